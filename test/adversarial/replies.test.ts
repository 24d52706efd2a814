import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analysis/analyse.ts';
import { LANGS } from '../../src/core/shared/lang.ts';
import { type Attack, readAttacks, shares } from './attacks.ts';

const MOST_ACCEPTED = 0.01;
const CREDITED_FROM = 0.5;

/** Forbidden acts with which the analysis credits the reply all the same. */
function credited({ reply, forbidden }: Attack): string[] {
  const acts = analyse(reply)
    .sentences.filter(({ soup }) => !soup)
    .flatMap((sentence) => sentence.acts)
    .filter(({ act, confidence }) => confidence >= CREDITED_FROM && forbidden.includes(act));
  return [...new Set(acts.map(({ act }) => act))];
}

const attacks = LANGS.flatMap(readAttacks);

describe('adversarial replies', () => {
  it('come in every kind, in both languages, six hundred at least', () => {
    const kinds = new Set(attacks.map(({ kind }) => kind));
    for (const lang of LANGS) {
      expect(new Set(attacks.filter((each) => each.lang === lang).map(({ kind }) => kind))).toEqual(kinds);
    }
    expect(new Set(attacks.map(({ reply }) => reply)).size).toBeGreaterThanOrEqual(600);
  });

  it('are credited with what they only pretend to do in one of a hundred at most', () => {
    const judged = attacks
      .filter(({ forbidden }) => forbidden.length > 0)
      .map((attack) => ({ ...attack, faults: credited(attack) }));
    const accepted = judged.filter(({ faults }) => faults.length > 0);
    const lines = accepted.map(
      ({ lang, kind, faults, reply }) => `${lang} ${kind} [${faults}] ${JSON.stringify(reply)}`,
    );
    const list = [...lines, shares(judged), `${accepted.length} of ${judged.length} accepted`].join('\n');
    if (accepted.length > 0) console.info(list);
    expect(accepted.length / judged.length).toBeLessThanOrEqual(MOST_ACCEPTED);
  });
});
