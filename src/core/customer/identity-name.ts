import type { Faker } from '@faker-js/faker';
import { cohortOf } from './names/cohorts.ts';
import { EN_FEMALE, EN_MALE, EN_SURNAMES } from './names/en.ts';
import { ZH_FEMALE, ZH_MALE, ZH_SURNAMES } from './names/zh.ts';
import type { Identity } from './types.ts';

export interface DrawnName extends Pick<Identity, 'name' | 'surname' | 'givenName' | 'title'> {
  /** Given name and surname in plain lower-case letters, for the e-mail. */
  readonly spelling: readonly [given: string, surname: string];
}

/** 王雨桐, 王女士. The tables are ours: faker's own are loose about sex and time. */
export function zhName(faker: Faker, sex: Identity['sex'], birthYear: number): DrawnName {
  const surname = faker.helpers.weightedArrayElement(ZH_SURNAMES);
  const names = cohortOf(sex === 'female' ? ZH_FEMALE : ZH_MALE, birthYear);
  const given = faker.helpers.arrayElement(names);
  return {
    name: surname.name + given.name,
    surname: surname.name,
    givenName: given.name,
    title: `${surname.name}${sex === 'female' ? '女士' : '先生'}`,
    spelling: [given.spelling, surname.spelling],
  };
}

/** Amelia Carter, Ms Carter. */
export function enName(faker: Faker, sex: Identity['sex'], birthYear: number): DrawnName {
  const surname = faker.helpers.arrayElement(EN_SURNAMES);
  const givenName = faker.helpers.arrayElement(cohortOf(sex === 'female' ? EN_FEMALE : EN_MALE, birthYear));
  return {
    name: `${givenName} ${surname}`,
    surname,
    givenName,
    title: `${sex === 'female' ? 'Ms' : 'Mr'} ${surname}`,
    spelling: [letters(givenName), letters(surname)],
  };
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
