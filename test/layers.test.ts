import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The layers of the core; a file imports from its own or an earlier one. */
const CORE = [
  'shared',
  'scenario',
  'shop',
  'customer',
  'dialogue',
  'language',
  'analysis',
  'score',
  'record',
  'session',
  'report',
];
const EDGES: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  locales: ['core', 'locales'],
  platform: ['core', 'platform'],
  components: ['core', 'locales', 'components'],
  features: ['core', 'locales', 'platform', 'components', 'features'],
  app: ['core', 'locales', 'platform', 'components', 'features', 'app'],
  cli: ['core', 'locales', 'cli'],
  'main.tsx': ['app'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'));

const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const importsOf = (file: string): string[] =>
  [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

const localImports = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, resolve(SRC, dirname(file), name)).replaceAll('\\', '/'));

const folder = (file: string, depth: number): string => file.split('/')[depth] ?? '';

describe('layers', () => {
  it('core imports only from its own or an earlier layer', () => {
    const wrong = files
      .filter((file) => folder(file, 0) === 'core')
      .flatMap((file) => localImports(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => {
        if (folder(target, 0) !== 'core') return true;
        return CORE.indexOf(folder(target, 1)) > CORE.indexOf(folder(file, 1));
      });
    expect(wrong).toEqual([]);
  });

  it('outside the core, imports go towards it', () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter((target) => target !== '' && !target.startsWith('..'))
        .filter((target) => !(EDGES[folder(file, 0)] ?? []).includes(folder(target, 0)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('features never import each other', () => {
    const wrong = files
      .filter((file) => folder(file, 0) === 'features')
      .flatMap((file) => localImports(file).map((target) => ({ file, target })))
      .filter(
        ({ file, target }) => folder(target, 0) === 'features' && folder(target, 1) !== folder(file, 1),
      );
    expect(wrong).toEqual([]);
  });

  // Page, network and storage globals are type errors in the core, whose tsconfig has no DOM.
  it('core knows no clock, chance, platform or view library', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bIntl\.|\.toLocale|\bsetTimeout\b|from 'node:|from 'react/;
    const code = (file: string) => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(files.filter((file) => folder(file, 0) === 'core' && impure.test(code(file)))).toEqual([]);
  });

  it('no code file is longer than 300 lines', () => {
    const data = /^(locales|core\/(language|analysis\/topics|customer\/wording|session\/agents\/lines))\//;
    const long = files.filter((file) => !data.test(file) && sourceOf(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
