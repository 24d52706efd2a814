import type { Lang, Localised } from '../shared/lang.ts';
import { type Random, seededRandom } from '../shared/random.ts';
import type { TemplateValues } from '../shared/template.ts';
import type { Identity } from './types.ts';

type Person = Pick<Identity, 'sex' | 'age'>;

/** Somebody a customer asks after. */
export interface Kin {
  readonly sex: Identity['sex'];
  readonly name: Localised;
  /** How a scenario's opening may name them. */
  readonly words: Localised<RegExp>;
  /** Whether this customer can have them. */
  readonly fits: (person: Person) => boolean;
}

const anybody = (): boolean => true;
/** Asked after only where the case names them. */
const nobody = (): boolean => false;
const hasParents = ({ age }: Person): boolean => age < 55;
const hasWife = ({ sex, age }: Person): boolean => sex === 'male' && age >= 26;
const hasHusband = ({ sex, age }: Person): boolean => sex === 'female' && age >= 26;

const kin = (
  sex: Kin['sex'],
  [zh, zhWords]: readonly [string, RegExp],
  [en, enWords]: readonly [string, RegExp],
  fits: Kin['fits'],
): Kin => ({ sex, name: { zh, en }, words: { zh: zhWords, en: enWords }, fits });

const KIN: readonly Kin[] = [
  kin('female', ['我妈', /妈|母亲/], ['my mum', /\b(?:mum|mom|mother)\b/i], hasParents),
  kin('male', ['我爸', /爸|父亲/], ['my dad', /\b(?:dad|father)\b/i], hasParents),
  kin('female', ['我老婆', /老婆|妻子/], ['my wife', /\bwife\b/i], hasWife),
  kin('male', ['我老公', /老公|丈夫/], ['my husband', /\bhusband\b/i], hasHusband),
  kin('female', ['我姐', /姐/], ['my sister', /\bsister\b/i], anybody),
  kin('male', ['我弟', /弟/], ['my brother', /\bbrother\b/i], anybody),
  kin('female', ['我妹', /妹/], ['my sister', /\bsister\b/i], nobody),
  kin('male', ['我哥', /哥/], ['my brother', /\bbrother\b/i], nobody),
  kin('female', ['我女儿', /女儿|闺女/], ['my daughter', /\bdaughter\b/i], nobody),
  kin('male', ['我儿子', /儿子/], ['my son', /\bson\b/i], nobody),
  kin('female', ['我奶奶', /奶奶|外婆|姥姥/], ['my gran', /\b(?:gran|grandma|grandmother)\b/i], nobody),
  kin('male', ['我爷爷', /爷爷|外公|姥爷/], ['my grandad', /\b(?:grandad|grandpa|grandfather)\b/i], nobody),
];

/** Whom at least half of these openings name. */
const namedIn = (openings: readonly string[], lang: Lang): Kin | undefined =>
  KIN.find(({ words }) => 2 * openings.filter((text) => words[lang].test(text)).length >= openings.length);

/** The one relative this customer asks after the whole talk long: the one the case is about, else drawn. */
export function kinOf(person: Person, openings: readonly string[], lang: Lang, seed: string): Kin {
  const random: Random = seededRandom(seed, 'kin');
  return namedIn(openings, lang) ?? random.pick(KIN.filter(({ fits }) => fits(person)));
}

const PRONOUNS = {
  zh: { female: ['她', '她', '她'], male: ['他', '他', '他'] },
  en: { female: ['she', 'her', 'her'], male: ['he', 'him', 'his'] },
} as const;

/** `{{kin.name}}`, `{{kin.they}}`, `{{kin.them}}` and `{{kin.their}}` in a customer's lines. */
export function kinValues({ name, sex }: Kin, lang: Lang): TemplateValues {
  const [they, them, their] = PRONOUNS[lang][sex];
  return { 'kin.name': name[lang], 'kin.they': they, 'kin.them': them, 'kin.their': their };
}
