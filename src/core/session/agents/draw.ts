import type { Lang } from '../../shared/lang.ts';
import { type Random, seededRandom } from '../../shared/random.ts';
import type { SessionSetup } from '../types.ts';
import type { AgentState, Step } from './types.ts';

/** The chance of one use in a session, the same for the same seed. */
export const chanceOf = ({ scenario, seed }: SessionSetup, label: string): Random =>
  seededRandom(`${scenario.id}/${seed}`, `agent/${label}`);

/** A line not yet said in this session, drawn by its seed; null when all were. */
export function draw(
  lines: readonly string[],
  setup: SessionSetup,
  { used }: AgentState,
  label: string,
): string | null {
  const fresh = lines.filter((line) => !used.includes(line));
  return fresh.length === 0 ? null : chanceOf(setup, `${label}/${used.length}`).pick(fresh);
}

/** The first line not yet said in this session: who always talks alike shows whether customers are equally hard. */
export const firstFresh = (lines: readonly string[], { used }: AgentState): string | null =>
  lines.find((line) => !used.includes(line)) ?? null;

/** An example question as a sentence. */
export const asQuestion = (example: string, lang: Lang): string =>
  /[?？]$/.test(example) ? example : `${example}${lang === 'zh' ? '？' : '?'}`;

/** Sentences one after the other, with a blank between them where the language has one. */
export const joined = (texts: readonly (string | null)[], { lang }: SessionSetup): string =>
  texts.filter((text) => text !== null && text !== '').join(lang === 'zh' ? '' : ' ');

export const triesOf = ({ tries }: AgentState, name: string): number => tries[name] ?? 0;

/** The state after trying these once more. */
export const tried = (state: AgentState, ...names: readonly string[]): AgentState => ({
  ...state,
  tries: names.reduce<Record<string, number>>(
    (tries, name) => {
      tries[name] = (tries[name] ?? 0) + 1;
      return tries;
    },
    { ...state.tries },
  ),
});

/** Says these texts as one message and remembers them. */
export const saying = (texts: readonly (string | null)[], setup: SessionSetup, state: AgentState): Step => ({
  item: { say: joined(texts, setup) },
  state: { ...state, used: [...state.used, ...texts.filter((text) => text !== null)] },
});

/** The state with the cursor behind this place of the script. */
export const past = (state: AgentState, index: number): AgentState => ({ ...state, cursor: index + 1 });
