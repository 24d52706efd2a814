import { keepsOthersData } from '../../src/core/analysis/others-data.ts';
import type { Asked, FoundAct, JudgedClaim, ReplyAnalysis } from '../../src/core/analysis/types.ts';
import type { Customer, Mood } from '../../src/core/customer/types.ts';
import { detectLang } from '../../src/core/language/detect-lang.ts';
import { buildViews } from '../../src/core/language/view.ts';
import type { AgentTurn, CustomerTurn, Trace, Turn } from '../../src/core/score/types.ts';
import { ACTS, type Act } from '../../src/core/shared/acts.ts';
import { wallTime } from '../../src/core/shared/calendar.ts';
import type { Range } from '../../src/core/shared/lang.ts';
import type { Tool } from '../../src/core/shared/tools.ts';
import type { Topic } from '../../src/core/shared/topics.ts';
import type { DeskEntry } from '../../src/core/shop/types.ts';
import { makeScenario } from './scenario.ts';
import { makeShop } from './shop.ts';

/** A turn that learns its place when the trace is made; 20 seconds lie between two turns. */
export type Draft = (index: number) => Turn;

const PACE = 20_000;

export const START: Mood = { valence: -0.5, arousal: 0.6, trust: 0.5, patience: 0.6 };

export const customer =
  (text: string, overrides: Partial<CustomerTurn> = {}): Draft =>
  (index) => ({
    from: 'customer',
    index,
    at: index * PACE,
    text,
    move: 'open',
    facts: [],
    mood: START,
    ...overrides,
  });

/** What a reply is said to do; every piece of text named has to stand in it. */
export interface Does {
  readonly at?: number;
  /** Act and the words that show it. */
  readonly acts?: Partial<Record<Act, string>>;
  readonly confidence?: number;
  readonly asked?: readonly (readonly [kind: Asked['kind'], ...topics: Topic[]])[];
  readonly claims?: readonly (Pick<JudgedClaim, 'kind' | 'subject' | 'value'> & Partial<JudgedClaim>)[];
  readonly points?: readonly string[];
  readonly restated?: readonly string[];
  readonly known?: readonly string[];
  readonly offered?: readonly Tool[];
  readonly recommended?: string;
  readonly arrivalTold?: number;
  readonly empty?: boolean;
  readonly repeated?: boolean;
}

const rangeOf = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return [start, start + words.length];
};

function foundActs(text: string, { acts = {}, confidence = 0.9 }: Does): FoundAct[] {
  return ACTS.flatMap((act) => {
    const words = acts[act];
    return words === undefined ? [] : [{ act, confidence, evidence: [rangeOf(text, words)] }];
  });
}

function analysed(text: string, does: Does): ReplyAnalysis {
  const lang = detectLang(text);
  const acts = foundActs(text, does);
  const all: Range = [0, text.length];
  const asked: Asked[] = (does.asked ?? []).map(([kind, ...topics]) => ({
    kind,
    topics: topics.map((topic) => ({ topic, confidence: 0.9 })),
    words: text,
    range: all,
    sentence: 0,
  }));
  return {
    lang,
    text,
    asked,
    sentences: [
      { start: 0, end: text.length, acts, nearly: [], topics: [], soup: does.empty ?? false, aside: false },
    ],
    acts: does.empty ? [] : acts.map(({ act }) => act),
    topics: [],
    claims: [],
    offered: (does.offered ?? []).map((tool) => ({ tool, range: all })),
    views: buildViews(text, lang),
  };
}

export const agent =
  (text: string, does: Does = {}): Draft =>
  (index): AgentTurn => {
    const analysis = analysed(text, does);
    const range: Range = [0, text.length];
    const points = (does.points ?? []).map((point) => ({ point, range }));
    const restated = (does.restated ?? []).map((fact) => ({ fact, range }));
    const claims = (does.claims ?? []).map((claim) => ({
      verdict: 'true' as const,
      range,
      sentence: 0,
      ...claim,
    }));
    return {
      from: 'agent',
      index,
      at: does.at ?? index * PACE,
      text,
      analysis,
      points,
      early: [],
      restated,
      claims,
      shop: makeShop(),
      known: does.known ?? [],
      signals: {
        acts: new Set(analysis.acts),
        doubtful: new Set(),
        asked: analysis.asked.map(({ kind, topics }) => ({
          kind,
          topics: topics.map(({ topic }) => topic),
          facts: [],
        })),
        offered: does.offered ?? [],
        early: [],
        told: does.points ?? [],
        recommended: does.recommended ?? null,
        arrivalTold: does.arrivalTold ?? null,
        restated: does.restated ?? [],
        keepsData: keepsOthersData(analysis),
        timeNamed: (does.claims ?? []).some(({ kind, verdict }) => kind === 'date' && verdict !== 'false'),
        emptyDeeds: 0,
        backIn: null,
        foreign: false,
        nod: false,
        stated: [],
        size: 1,
        empty: does.empty ?? false,
        repeated: does.repeated ?? false,
      },
    };
  };

/** A line of the desk's log. */
export const desk = (tool: Tool, at = 0, ok = true): DeskEntry => ({
  index: 0,
  tool,
  args: {},
  at,
  result: { ok, messageId: `desk.${tool}.done`, params: {} },
});

export function makeCustomer(overrides: Partial<Customer> = {}): Customer {
  return {
    lang: 'en',
    identity: {
      name: 'Amelia Carter',
      surname: 'Carter',
      givenName: 'Amelia',
      sex: 'female',
      title: 'Ms Carter',
      birthDate: wallTime(1990, 5, 4),
      age: 35,
      city: 'Leeds',
      province: 'Yorkshire',
      address: '14 Maple Road, Leeds',
      phone: '07700 900821',
      email: 'amelia@example.org',
      registeredOn: wallTime(2024, 1, 9),
      orders: [],
      avatarSeed: 'amelia',
    },
    persona: {
      archetype: 'upset',
      relation: 'returning',
      level: 2,
      harder: 0,
      patience: 0.6,
      trust: 0.5,
      talkativeness: 0.5,
      priceSensitivity: 0.4,
      sensitivities: [],
    },
    baseline: START,
    ...overrides,
  };
}

/** A customer in good spirits, with nothing gone wrong. */
export const calmCustomer = (): Customer => {
  const { persona } = makeCustomer();
  const baseline = { valence: 0.2, arousal: 0.1, trust: 0.5, patience: 0.7 };
  return makeCustomer({ persona: { ...persona, archetype: 'friendly' }, baseline });
};

/** An ended session of the broken kettle, in English, in which the mood stayed as it was. */
export function makeTrace(drafts: readonly Draft[], overrides: Partial<Trace> = {}): Trace {
  const turns = drafts.map((draft, index) => draft(index));
  const log = (overrides.desk ?? []).map((entry, index) => ({ ...entry, index }));
  return {
    scenario: makeScenario(),
    lang: 'en',
    customer: makeCustomer(),
    mood: [{ at: 0, cause: 'mood.start', ...START }],
    reveals: [],
    objections: [],
    shop: makeShop({ log }),
    ending: 'left',
    endedAt: turns.length * PACE,
    accepted: null,
    outcome: 'abandoned',
    csat: 1,
    comment: '',
    ...overrides,
    turns,
    desk: log,
  };
}

export const OPENING = customer('The kettle that just came is broken!');
