import type { Faker } from '@faker-js/faker';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { addDays, dateParts, startOfDay, type WallTime, wallTime } from '../shared/calendar.ts';
import type { Lang } from '../shared/lang.ts';
import { type Random, seededRandom } from '../shared/random.ts';
import { fakerFrom } from './faker.ts';
import { enAddress } from './identity-address-en.ts';
import { zhAddress } from './identity-address-zh.ts';
import { history } from './identity-history.ts';
import { enName, zhName } from './identity-name.ts';
import type { Identity } from './types.ts';

type Sex = Identity['sex'];

/** What an identity has to fit. */
export interface IdentityNeeds {
  readonly customer: Pick<Scenario['customer'], 'age' | 'relation'> & { readonly sex?: Sex | undefined };
  /** Days since the open order at most; everything earlier is older than that. */
  readonly orderedDaysAgo: number;
  /** When the session begins. */
  readonly today: WallTime;
}

/** A person who doesn't contradict themselves: name, sex, age, place, phone, e-mail and history go together. */
export function drawIdentity(needs: IdentityNeeds, seed: string, lang: Lang): Identity {
  const random = seededRandom(seed, 'identity');
  const { customer, today } = needs;
  const sex = customer.sex ?? random.fork('sex').pick<Sex>(['female', 'male']);
  const age = random.fork('age').int(...customer.age);
  const birthDate = bornOn(random.fork('birth'), today, age);
  const faker = fakerFrom(lang, random.fork(`faker-${lang}`));
  return {
    ...drawPerson(faker, lang, sex, birthDate),
    sex,
    age,
    birthDate,
    ...history(random.fork('history'), needs, birthDate),
    avatarSeed: `${seed}/${sex}`,
  };
}

function drawPerson(faker: Faker, lang: Lang, sex: Sex, birthDate: WallTime) {
  const year = dateParts(birthDate).year;
  const { spelling, ...name } = lang === 'zh' ? zhName(faker, sex, year) : enName(faker, sex, year);
  const place = lang === 'zh' ? zhAddress(faker) : enAddress(faker);
  return { ...name, ...place, email: mailbox(faker, spelling, year) };
}

/** Domains kept for examples, so that nobody real is ever written to. */
const DOMAINS = ['example.com', 'example.net', 'example.org'];

function mailbox(faker: Faker, [given, surname]: readonly [string, string], birthYear: number): string {
  const number = faker.helpers.arrayElement([
    '',
    String(birthYear),
    String(birthYear).slice(2),
    faker.string.numeric(3),
  ]);
  const joint = faker.helpers.arrayElement(['', '.', '_']);
  return `${given}${joint}${surname}${number}@${faker.helpers.arrayElement(DOMAINS)}`;
}

/** A birth date at which somebody is exactly so many years old today. */
function bornOn(random: Random, today: WallTime, age: number): WallTime {
  const { year, month, day } = dateParts(startOfDay(today));
  return addDays(wallTime(year - age, month, day), -random.int(0, 364));
}
