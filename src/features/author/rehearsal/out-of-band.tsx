import type { ExemplarName } from '../../../core/scenario/v1/scenario.ts';
import type { Dimension, Outcome } from '../../../core/shared/dimensions.ts';
import type { Issue, Params } from '../../../core/shared/issue.ts';
import type { Lang } from '../../../core/shared/lang.ts';
import { useText } from '../../../locales/index.ts';
import { useAuthorText } from '../text.ts';
import styles from './exemplars.module.css';
import type { PlayedRow } from './play-exemplars.ts';

/** Puts the names inside an exemplar's fault into words. */
function useNamed(): (params: Params) => Params {
  const t = useAuthorText();
  const words: Readonly<Record<string, (value: string) => string>> = {
    name: (value) => t(`author.exemplar.${value as ExemplarName}`),
    lang: (value) => t(`ui.lang.${value as Lang}`),
    dimension: (value) => t(`ui.dimension.${value as Dimension}`),
    outcome: (value) => t(`ui.outcome.${value as Outcome}`),
    wanted: (value) =>
      value
        .split(', ')
        .map((each) => t(`ui.outcome.${each as Outcome}`))
        .join(' / '),
  };
  return (params) =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, words[key]?.(String(value)) ?? value]),
    );
}

const isBand = ({ messageId }: Issue): boolean => messageId.startsWith('exemplar.');

/** Which exemplars miss their bands, and by what. */
export function OutOfBand({ rows }: { readonly rows: readonly PlayedRow[] }) {
  const t = useAuthorText();
  const say = useText();
  const named = useNamed();
  const issues = rows.flatMap((row) => row.issues);
  const out = rows.filter((row) => row.issues.length > 0).length;
  if (issues.length === 0) return <p className={styles.fine}>{t('author.exemplars.all-in')}</p>;
  return (
    <>
      <p className={styles.bad}>{t('author.exemplars.some-out', { count: out })}</p>
      <ul className={styles.reasons}>
        {issues.map((each) => (
          <li key={`${each.path}/${each.messageId}/${JSON.stringify(each.params)}`}>
            {say(each.messageId, isBand(each) ? named(each.params) : each.params)}
          </li>
        ))}
      </ul>
    </>
  );
}
