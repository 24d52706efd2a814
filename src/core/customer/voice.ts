import type { Lang } from '../shared/lang.ts';
import type { Archetype } from '../shared/personas.ts';
import { seededRandom } from '../shared/random.ts';
import type { Mood, Persona } from './types.ts';
import { WORDING } from './wording/index.ts';
import type { Pool, WordedMove, Wording } from './wording/types.ts';

/** Draws lines so that none comes twice in a session: `used` holds what was said. */
export function drawLine(
  lines: readonly string[],
  seed: number,
  nth: number,
  used: ReadonlySet<string>,
): string | null {
  const fresh = lines.filter((line) => !used.has(line));
  return fresh.length === 0 ? null : seededRandom(seed, `line/${nth}`).pick(fresh);
}

/** Beside themselves, or at ease. */
const isHot = ({ valence, arousal }: Mood): boolean => valence < -0.45 && arousal > 0.3;
const isCalm = ({ valence }: Mood): boolean => valence > 0.1;

/** Who never raises their voice, however they feel. */
const QUIET: readonly Archetype[] = [
  'disappointed',
  'firm',
  'friendly',
  'elderly',
  'silent',
  'hesitant',
  'confused',
  'unpaid',
];

/** How much likelier somebody says it their own way than in common words. */
const OWN = 4;

/** Lines that fit a persona in a mood; mostly their own ways of saying it. */
function linesOf({ any, by, hot = [], calm = [] }: Pool, persona: Persona, mood: Mood): readonly string[] {
  const own = by?.[persona.voice ?? persona.archetype] ?? [];
  const angry = QUIET.includes(persona.archetype) ? [] : hot;
  const tempered = isHot(mood) ? angry : isCalm(mood) ? calm : [];
  return [...Array.from({ length: OWN }, () => own).flat(), ...tempered, ...any];
}

/** All that this customer may say for a move. */
export const linesFor = (move: WordedMove, lang: Lang, persona: Persona, mood: Mood): readonly string[] =>
  linesOf(WORDING[lang].moves[move], persona, mood);

/** What comes before or after the matter in a first message. */
export const openingLines = (
  part: keyof Wording['opening'],
  lang: Lang,
  persona: Persona,
  mood: Mood,
): readonly string[] => linesOf(WORDING[lang].opening[part], persona, mood);

const CALM: Mood = { valence: 0, arousal: 0, trust: 0.5, patience: 0.5 };

/** The comment with the stars. */
export function wordComment(stars: 1 | 2 | 3 | 4 | 5, lang: Lang, persona: Persona, seed: number): string {
  return drawLine(linesOf(WORDING[lang].comments[stars], persona, CALM), seed, -1, new Set()) ?? '';
}
