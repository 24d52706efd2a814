import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/core/language/lexicon.ts';
import { normalise, toTyped } from '../../../src/core/language/normalise.ts';
import { repairSpelling } from '../../../src/core/language/spelling.ts';
import { buildViews } from '../../../src/core/language/view.ts';

const repaired = (typed: string) => repairSpelling(normalise(typed), typed);
const read = (typed: string) => repaired(typed).text;

describe('slips of the fingers in English', () => {
  it.each([
    ['swapped', 'your parcel arrievs on friday', 'your parcel arrives on friday'],
    ['swapped', 'we will send anotehr one', 'we will send another one'],
    ['swapped', 'it has been reufnded', 'it has been refunded'],
    ['swapped', 'did you recieve it', 'did you receive it'],
    ['swapped at the start', 'it ahppened before', 'it happened before'],
    ['swapped at the end', 'a repalcement is possibel', 'a replacement is possible'],
    ['undoubled', 'it comes tomorow', 'it comes tomorrow'],
    ['undoubled', 'your adress, please', 'your address, please'],
    ['doubled', 'it was deliveered', 'it was delivered'],
    ['doubled at the end', 'we are thankfull', 'we are thankful'],
    ['undoubled at the end', 'an illnes', 'an illness'],
    ['one missing', 'a diffrent colour', 'a different colour'],
    ['one missing', 'it was deliverd', 'it was delivered'],
    ['one too many', 'the deliveriy is late', 'the delivery is late'],
    ['two in a sentence', 'anotehr parcel tomorow', 'another parcel tomorrow'],
    ['at the start of a sentence', 'Fine. Tomorow it comes', 'fine. tomorrow it comes'],
    ['full width', 'ａｎｏｔｅｈｒ one', 'another one'],
    ['before a mark', 'tomorow! tomorow? (tomorow)', 'tomorrow! tomorrow? (tomorrow)'],
  ])('%s: %s', (_, typed, text) => {
    expect(read(typed)).toBe(text);
  });

  const real = `colour color favourite favorite centre center neighbour neighbor travelling traveling cancelled canceled
    jewellery jewelry instalment installment theatre theater aluminium aluminum storey judgement judgment behaviour
    resent recent county country dairy angle angel trail trial casual causal untied united mourning morning barking
    bedside carriers causes chargers cleansing planes planks praying remainder reminder settling shaving startled stated
    started stared thorough through timber waiter washers monkey mental launch lunch jacket jackets parity filing hopping
    bridal bridle compliant complaint marital martial steaming streaming wheres dinners diners
    desert dessert recorder reorder unblock reused preset racing pacing planing canvas voltage mittens`;
  it.each(real.split(/\s+/))('a real word stays: %s', (word) => {
    expect(read(`well, ${word} it is`)).toBe(`well, ${word} it is`);
  });

  it.each([
    ['pls tell me ur size', 'please tell me your size'],
    ['u gonna love it', 'you going to love it'],
    ['we shoulda rung, thats on us', "we should have rung, that's on us"],
    ['dunno, cant say', "don't know, can't say"],
    ['see u.com or a u-turn', 'see u.com or a u-turn'],
  ])('short forms stand for words: %s', (typed, text) => {
    expect(read(typed)).toBe(text);
  });

  it('leads from a short form back to all of what was typed', () => {
    const typed = 'well, u gonna love it';
    const [view] = buildViews(typed, 'en');
    expect(view?.text).toBe('well, you going to love it');
    expect(typed.slice(...(view?.origin(10, 18) ?? [0, 0]))).toBe('gonna');
  });

  it.each(['manages', 'dishes', 'varnished', 'replies'])('a regular form of a word stays: %s', (word) => {
    expect(read(`well, ${word} it is`)).toBe(`well, ${word} it is`);
  });

  const names = `persimmon drizzle jiangbei wechat nguyen celadon moonwhite lenovo huawei xiaomi taobao alipay adidas
    samsung garmin chanel klarna shopify venmo pearson gardner brooke whitfield seattle guangzhou`;
  it.each(names.split(/\s+/))('a name stays however it is typed: %s', (word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    for (const typed of [`the ${word} one`, `The ${capital} one`, `${capital}, hello`])
      expect(read(typed)).toBe(typed.toLowerCase());
  });

  it.each([
    ['capitalised in mid-sentence', 'thank you, Mr Tomorow'],
    ['capitalised elsewhere in the text', 'The Anotehr lamp? Yes, the anotehr lamp.'],
    ['capitals inside', 'our reCieve app'],
    ['all capitals', 'code RECIEVE please'],
    ['an address', 'write to recieve@recieve.com or www.tomorow.net/recieve'],
    ['a compound', 'the tomorow-recieve thing'],
    ['with digits', 'code recieve5 and 7tomorow'],
    ['five letters', 'the odrer'],
    ['another last letter', 'refunde'],
    ['nothing near', 'asdfghjkl qwertyuiop'],
    ['another language', 'le paquete est arrivé, gracias, señor; das Paket kommt übermorgen'],
  ])('stays: %s', (_, typed) => {
    expect(read(typed)).toBe(normalise(typed).text);
  });

  it.each([
    ['two known words are as near', 'planer', ['planner', 'planter'], 'planer'],
    ['two swaps make known words', 'abcdef', ['bacdef', 'abdcef', 'abcddef'], 'abcdef'],
    ['a swap is taken before a missing letter', 'cotnact', ['contact', 'cotnracts', 'cottnact'], 'contact'],
  ])('%s', (_, typed, words, text) => {
    expect(repairSpelling(normalise(typed), typed, lexiconOf(words)).text).toBe(text);
  });

  it('words left alone are no other word and no other word is read as them', () => {
    const known = lexiconOf(['started'], ['stated']);
    expect(repairSpelling(normalise('stated'), 'stated', known).text).toBe('stated');
    expect(repairSpelling(normalise('sttaed'), 'sttaed', known).text).toBe('sttaed');
  });
});

describe('ranges of repaired words', () => {
  it.each([
    ['So  tomorow，it comes', 'tomorrow', 'tomorow'],
    ['Ｗe send anotehr one', 'another', 'anotehr'],
    ['we are thankfull 😊 for it', 'thankful', 'thankfull'],
    ['an illnes?', 'illness', 'illnes'],
    ['a diffe\u200brnet one', 'different', 'diffe\u200brnet'],
    ['anotehr parcel tomorow, and adress it', 'address', 'adress'],
    ['anotehr parcel tomorow, and adress it', 'parcel tomorrow', 'parcel tomorow'],
    ['anotehr parcel tomorow, and adress it', 'it', 'it'],
    ['it was deliveered today', 'today', 'today'],
  ])('%s: %s', (typed, word, there) => {
    const whole = repaired(typed);
    const at = whole.text.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(typed.slice(...toTyped(whole, at, at + word.length))).toBe(there);
  });

  it.each(['anotehr tomorow thankfull', 'deliveriy ahppened possibel illnes'])(
    'has one range a letter: %s',
    (typed) => {
      const { text, starts, ends } = repaired(typed);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      const inOrder = (places: readonly number[]) =>
        places.every((place, i) => place >= (places[i - 1] ?? 0));
      expect([inOrder(starts), inOrder(ends)]).toEqual([true, true]);
      expect(ends.every((end, i) => end > (starts[i] ?? 0))).toBe(true);
    },
  );

  it('sentences carry the repaired words and the typed ranges', () => {
    const typed = 'Sorry for that. We send anotehr tomorow.';
    const views = buildViews(typed, 'en');
    expect(views.map(({ own }) => own)).toEqual(['sorry for that.', 'we send another tomorrow.']);
    expect(typed.slice(...(views[1]?.range ?? [0, 0]))).toBe('We send anotehr tomorow.');
    expect(typed.slice(...(views[1]?.origin(8, 15) ?? [0, 0]))).toBe('anotehr');
  });

  it('a Chinese text stays as typed', () => {
    expect(buildViews('我们recieve了', 'zh')[0]?.text).toBe('我们recieve了');
  });
});

describe('long texts', () => {
  /** A lexicon that counts what is asked of it. */
  const counting = () => {
    const inner = lexiconOf(['another', 'tomorrow']);
    let asked = 0;
    const count = <Value>(value: Value): Value => {
      asked++;
      return value;
    };
    return {
      asked: () => asked,
      has: (word: string) => count(inner.has(word)),
      swapped: (word: string) => count(inner.swapped(word)),
      longerOrShorter: (word: string) => count(inner.longerOrShorter(word)),
    };
  };

  it.each([
    ['one word', 'a'.repeat(100_000), 0],
    ['slips', 'anotehr tomorow '.repeat(6_250), 31_250],
    ['unknown words', 'abcdefghi '.repeat(10_000), 30_000],
  ])('100,000 letters ask three questions a word at most: %s', (_, typed, most) => {
    const known = counting();
    repairSpelling(normalise(typed), typed, known);
    expect(known.asked()).toBeLessThanOrEqual(most);
  });
});
