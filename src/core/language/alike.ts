/**
 * Words that say the same wherever a scenario's phrases name one of them, so that an author need not list every way of
 * saying "free" or every name for a customer's father.
 */

/** "It shouldn't cost you anything": the denial is part of the phrase. */
const COSTS_NOTHING = [
  "won't",
  "wouldn't",
  "shouldn't",
  "doesn't",
  "don't",
  "isn't going to",
  'not going to',
  'will not',
  'does not',
  'should not',
  'never',
]
  .flatMap((not) =>
    ['anything', 'a thing', 'a penny', 'a cent', 'any extra', 'extra'].map((sum) => `${not} cost you ${sum}`),
  )
  .join('|');

/** Phrases that are told for one another as a whole. */
const PHRASES: readonly (readonly string[])[] = [
  '免费|不收费|不要钱|不花钱|不用钱|不用花钱|不用您花|不用您出|不用您掏|不用您付|不用掏|不用花|不收钱|不收您|不另收|不加钱|不用补钱|不用再掏|不用再花|一分钱不用|一分钱不收|一分不用|一分不收|一毛不用|分文不收|分文不取|白送|白给您|0元|零元|零费用',
  '我们出|我们承担|我们付|我们掏|我们包|我们担|我们来出|我们来付|我们来承担|我们这边出|我们这边承担|我们店出|我们报销|我来出|这边出|这边承担|店里出|店里付|店里掏|店里承担|店铺承担|本店承担|小店出|都算我们|算我们的|算在我们|由我们|归我们|包在我们',
  `free of charge|for free|no charge|without charge|at no cost|no cost|no extra cost|costs you nothing|cost you nothing|cost you a thing|cost you a penny|nothing to pay|won't be charged|won't pay a thing|don't pay a thing|gratis|costs you zilch|costs nothing|not a penny|not a cent|nothing extra|nada|free to you|on the house|${COSTS_NOTHING}`,
  'send them back|send it back|send back|give it back|give them back|give back|hand it back|hand them back|ship it back|ship them back|post it back|post them back|mail it back|mail them back|bring it back|bring them back|pop it back|pop them back|return it|return them',
  '退货|退回来|退给我们|退掉|退了就行|办退货|走退货|退还给我们',
  "we pay|we'll pay|we cover|we'll cover|we foot|we'll foot|on us|our expense|our cost|our treat|we'll stand|paid by us|covered by us|the shop pays|shop pays",
].map((phrases) => phrases.split('|'));

const alikeOf: ReadonlyMap<string, readonly string[]> = new Map(
  PHRASES.flatMap((phrases) => phrases.map((phrase) => [phrase, phrases] as const)),
);

/** The alternatives with every phrase that says the same as one of them. */
export function withAlike(alternatives: readonly string[]): readonly string[] {
  const all = new Set(alternatives);
  for (const alternative of alternatives)
    for (const phrase of alikeOf.get(alternative) ?? []) all.add(phrase);
  return [...all];
}

/** Stands for a relative or whoever else is spoken of, in a phrase that says what is done with them. */
export const RELATIVE = '\ue000';
const ZH =
  '(?:您|你)(?:的|家)?(?:父亲|母亲|爸爸?|妈妈?|先生|太太|老公|老婆|爱人|家人|奶奶|爷爷|外公|外婆|姥姥|姥爷)|账户本人|老人家?|老爷子|老太太|叔叔|阿姨|伯父|伯母|大爷|大妈|本人|他本人|她本人|他|她';
const EN =
  '(?:your (?:mum|mom|mother|dad|father|gran|nan|grandmother|grandad|grandfather|husband|wife|partner|aunt|uncle)|the (?:account holder|lady|gentleman|old lady)|her|him)';

/** The pattern that `RELATIVE` stands for. */
export const RELATIVE_SOURCE = `(?:(?:${ZH})(?!们)|${EN}(?![a-z]))`;

const IN_ZH = new RegExp(`(?<!其|吉|任何|别)(?:${ZH})(?!们|人|自己)`);
/** Objects of a verb only: "call her", not "her own account". */
const IN_EN = /(?<=[a-z] )(?:her|your (?:mum|mother))(?=$| directly$| a (?:ring|call|bell|line|shout|text)$)/;

/** A phrase, normalised, with the relative it speaks of made any relative; phrases that are nothing else stay. */
export function withAnyRelative(phrase: string): string {
  const any = phrase.replace(IN_ZH, RELATIVE).replace(IN_EN, RELATIVE);
  return any === RELATIVE ? phrase : any;
}
