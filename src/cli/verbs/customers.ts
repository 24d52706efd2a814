import { syntheticCustomer } from '../../core/customer/synthetic.ts';
import { readArgs, readLang, wholeNumber } from '../options.ts';

/** `customers`: synthetic customers as JSON lines, the first with the seed given, the next with the ones after it. */
export async function customersVerb(args: string[]): Promise<number> {
  const { values } = readArgs('customers', args, {
    lang: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
  });
  const lang = readLang('customers', values.lang);
  const seed = wholeNumber('customers', 'seed', values.seed, 1);
  const count = wholeNumber('customers', 'count', values.count, 1);
  for (let i = 0; i < count; i++)
    process.stdout.write(`${JSON.stringify(syntheticCustomer(seed + i, lang))}\n`);
  return 0;
}
