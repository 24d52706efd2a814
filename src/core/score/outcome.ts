import type { Params } from '../shared/issue.ts';
import { clamp, round } from '../shared/round.ts';
import type { CheckMeta, CheckOutcome, Evidence } from './types.ts';

/** From this share on a check counts as met; below it as missed, with what it earned all the same. */
export const MET_FROM = 0.6;

export const NOT_APPLICABLE: CheckOutcome = { outcome: 'not-applicable' };

/** Outcome of an earning check; `variant` names its sentence: `check.ID.variant`. */
export function earn(
  meta: CheckMeta,
  share: number,
  variant: string,
  evidence: readonly Evidence[],
  params: Params = {},
): CheckOutcome {
  const earned = round(clamp(share, 0, 1), 4);
  const outcome = earned >= MET_FROM ? 'met' : 'missed';
  return { outcome, earned, evidence, messageId: `check.${meta.id}.${variant}`, params };
}

/** Like `earn`, with the usual sentences: `met` for the whole share, `part` for some, `missed` for none. */
export function graded(
  meta: CheckMeta,
  share: number,
  evidence: readonly Evidence[],
  params: Params = {},
): CheckOutcome {
  const variant = share >= 0.999 ? 'met' : share > 0 ? 'part' : 'missed';
  return earn(meta, share, variant, evidence, params);
}
