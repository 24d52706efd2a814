/** Acts that harm. */
export const HARM_ACTS = [
  'blame',
  'dismiss',
  'refuse',
  'deflect',
  'vague-promise',
  'over-promise',
  'pressure',
  'privacy-breach',
  'off-platform',
  'canned',
  'rude',
  'jargon',
] as const;

/** What a reply does: the closed list, in the order of the handbook. */
export const ACTS = [
  'greet',
  'thank',
  'apologise',
  'close',
  'acknowledge-feeling',
  'validate',
  'reassure',
  'open-question',
  'closed-question',
  'choice-question',
  'restate',
  'confirm-understanding',
  'seek-agreement',
  'confirm-resolved',
  'inform',
  'explain-cause',
  'benefit',
  'anticipate',
  'check-first',
  'own',
  'propose',
  'offer-choice',
  'compensate',
  'commit-time',
  'follow-up',
  'escalate',
  'personalise',
  'invite-feedback',
  ...HARM_ACTS,
] as const;

export type Act = (typeof ACTS)[number];

export type HarmAct = (typeof HARM_ACTS)[number];

/** Acts that ask the customer something. */
export const QUESTION_ACTS = [
  'open-question',
  'closed-question',
  'choice-question',
  'confirm-understanding',
  'seek-agreement',
  'confirm-resolved',
  'invite-feedback',
] as const satisfies readonly Act[];

/** Harms that belittle or accuse the customer in person. */
export const CONTEMPT_ACTS = ['blame', 'dismiss', 'rude'] as const satisfies readonly HarmAct[];
