import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Act } from '../../shared/acts.ts';
import type { Range } from '../../shared/lang.ts';
import type { DetectContext, Detection, Detector } from '../types.ts';

/** One wording of an act. */
export interface Rule {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** `text` also reads quoted and reported speech; the default is the speaker's own words. */
  readonly on: 'own' | 'text';
  /** Counts only where this is not found in the sentence. */
  readonly unless?: RegExp;
}

export const rule = (pattern: RegExp, confidence = 0.9, extra: Partial<Rule> = {}): Rule => ({
  pattern: sparing(pattern),
  confidence,
  on: 'own',
  ...extra,
});

/** The range of the first match of `pattern`; null when there is none. */
export const find = (pattern: RegExp, text: string): Range | null => {
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
};

const byPlace = (a: Range, b: Range): number => a[0] - b[0];

/** Every rule that matches gives evidence; the surest gives the confidence. */
export const detectRules = (rules: readonly Rule[], sentence: Sentence): Detection | null => {
  let confidence = 0;
  let evidence: Range[] | null = null;
  for (const { pattern, confidence: own, on, unless } of rules) {
    const text = on === 'own' ? sentence.own : sentence.text;
    const range = find(pattern, text);
    if (!range || unless?.test(text)) continue;
    confidence = Math.max(confidence, own);
    if (evidence) evidence.push(range);
    else evidence = [range];
  }
  return evidence ? { confidence, evidence: evidence.sort(byPlace) } : null;
};

/** A detector of alternative wordings. `veto` says whether the sentence as a whole speaks against the act. */
export const ruleDetector = (
  act: Act,
  rules: readonly Rule[],
  veto?: (sentence: Sentence, context: DetectContext) => boolean,
): Detector => ({
  act,
  detect: (sentence, context) => {
    const found = detectRules(rules, sentence);
    return found && !veto?.(sentence, context) ? found : null;
  },
});

/**
 * Makes patterns out of word classes: `<name>` stands for a class, `~4` for at most four characters of the same
 * clause. A class may use classes named before it.
 */
export const grammar = (
  classes: Readonly<Record<string, string>>,
): ((source: string, flags?: string) => RegExp) => {
  const known = new Map<string, string>();
  const expand = (source: string): string =>
    source
      .replace(/(?<!\(\?)<([a-z][\w-]*)>/g, (_, name: string) => {
        const words = known.get(name);
        if (words === undefined) throw new Error(`unknown word class ${name}`);
        return words;
      })
      .replace(/~(\d+)/g, '[^,.?!;:\\n]{0,$1}');
  for (const [name, words] of Object.entries(classes)) known.set(name, `(?:${expand(words)})`);
  return (source, flags = '') => sparing(new RegExp(expand(source), flags));
};
