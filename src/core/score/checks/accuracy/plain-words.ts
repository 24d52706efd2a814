import { harm, harmful } from '../../harm.ts';
import type { Check, CheckMeta } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.plain-words',
  dimension: 'accuracy',
  guide: ['2.2', '2.3'],
  kind: 'harm',
};

export const plainWords: Check = { meta, run: (trace) => harm(meta, harmful(trace, 'jargon'), ['jargon']) };
