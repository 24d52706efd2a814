import type { Faker } from '@faker-js/faker';
import { ZH_CITIES, ZH_COMPOUNDS, type ZhCity } from './cities/zh.ts';
import type { Identity } from './types.ts';

export type DrawnAddress = Pick<Identity, 'city' | 'province' | 'address' | 'phone'>;

/** First three digits of Chinese mobile numbers in use, of all four networks. */
export const ZH_PREFIXES: readonly string[] = `
130 131 132 133 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 185
186 187 188 189 191 193 198 199`
  .trim()
  .split(/\s+/);

/** A flat in a real district and street of a real city. */
export function zhAddress(faker: Faker): DrawnAddress {
  const place = faker.helpers.arrayElement(ZH_CITIES);
  return {
    city: place.city.replace(/市$/, ''),
    province: place.province,
    address: zhHome(faker, place),
    phone: faker.helpers.arrayElement(ZH_PREFIXES) + faker.string.numeric(8),
  };
}

function zhHome(faker: Faker, { province, city, districts }: ZhCity): string {
  const [district, streets] = faker.helpers.arrayElement(districts);
  const number = (min: number, max: number) => faker.number.int({ min, max });
  const street = `${faker.helpers.arrayElement(streets)}${number(1, 399)}号`;
  const home = `${faker.helpers.arrayElement(ZH_COMPOUNDS)}${number(1, 28)}栋${number(1, 3)}单元`;
  const flat = `${number(1, 18)}0${number(1, 4)}室`;
  // The four municipalities are their own province.
  return (province === city ? '' : province) + city + district + street + home + flat;
}
