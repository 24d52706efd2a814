import { harm, harmful } from '../../harm.ts';
import type { Check, CheckMeta } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.over-promise',
  dimension: 'accuracy',
  guide: ['2.2', '3.3'],
  kind: 'harm',
};

export const overPromise: Check = {
  meta,
  run: (trace) => harm(meta, harmful(trace, 'over-promise'), ['over-promise']),
};
