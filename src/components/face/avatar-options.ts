import type { Options } from '@dicebear/avataaars';
import type { Face } from '../../core/customer/types.ts';
import type { Lang } from '../../core/shared/lang.ts';
import type { Archetype } from '../../core/shared/personas.ts';

/** Whose face it is. The same four values always give the same person. */
export interface Avatar {
  readonly seed: string;
  readonly sex: 'female' | 'male';
  readonly lang: Lang;
  readonly age: number;
}

/** What a scenario's card says of the customer. */
interface CardPerson {
  readonly id: string;
  readonly sex?: Avatar['sex'] | undefined;
  readonly age?: readonly [number, number] | undefined;
}

const EXPRESSIONS: Record<Face, Pick<Options, 'mouth' | 'eyes' | 'eyebrows'>> = {
  happy: { mouth: ['smile'], eyes: ['happy'], eyebrows: ['defaultNatural'] },
  neutral: { mouth: ['serious'], eyes: ['default'], eyebrows: ['flatNatural'] },
  worried: { mouth: ['concerned'], eyes: ['default'], eyebrows: ['sadConcernedNatural'] },
  annoyed: { mouth: ['serious'], eyes: ['squint'], eyebrows: ['angryNatural'] },
  angry: { mouth: ['screamOpen'], eyes: ['squint'], eyebrows: ['angryNatural'] },
};

const TOPS: Record<Avatar['sex'], NonNullable<Options['top']>> = {
  female: [
    'bob',
    'bun',
    'curvy',
    'longButNotTooLong',
    'straight01',
    'straight02',
    'straightAndStrand',
    'miaWallace',
  ],
  male: ['shortFlat', 'shortRound', 'shortWaved', 'theCaesar', 'theCaesarAndSidePart', 'shortCurly', 'sides'],
};

const HAIR = {
  zh: ['2c1b18', '1f1a1a', '4a312c'],
  en: ['2c1b18', '4a312c', '724133', 'a55728', 'b58143', 'd6b370'],
};
const SKIN = { zh: ['ffdbb4', 'f6cfa6', 'edb98a'], en: ['ffdbb4', 'edb98a', 'd08b5b', 'ae5d29', '614335'] };
const GREY = ['8f8a86', 'b9b4af'];
const CLOTHES = ['3c4f5c', '5f7f86', '8a6f5a', 'a8899a', '7a8a6a', 'b7a48a', '54617a'];

/** How a customer of each kind looks on a scenario's card. */
export const CARD_FACES: Readonly<Record<Archetype, Face>> = {
  upset: 'angry',
  anxious: 'worried',
  hesitant: 'neutral',
  rushed: 'annoyed',
  sceptical: 'annoyed',
  friendly: 'happy',
  irate: 'angry',
  disappointed: 'worried',
  confused: 'worried',
  'price-sensitive': 'neutral',
  silent: 'neutral',
  unpaid: 'neutral',
  chatty: 'happy',
  firm: 'neutral',
  'know-it-all': 'annoyed',
  lapsed: 'neutral',
  vip: 'neutral',
  elderly: 'worried',
  'bargain-hunter': 'annoyed',
  'data-seeker': 'worried',
};

/** Whose face stands on a scenario's card: the same for the same id. */
export const cardAvatar = ({ id, sex, age }: CardPerson): Avatar => ({
  seed: id,
  sex: sex ?? (id.length % 2 === 0 ? 'female' : 'male'),
  lang: 'zh',
  age: age?.[0] ?? 30,
});

/** Options of the drawing: features by seed, expression by mood, hair grey from 58 on. */
export function avatarOptions(avatar: Avatar, face: Face): Options & { seed: string } {
  const { seed, sex, lang, age } = avatar;
  return {
    seed,
    ...EXPRESSIONS[face],
    top: sex === 'male' && age > 50 ? [...TOPS.male, 'sides'] : TOPS[sex],
    topProbability: 100,
    facialHair: ['beardLight', 'beardMedium'],
    facialHairProbability: sex === 'male' && lang === 'en' ? 25 : 0,
    accessories: ['prescription01', 'prescription02', 'round'],
    accessoriesProbability: age > 45 ? 45 : 22,
    clothing: ['blazerAndSweater', 'collarAndSweater', 'hoodie', 'shirtCrewNeck', 'shirtVNeck'],
    clothesColor: CLOTHES,
    hairColor: age >= 58 ? GREY : HAIR[lang],
    facialHairColor: age >= 58 ? GREY : HAIR[lang],
    skinColor: SKIN[lang],
  };
}
