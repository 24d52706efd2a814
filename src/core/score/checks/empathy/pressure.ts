import { harm, harmful } from '../../harm.ts';
import type { Check, CheckMeta } from '../../types.ts';

const meta: CheckMeta = { id: 'empathy.pressure', dimension: 'empathy', guide: ['2.3', '3.3'], kind: 'harm' };

export const pressure: Check = { meta, run: (trace) => harm(meta, harmful(trace, 'pressure'), ['pressure']) };
