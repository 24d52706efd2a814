import type { StimulusName } from '../customer/stimuli.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Act, HarmAct } from '../shared/acts.ts';
import type { ShopState } from '../shop/types.ts';
import type { Memory } from './memory.ts';
import { freshDeeds, offeredResolution } from './resolutions.ts';
import type { ReplySignals } from './signals.ts';

const HARM: Readonly<Record<HarmAct, StimulusName>> = {
  blame: 'blamed',
  dismiss: 'dismissed',
  refuse: 'refused',
  deflect: 'deflected',
  'vague-promise': 'vague',
  'over-promise': 'over-promised',
  pressure: 'pressured',
  'privacy-breach': 'secret-asked',
  'off-platform': 'lured-away',
  canned: 'stock-phrase',
  rude: 'insulted',
  jargon: 'jargon',
};

/** Harms that hurt only half as much while they may be meant otherwise. */
const HARD: readonly Act[] = [
  'blame',
  'dismiss',
  'refuse',
  'deflect',
  'vague-promise',
  'pressure',
  'privacy-breach',
  'off-platform',
  'rude',
];

function harmsFelt({ acts, doubtful }: ReplySignals): StimulusName[] {
  const harms = Object.entries(HARM) as [HarmAct, StimulusName][];
  return harms.flatMap(([act, stimulus]) => {
    if (!acts.has(act)) return [];
    return [doubtful.has(act) && HARD.includes(act) ? 'put-out' : stimulus];
  });
}

const KINDNESS: Readonly<Partial<Record<Act, StimulusName>>> = {
  'acknowledge-feeling': 'feeling-acknowledged',
  validate: 'validated',
  reassure: 'reassured',
  apologise: 'apologised',
  own: 'owned',
  'explain-cause': 'cause-explained',
  benefit: 'informed',
  'offer-choice': 'choice-offered',
  compensate: 'compensated',
  'commit-time': 'time-committed',
  'seek-agreement': 'agreed',
  personalise: 'personal',
  thank: 'thanked',
  anticipate: 'looked-after',
  'follow-up': 'looked-after',
  'confirm-resolved': 'looked-after',
  'open-question': 'asked-openly',
};

/** Turning down what nobody could grant is no refusal of their need. */
const turnedDown = (
  stimuli: readonly StimulusName[],
  { wanted }: Memory,
  { keepsData }: ReplySignals,
): StimulusName[] =>
  wanted === null && !keepsData
    ? [...stimuli]
    : stimuli.map((name) => (name === 'refused' || name === 'deflected' ? 'turned-down' : name));

const mapped = (
  acts: ReadonlySet<Act>,
  table: Readonly<Partial<Record<Act, StimulusName>>>,
): StimulusName[] => [...acts].flatMap((act) => table[act] ?? []);

function ofProposal(signals: ReplySignals, scenario: Scenario, memory: Memory): StimulusName[] {
  const offered = offeredResolution(scenario, signals.offered);
  if (offered === null || memory.accepted !== null) return [];
  return [offered.meets === 'fully' ? 'proposal-fits' : 'proposal-partly'];
}

const ofContent = (signals: ReplySignals, memory: Memory): StimulusName[] => [
  ...(signals.told.some((point) => !memory.told.includes(point)) ? (['informed'] as const) : []),
  ...(signals.restated.length > 0 || (signals.acts.has('restate') && memory.known.length > 0)
    ? (['understood'] as const)
    : []),
  ...(signals.asked.length > 3 ? (['interrogated'] as const) : []),
  ...(signals.emptyDeeds > 0 ? (['deed-missing'] as const) : []),
];

const NEUTRAL: readonly Act[] = [
  'greet',
  'close',
  'check-first',
  'inform',
  'propose',
  'escalate',
  'restate',
  'confirm-understanding',
  'invite-feedback',
];

/** Something to go by stands in it, new or not. */
const tellsSomething = ({ told, offered, recommended, timeNamed, arrivalTold }: ReplySignals): boolean =>
  told.length + offered.length > 0 || recommended !== null || timeNamed || arrivalTold !== null;

/** What a reply makes the customer feel, apart from the questions it asks. */
export function appraise(
  signals: ReplySignals,
  scenario: Scenario,
  memory: Memory,
  shop: ShopState,
): StimulusName[] {
  if (signals.empty) return ['empty-words'];
  if (signals.repeated) return ['same-words'];
  const felt = [
    ...turnedDown(harmsFelt(signals), memory, signals),
    ...mapped(signals.acts, KINDNESS),
    ...ofProposal(signals, scenario, memory),
    ...ofContent(signals, memory),
    ...(freshDeeds(scenario, memory, shop).length > 0 ? (['deed-done'] as const) : []),
  ];
  const idle =
    felt.length === 0 &&
    !(signals.nod && memory.fruitless === 0) &&
    signals.asked.length === 0 &&
    !tellsSomething(signals) &&
    !NEUTRAL.some((act) => signals.acts.has(act));
  return idle ? ['ignored'] : felt;
}
