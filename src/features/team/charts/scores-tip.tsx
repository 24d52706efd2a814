import { Tip } from '../../../components/chart/tip.tsx';
import type { ScoreRow } from '../../../core/report/series.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { useTeamText } from '../text.ts';

interface ScoresTipProps {
  readonly nameOf: (key: string) => string;
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: ScoreRow }[];
}

/** The four means of a row, and how many sessions they rest on. */
export function ScoresTip({ nameOf, active, payload }: ScoresTipProps) {
  const t = useTeamText();
  const row = payload?.[0]?.payload;
  if (!active || !row) return null;
  return (
    <Tip title={nameOf(row.key)}>
      {DIMENSIONS.map((dimension) => (
        <p key={dimension}>
          {t(`ui.letter.${dimension}`)} {t(`ui.dimension.${dimension}`)}{' '}
          {row.scores[dimension] ?? t('ui.not-scored')}
        </p>
      ))}
      <p>
        {t('team.column.sessions')} {row.sessions}
        {row.mixed && ` · ${t('team.mixed')}`}
      </p>
    </Tip>
  );
}
