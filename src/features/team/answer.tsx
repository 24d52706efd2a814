import { DimensionMark, dimensionClass } from '../../components/index.ts';
import { greatestNeed } from '../../core/report/needs.ts';
import type { TeamRow } from '../../core/report/packed.ts';
import { mostLost } from '../../core/report/series.ts';
import { round } from '../../core/shared/round.ts';
import { useText } from '../../locales/index.ts';
import styles from './answer.module.css';
import { useNames, useTeamText } from './text.ts';

/** The answer to the question in the title, in a sentence or two. */
export function Answer({ sessions }: { readonly sessions: readonly TeamRow[] }) {
  const t = useTeamText();
  const say = useText();
  const names = useNames();
  const need = greatestNeed(sessions);
  const [lost] = mostLost(sessions, 1);
  if (!need) return null;
  // Within an English sentence the name of a skill is an ordinary word.
  const dimension = t(`ui.dimension.${need.dimension}`).toLowerCase();
  // Sessions without a name are nobody's to be helped.
  const first = need.person?.name
    ? t('team.answer.person', {
        person: names.person(need.person.name),
        dimension,
        score: round(need.person.score),
      })
    : t('team.answer.dimension', { dimension, score: round(need.score) });
  return (
    <p className={`${styles.answer} ${dimensionClass(need.dimension)}`}>
      <DimensionMark dimension={need.dimension} letter={t(`ui.letter.${need.dimension}`)} />
      <span>
        <strong>{first}</strong>{' '}
        {lost &&
          t('team.answer.lost', {
            check: say(`check.${lost.check}.name`),
            sessions: lost.sessions,
            points: round(lost.points),
          })}
      </span>
    </p>
  );
}
