import type { Sentence } from '../../../language/sentence.ts';
import { sparing } from '../../../language/sparing/sparing.ts';
import type { Act } from '../../../shared/acts.ts';
import type { Range } from '../../../shared/lang.ts';
import { mergeRanges } from '../../../shared/ranges.ts';
import type { DetectContext, Detection, Detector } from '../../types.ts';
import { expand } from './words.ts';

/** A pattern over word classes, how sure it makes us, and what in the sentence speaks against it. */
export type Rule = readonly [pattern: string, confidence: number, unless?: string];

export interface RuleSet {
  readonly rules: readonly Rule[];
  /** `text` also reads quoted and reported speech; the default is the speaker's own words. */
  readonly on?: 'text';
  /** Bits of text of which one must stand in the sentence. */
  readonly needs?: string;
  /** Speaks against every rule of the set. */
  readonly unless?: string;
  /** Last word on a sentence that a rule has found. */
  readonly when?: (sentence: Sentence, context: DetectContext) => boolean;
}

/** Whole words: `'` counts as a letter at the end, so that `that` is not found in `that's`. */
export function words(pattern: string, flags = ''): RegExp {
  return sparing(new RegExp(`(?<![\\w'])(?:${expand(pattern)})(?![\\w'])`, flags));
}

/** A pattern for the beginning of a sentence; `pattern` has no alternatives at its top level. */
export function opening(pattern: string): RegExp {
  return sparing(new RegExp(`^(?:${expand(pattern)})(?![\\w'])`));
}

interface Compiled {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly unless: RegExp | null;
}

function compile([pattern, confidence, unless]: Rule): Compiled {
  return {
    pattern: words(pattern),
    confidence,
    unless: unless === undefined ? null : words(unless),
  };
}

/** Best confidence of the rules found, with the range of each. */
function collect(rules: readonly Compiled[], own: string): Detection | null {
  let confidence = 0;
  const evidence: Range[] = [];
  for (const rule of rules) {
    const match = rule.pattern.exec(own);
    if (match === null || rule.unless?.test(own)) continue;
    confidence = Math.max(confidence, rule.confidence);
    evidence.push([match.index, match.index + match[0].trimEnd().length]);
  }
  return evidence.length === 0 ? null : { confidence, evidence: mergeRanges(evidence) };
}

/** Makes a detector of rules over the sentence's own words. */
export function ruleDetector(act: Act, { rules, on, needs, unless, when }: RuleSet): Detector {
  const cue = needs === undefined ? null : new RegExp(needs);
  const veto = unless === undefined ? null : words(unless);
  const compiled = rules.map(compile);
  return {
    act,
    detect(sentence, context) {
      const own = on === 'text' ? sentence.text : sentence.own;
      const found = collect(compiled, own);
      if (found === null || cue?.test(own) === false || veto?.test(own)) return null;
      return when?.(sentence, context) === false ? null : found;
    },
  };
}
