import { DASHES } from '../../../components/chart/chart-style.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import type { useTeamText } from '../text.ts';

/** Legend of the four dimensions, as dashed lines or as areas. */
export const dimensionKeys = (t: ReturnType<typeof useTeamText>, lines: boolean) =>
  DIMENSIONS.map((id) => ({
    id,
    color: `var(--${id})`,
    label: `${t(`ui.letter.${id}`)} ${t(`ui.dimension.${id}`)}`,
    ...(lines ? { dashes: DASHES[id] } : {}),
  }));
