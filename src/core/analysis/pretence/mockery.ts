import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Hearing } from '../decide.ts';
import { type Cue, weightOf } from './cue.ts';
import { isEmptyChoice } from './empty-choice.ts';
import { MOCKERY_EN } from './mockery-en.ts';
import { MOCKERY_ZH } from './mockery-zh.ts';

const CUES: Readonly<Record<Lang, readonly Cue[]>> = { zh: MOCKERY_ZH, en: MOCKERY_EN };
/**
 * What the model hears counts so far and no further: where it never read the like it is too sure of itself, and a
 * trait of weight five is decisive alone.
 */
const LEAST = -3.5;
const MOST = 3;

/** From these log-odds on a sentence mocks. */
const MOCKS = 0.6;
/** The model alone, without a trait to see, has to be surer. */
const MOCKS_UNSEEN = 1;
/** Less than this is a tone of voice, no more. */
const SHOWN_WEIGHT = 2;
/** With traits of this weight, or so sure of it, what stands beside it is not meant either. */
const PLAIN_WEIGHT = 4;
const PLAIN = 2;

/**
 * What mockery there is in a sentence: none, only heard by the model, shown by a trait, so plain that it takes the
 * meaning from its neighbours too, or plain and heard by the model as well, which is certain enough to accuse.
 */
export type Mockery = 'none' | 'heard' | 'shown' | 'plain' | 'certain';

/** How a sentence mocks, by what the model hears and the traits of mockery that it shows. */
export function mockeryOf({ own, lang }: Sentence, contempt: number): Mockery {
  const weight = weightOf(CUES[lang], own);
  const heard = Math.min(MOST, Math.max(LEAST, contempt));
  if (weight === 0) return heard > MOCKS_UNSEEN ? 'heard' : 'none';
  const sum = heard + weight;
  if (sum <= MOCKS) return 'none';
  if (weight < SHOWN_WEIGHT) return 'heard';
  if (weight < PLAIN_WEIGHT && sum <= PLAIN) return 'shown';
  return weight >= PLAIN_WEIGHT && contempt > 0 ? 'certain' : 'plain';
}

/** The mockery of every sentence of a reply. */
export function findMockery(sentences: readonly Sentence[], hearings: readonly Hearing[]): Mockery[] {
  return sentences.map((sentence, i) =>
    isEmptyChoice(sentence, sentences[i + 1]) ? 'shown' : mockeryOf(sentence, hearings[i]?.contempt ?? LEAST),
  );
}
