import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedModel } from '../../core/analysis/model/packed.ts';
import { LANGS } from '../../core/shared/lang.ts';
import { ROOT } from '../files.ts';
import { type CorpusKind, readCorpus } from './corpus.ts';
import { makeWords } from './words.ts';

const KINDS: readonly CorpusKind[] = ['acts', 'topics'];
const FOLDER = join(ROOT, 'src/core/analysis/model/weights');

/** The text of a weights file: a module, so that every bundler and Node read it alike. */
const moduleOf = (model: PackedModel): string =>
  `import type { PackedModel } from '../packed.ts';\n\n/** Made by \`npm run train\`; not edited by hand. */\nexport const model: PackedModel = ${JSON.stringify(model)};\n`;

/**
 * Collects the known words, trains every model and writes all of it; with `--check` compares with what is there instead,
 * so that CI notices what does not come from the corpus.
 */
async function main(args: readonly string[]): Promise<number> {
  const checks = args.includes('--check');
  const only = args.filter((arg) => !arg.startsWith('--'));
  mkdirSync(FOLDER, { recursive: true });
  let status = makeWords(checks) ? 0 : 1;
  if (status !== 0)
    process.stderr.write('words-en.ts or common-words.ts: not what the texts give; run npm run train\n');
  // Only now: the models read the corpus with the words just written.
  const { fitModel } = await import('./fit.ts');
  for (const lang of LANGS) {
    for (const kind of KINDS) {
      const name = `${lang}-${kind}`;
      if (only.length > 0 && !only.includes(name)) continue;
      const text = moduleOf(fitModel(readCorpus(lang, kind), lang, kind));
      const file = join(FOLDER, `${name}.ts`);
      if (!checks) writeFileSync(file, text);
      else if (readFileSync(file, 'utf8') !== text) {
        process.stderr.write(`${file}: not what the corpus gives; run npm run train\n`);
        status = 1;
      }
      process.stdout.write(`${name}: ${text.length} characters\n`);
    }
  }
  return status;
}

process.exitCode = await main(process.argv.slice(2));
