import { CliError } from './errors.ts';
import { analyseVerb } from './verbs/analyse.ts';
import { balanceVerb } from './verbs/balance.ts';
import { benchVerb } from './verbs/bench.ts';
import { checkVerb } from './verbs/check.ts';
import { customersVerb } from './verbs/customers.ts';
import { playVerb } from './verbs/play.ts';
import { schemaVerb } from './verbs/schema.ts';
import { scoreVerb } from './verbs/score.ts';
import { shiftVerb } from './verbs/shift.ts';

/** A verb takes its arguments and gives the exit status. */
export type Verb = (args: string[]) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = {
  analyse: analyseVerb,
  play: playVerb,
  shift: shiftVerb,
  score: scoreVerb,
  check: checkVerb,
  customers: customersVerb,
  balance: balanceVerb,
  bench: benchVerb,
  schema: schemaVerb,
};

const USAGE = `usage: duilian VERB
  analyse                                    JSON lines {"id","text","lang"?} on standard input
  play SCENARIO [--seed N] [--lang zh|en] [--script FILE|-] [--archetype NAME] [--level 1..5]
  shift [--seed N] [--size 1..8] [--lang zh|en] [--level 1..5] [--script FILE|-]
  score RECORD...
  check [FILE...] [--seeds N]
  customers [--lang zh|en] [--seed N] [--count M]
  balance [SCENARIO...] [--seeds N] [--lang zh|en|both] [--archetypes all|own|LIST] [--levels LIST] [--agents LIST] [--json]
  bench [--seconds N]
  schema                                     writes public/schema/*.json
`;

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const verb = VERBS[name];
  if (verb === undefined)
    throw new CliError('duilian', `no verb "${name}"; ${Object.keys(VERBS).join(', ')}`, 2);
  return verb(args);
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.where}: ${error.message}\n`);
    process.exitCode = error.status;
  });
