import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { withoutParroting } from '../../../src/core/session/parrot.ts';

const LINES = [
  '到底什么时候能到？下周三我要去面试，就等这件外套',
  'When is it going to get here? My interview is on Wednesday and I need that jacket',
];
const left = (reply: string) =>
  withoutParroting(analyse(reply), LINES).sentences.map(({ soup }) => (soup ? 'sent back' : 'own'));

describe('a line of the customer sent back to them', () => {
  it.each([
    ['as it was', '下周三我要去面试，就等这件外套', ['sent back']],
    ['with other marks', '下周三我要去面试,就等这件外套!!', ['sent back']],
    ['in English', 'My interview is on Wednesday and I need that jacket.', ['sent back']],
    ['before a reply', 'My interview is on Wednesday and I need that jacket. I see.', ['sent back', 'own']],
    ['as a question of their own', 'When is it going to get here?', ['sent back']],
  ])('%s says nothing of its own', (_, reply, expected) => {
    expect(left(reply)).toEqual(expected);
  });

  it('asks nothing and does nothing', () => {
    const { acts, claims, offered } = withoutParroting(analyse(LINES[1] ?? ''), LINES);
    expect([...acts, ...claims, ...offered]).toEqual([]);
  });
});

describe('what the customer said, given back in a reply', () => {
  it.each([
    '您下周三要去面试，就等这件外套，我理解得对吗？',
    '面试是下周三，对吗？',
    '下周三面试',
    'So your interview is on Wednesday and you need the jacket by then, is that right?',
    'Wednesday, then.',
    'When do you need it?',
  ])('is the speaker’s own: %s', (reply) => {
    expect(left(reply)).toEqual(['own']);
  });

  it('leaves the analysis as it is', () => {
    const analysis = analyse('面试是下周三，对吗？');
    expect(withoutParroting(analysis, LINES)).toBe(analysis);
  });
});
