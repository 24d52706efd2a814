import type { Avatar } from '../../../components/index.ts';
import type { Customer, Identity } from '../../../core/customer/types.ts';
import type { Lang } from '../../../core/shared/lang.ts';
import { rememberedByObject } from '../../../core/shared/memo.ts';
import type { Relation } from '../../../core/shared/personas.ts';

/** The customer as the desk shows them. */
export interface Person extends Identity {
  readonly lang: Lang;
  readonly relation: Relation;
}

/** The same customer always gives the same object, so that what shows them need not be drawn anew. */
export const personOf = rememberedByObject(
  ({ lang, identity, persona }: Customer): Person => ({ ...identity, lang, relation: persona.relation }),
);

export const avatarOf = ({ avatarSeed, sex, lang, age }: Person): Avatar => ({
  seed: avatarSeed,
  sex,
  lang,
  age,
});

/** `138****5678`: enough to recognise, not enough to call. */
export function maskPhone(phone: string): string {
  const digits = [...phone].filter((sign) => sign >= '0' && sign <= '9');
  return digits.length < 7 ? '****' : `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`;
}
