import type { Faker } from '@faker-js/faker';
import { faker as enFaker } from '@faker-js/faker/locale/en';
import { faker as zhFaker } from '@faker-js/faker/locale/zh_CN';
import type { Lang } from '../shared/lang.ts';
import type { Random } from '../shared/random.ts';

const FAKERS: Readonly<Record<Lang, Faker>> = { zh: zhFaker, en: enFaker };

/**
 * The faker of a language, set to start from our own seed. It comes from the single locale modules, so that no other
 * language is bundled. Use it up at once: the next call sets it anew.
 */
export function fakerFrom(lang: Lang, random: Random): Faker {
  const faker = FAKERS[lang];
  faker.seed(random.int(0, 0x7fffffff));
  return faker;
}
