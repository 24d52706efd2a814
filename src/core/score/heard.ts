import { normalise } from '../language/normalise.ts';
import { findDurations } from '../language/quantities/index.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByText } from '../shared/memo.ts';
import { tellingWords } from './content-words.ts';
import { has, type Round, roundOf, span } from './find.ts';
import { perTrace } from './per-trace.ts';
import { actSign, type Sign } from './signs.ts';
import type { AgentTurn, Trace } from './types.ts';

const NUMBER = /\d+/g;

/** Spans of time, however they are written: 五天, 5天 and "five days" are one. */
const spansOfTime = (text: string): string[] =>
  findDurations(normalise(text).text).flatMap((found) =>
    found.kind === 'duration' ? [`${found.high} ${found.unit}`] : [],
  );

const REMEMBERED = 2000;
const telling = (lang: Lang) =>
  rememberedByText(REMEMBERED, (text): readonly string[] => [
    ...tellingWords(text, lang),
    ...(text.match(NUMBER) ?? []),
    ...spansOfTime(text),
  ]);
const TELLING = { zh: telling('zh'), en: telling('en') } as const satisfies Record<Lang, unknown>;

/** Words, numbers and spans of time that tell something. */
const tellingIn = (text: string, lang: Lang): readonly string[] => TELLING[lang](text);

/** Ranges of the sentences, mere lists and small talk left out, that take up one of these words or numbers. */
const takingUp = (words: ReadonlySet<string>, { analysis }: AgentTurn, lang: Lang): Range[] =>
  analysis.views
    .filter(
      ({ text }, i) =>
        analysis.sentences[i]?.soup !== true &&
        analysis.sentences[i]?.aside !== true &&
        tellingIn(text, lang).some((word) => words.has(word)),
    )
    .map(({ range }) => range);

/** By reply, where it takes up what the customer wrote before. */
const theirs = perTrace(({ turns, lang }): ReadonlyMap<AgentTurn, readonly Range[]> => {
  const heard = new Set<string>();
  const found = new Map<AgentTurn, readonly Range[]>();
  for (const turn of turns) {
    if (turn.from === 'agent') found.set(turn, takingUp(heard, turn, lang));
    else for (const word of tellingIn(turn.text, lang)) heard.add(word);
  }
  return found;
});

const theirsIn = (trace: Trace, turn: AgentTurn): readonly Range[] => theirs(trace).get(turn) ?? [];

/** Something that the customer said before stands in this answer: a fact, or at least a word or a number of theirs. */
function takesUp(trace: Trace, turn: AgentTurn): boolean {
  const round = roundOf(trace, turn);
  if (round.some(({ restated }) => restated.length > 0)) return true;
  return round.some((each) => theirsIn(trace, each).length > 0);
}

/** The first sentence of an answer that takes up words of the customer, as a sign of this worth. */
export function theirWords(trace: Trace, round: Round, worth: number): Sign[] {
  for (const turn of round) {
    const [first] = theirsIn(trace, turn);
    if (first) return [{ share: worth, evidence: [span(turn, first)] }];
  }
  return [];
}

/** The reply gives back what it understood, and something the customer said is in it. */
export const restates = (trace: Trace, turn: AgentTurn): boolean =>
  has(turn, 'restate', 'confirm-understanding') && takesUp(trace, turn);

const GIVING_BACK = ['restate', 'confirm-understanding'] as const;

/** Where something is given back that the customer said, as one sign of this worth at most. */
export function restatingSigns(trace: Trace, turns: readonly AgentTurn[], worth: number): Sign[] {
  const telling = turns.filter((turn) => takesUp(trace, turn));
  const signs = GIVING_BACK.flatMap((act) => actSign(telling, act, worth) ?? []);
  return signs.sort((a, b) => b.share - a.share).slice(0, 1);
}
