import type { Faker } from '@faker-js/faker';
import { AU_MOBILES, type Country, EN_CITIES, EN_STREETS, type EnCity } from './cities/en.ts';
import type { DrawnAddress } from './identity-address-zh.ts';

/** A house in a real city of Britain, the United States or Australia, written as people write it there. */
export function enAddress(faker: Faker): DrawnAddress {
  const country = faker.helpers.arrayElement<Country>(['UK', 'US', 'AU']);
  const place = faker.helpers.arrayElement(EN_CITIES.filter((city) => city.country === country));
  const phone = phoneIn(faker, place);
  return { city: place.city, province: place.region, address: enHome(faker, place), phone };
}

function enHome(faker: Faker, { country, city, region, codes }: EnCity): string {
  const most = country === 'US' ? 2999 : 180;
  const house = `${faker.number.int({ min: 1, max: most })} ${faker.helpers.arrayElement(EN_STREETS[country])}`;
  const code = faker.helpers.arrayElement(codes);
  if (country === 'UK') return `${house}, ${city}, ${code} ${inward(faker)}`;
  return `${house}, ${city}${country === 'US' ? ',' : ''} ${region} ${code}`;
}

/** Second half of a British postcode: a digit and two of the letters in use there. */
const inward = (faker: Faker): string =>
  faker.string.numeric(1) + faker.string.fromCharacters('ABDEFGHJLNPQRSTUWXYZ', 2);

/** Numbers come from the ranges the regulators keep for fiction: Ofcom 07700 900, NANP 555-01, ACMA's list. */
function phoneIn(faker: Faker, { country, area }: EnCity): string {
  if (country === 'UK') return `07700 900${faker.string.numeric(3)}`;
  if (country === 'US') return `(${area}) 555-01${faker.string.numeric(2)}`;
  return faker.helpers.arrayElement(AU_MOBILES);
}
