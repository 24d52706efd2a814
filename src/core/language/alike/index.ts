import { once } from '../../shared/memo.ts';
import { BESIDE_EN, SAYING_EN } from './phrases-en.ts';
import { BESIDE_ZH, SAYING_ZH } from './phrases-zh.ts';

/**
 * Words that say the same wherever a scenario's phrases name one of them, so that an author need not list every way of
 * saying "free" or every name for a customer's father.
 */

type Classes = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The classes of a phrase, by the phrase. */
const classesOf = (lines: readonly string[]) =>
  once((): Classes => {
    const classes = new Map<string, (readonly string[])[]>();
    for (const phrases of lines.map((line) => line.split('|')))
      for (const phrase of phrases) classes.set(phrase, [...(classes.get(phrase) ?? []), phrases]);
    return classes;
  });
const saying = classesOf([...SAYING_ZH, ...SAYING_EN]);
const beside = classesOf([...BESIDE_ZH, ...BESIDE_EN]);

/** So many words of a class an item must name for the class to be meant. */
const NAMED = 2;

/**
 * The alternatives of an item with every phrase that says the same as one of them; `among` others that must be said too,
 * also with words that mean the same only there.
 */
export function withAlike(alternatives: readonly string[], among: boolean): readonly string[] {
  const all = new Set(alternatives);
  const named = new Map<readonly string[], number>();
  for (const alternative of new Set(alternatives)) {
    for (const phrase of saying().get(alternative)?.flat() ?? []) all.add(phrase);
    for (const phrases of among ? (beside().get(alternative) ?? []) : [])
      named.set(phrases, (named.get(phrases) ?? 0) + 1);
  }
  for (const [phrases, times] of named)
    if (times >= Math.min(NAMED, alternatives.length)) for (const phrase of phrases) all.add(phrase);
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
