import { describe, expect, it } from 'vitest';
import { EN_CITIES } from '../../../src/core/customer/cities/en.ts';
import { ZH_CITIES } from '../../../src/core/customer/cities/zh.ts';
import { castCustomer } from '../../../src/core/customer/customer.ts';
import { ZH_PREFIXES } from '../../../src/core/customer/identity-address-zh.ts';
import { EN_FEMALE, EN_MALE } from '../../../src/core/customer/names/en.ts';
import { ZH_FEMALE, ZH_MALE } from '../../../src/core/customer/names/zh.ts';
import { castAs } from '../../../src/core/customer/persona.ts';
import { addDays, DAY, dateParts, startOfDay } from '../../../src/core/shared/calendar.ts';
import {
  ARCHETYPES,
  type Cast,
  LEVELS,
  RELATIONS,
  type Relation,
} from '../../../src/core/shared/personas.ts';
import { sessionStart } from '../../../src/core/shop/clock.ts';
import { openShop } from '../../../src/core/shop/open-shop.ts';
import { makePack, makeScenario } from '../../factories/scenario.ts';

const SEEDS = 10_000;
const base = makeScenario();
const scenarioFor = (relation: Relation) => makeScenario({ customer: { ...base.customer, relation } });
const scenarios = RELATIONS.map(scenarioFor);
/** As written, and every character at every level. */
const CASTS: readonly Cast[] = [
  {},
  ...ARCHETYPES.flatMap((archetype) => LEVELS.map((level) => ({ archetype, level }))),
];
const COUNTS = { new: [0, 0], returning: [2, 6], vip: [8, 20], lapsed: [2, 5] } as const;

/** Everything about this person that contradicts something else. */
function contradictions(seed: number, lang: 'zh' | 'en'): string[] {
  const scenario = scenarios[seed % scenarios.length] ?? base;
  const cast = CASTS[seed % CASTS.length] ?? {};
  const { relation, age: range, ...played } = castAs(scenario.customer, cast);
  const today = startOfDay(sessionStart(scenario, seed));
  const { identity, persona, baseline } = castCustomer(scenario, seed, lang, cast);
  const placedAt = openShop(scenario, makePack(), { contact: identity, lang, seed }).order?.placedAt ?? 0;
  const born = dateParts(identity.birthDate);
  const now = dateParts(today);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  const first = identity.orders[0]?.placedOn ?? today;
  const last = identity.orders.at(-1)?.placedOn;
  const [fewest, most] = COUNTS[relation];
  const checks: Record<string, boolean> = {
    'age fits birth date': identity.age === now.year - born.year - (hadBirthday ? 0 : 1),
    'age in range': identity.age >= range[0] && identity.age <= range[1],
    'number of orders': identity.orders.length >= fewest && identity.orders.length <= most,
    'orders sorted': identity.orders.every(
      (order, i, all) => i === 0 || order.placedOn >= (all[i - 1]?.placedOn ?? 0),
    ),
    'registered before first order': identity.registeredOn <= first,
    'registered before today': identity.registeredOn < today,
    'registered before the open order': identity.registeredOn <= placedAt,
    'registered after birth': identity.registeredOn > addDays(identity.birthDate, 12 * 365),
    'orders before the open one': last === undefined || last < placedAt,
    'lapsed for long': relation !== 'lapsed' || (last ?? 0) < today - 243 * DAY,
    'amounts plausible': identity.orders.every(({ amount }) => amount > 5 && amount < 2000),
    'order numbers': new Set(identity.orders.map(({ id }) => id)).size === identity.orders.length,
    'name in title': identity.title.includes(identity.surname) && identity.name.includes(identity.surname),
    'relation of the character': persona.relation === relation,
    'persona near': Math.abs(persona.patience + 0.05 * persona.harder - played.patience) <= 0.0501,
    'mood near': Math.abs(baseline.valence - played.mood.valence) <= 0.0501,
    'mood begins with the traits': baseline.trust === persona.trust && baseline.patience === persona.patience,
    'plain texts': [identity.name, identity.city, identity.address, identity.phone].every(
      (text) => text === text.trim() && !/[^\S ]| {2}|undefined/.test(text),
    ),
    'e-mail': /^[a-z]{1,30}[._]?[a-z]{1,30}\d{0,4}@example\.(com|net|org)$/.test(identity.email),
    ...(lang === 'zh' ? zhChecks(identity) : enChecks(identity)),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

type Identity = ReturnType<typeof castCustomer>['identity'];

function zhChecks({ sex, city, province, phone, title, givenName, address, name, surname }: Identity) {
  const places = ZH_CITIES.filter((place) => place.city === `${city}市`);
  const names = Object.values(sex === 'female' ? ZH_FEMALE : ZH_MALE).flat();
  return {
    'city in its province': places.some((place) => place.province === province),
    'address in the city': places.some((place) =>
      place.districts.some(([d]) => address.includes(place.city + d)),
    ),
    'phone prefix': /^\d{11}$/.test(phone) && ZH_PREFIXES.includes(phone.slice(0, 3)),
    'title fits sex': title === surname + (sex === 'female' ? '女士' : '先生'),
    'given name fits sex': names.some((entry) => entry.name === givenName),
    'whole name': name === surname + givenName,
  };
}

const EN_PHONES = { UK: /^07700 900\d{3}$/, US: /^\(\d{3}\) 555-01\d{2}$/, AU: /^0491 57\d \d{3}$/ };

function enChecks({ sex, city, province, phone, title, givenName, address, name, surname }: Identity) {
  const place = EN_CITIES.find((entry) => entry.city === city && entry.region === province);
  return {
    'city known': place !== undefined,
    'address in the city': address.includes(`, ${city}`),
    'phone of the country': place !== undefined && EN_PHONES[place.country].test(phone),
    'area code of the city': place?.country !== 'US' || phone.includes(`(${place.area})`),
    'title fits sex': title === `${sex === 'female' ? 'Ms' : 'Mr'} ${surname}`,
    'given name fits sex': Object.values(sex === 'female' ? EN_FEMALE : EN_MALE)
      .flat()
      .includes(givenName),
    'whole name': name === `${givenName} ${surname}`,
  };
}

describe('identity', () => {
  it.each(['zh', 'en'] as const)('contradicts itself for no seed: %s', (lang) => {
    const faults = Array.from({ length: SEEDS }, (_, seed) => contradictions(seed, lang)).flat();
    expect([...new Set(faults)]).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    expect(castCustomer(base, 7, 'zh')).toEqual(castCustomer(base, 7, 'zh'));
    expect(castCustomer(base, 7, 'zh').identity.name).not.toBe(castCustomer(base, 8, 'zh').identity.name);
  });

  it('is another person in another scenario', () => {
    const other = makeScenario({ id: 'another-case' });
    expect(castCustomer(base, 7, 'en').identity.phone).not.toBe(castCustomer(other, 7, 'en').identity.phone);
  });

  it('keeps the sex the scenario asks for', () => {
    const female = makeScenario({ customer: { ...base.customer, sex: 'female' } });
    const sexes = Array.from({ length: 50 }, (_, seed) => castCustomer(female, seed, 'en').identity.sex);
    expect(new Set(sexes)).toEqual(new Set(['female']));
  });

  it('never gives the same given name to both sexes', () => {
    const women = new Set(
      Object.values(ZH_FEMALE)
        .flat()
        .map(({ name }) => name),
    );
    expect(
      Object.values(ZH_MALE)
        .flat()
        .filter(({ name }) => women.has(name)),
    ).toEqual([]);
  });

  it('has many names, and cities in more than 40 places', () => {
    const people = Array.from({ length: 300 }, (_, seed) => castCustomer(base, seed, 'zh').identity.name);
    expect(new Set(people).size).toBeGreaterThan(250);
    expect(ZH_CITIES.length).toBeGreaterThanOrEqual(40);
    expect(EN_CITIES.length).toBeGreaterThanOrEqual(40);
  });
});
