import { harm, harmful } from '../../harm.ts';
import type { Check, CheckMeta } from '../../types.ts';

const meta: CheckMeta = { id: 'empathy.blame', dimension: 'empathy', guide: ['2.2', '2.3'], kind: 'harm' };

export const blame: Check = { meta, run: (trace) => harm(meta, harmful(trace, 'blame'), ['blame']) };
