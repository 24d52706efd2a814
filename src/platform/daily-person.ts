import type { Lang } from '../core/shared/lang.ts';
import type { Cast } from '../core/shared/personas.ts';
import { loadScenario } from './scenarios.ts';

/** A customer's name and what their face is drawn from. */
export interface Person {
  readonly name: string;
  readonly avatar: {
    readonly seed: string;
    readonly sex: 'female' | 'male';
    readonly lang: Lang;
    readonly age: number;
  };
}

/** Who will be at the desk for a scenario and a seed; brings in the code that draws identities. */
export async function personOf(id: string, seed: number, lang: Lang, cast: Cast): Promise<Person> {
  const [{ castCustomer }, { scenario }] = await Promise.all([
    import('../core/customer/customer.ts'),
    loadScenario(id),
  ]);
  const { name, avatarSeed, sex, age } = castCustomer(scenario, seed, lang, cast).identity;
  return { name, avatar: { seed: avatarSeed, sex, lang, age } };
}
