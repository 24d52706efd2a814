import { harm, harmful } from '../../harm.ts';
import type { Check, CheckMeta } from '../../types.ts';

const meta: CheckMeta = { id: 'empathy.dismiss', dimension: 'empathy', guide: ['2.2', 'AT-3'], kind: 'harm' };

export const dismiss: Check = { meta, run: (trace) => harm(meta, harmful(trace, 'dismiss'), ['dismiss']) };
