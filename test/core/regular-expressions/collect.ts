import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

export const CORE = resolve(import.meta.dirname, '../../../src/core');

export interface Found {
  readonly source: string;
  readonly flags: string;
  /** File and line it is written or built at. */
  readonly where: string;
}

/** A place in the sources that builds a pattern at run time. */
export interface Site {
  readonly file: string;
  readonly lines: readonly [first: number, last: number];
}

export const coreFiles: readonly string[] = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('model/weights/'))
  .sort();

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly start: number; readonly end: number };

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (isNode(value)) {
    yield value;
    for (const each of Object.values(value)) yield* nodesIn(each);
  }
}

const isBuilder = ({ type, callee }: SyntaxNode): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee.name === 'RegExp';

/** The patterns written out in the sources, and the places that build others. */
export function writtenPatterns(): { readonly literals: Found[]; readonly sites: Site[] } {
  const literals: Found[] = [];
  const sites: Site[] = [];
  for (const file of coreFiles) {
    const code = readFileSync(join(CORE, file), 'utf8');
    const { program, errors } = parseSync(file, code);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    const lineAt = (at: number): number => code.slice(0, at).split('\n').length;
    for (const node of nodesIn(program)) {
      const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
      if (regex)
        literals.push({ source: regex.pattern, flags: regex.flags, where: `${file}:${lineAt(node.start)}` });
      if (isBuilder(node)) sites.push({ file, lines: [lineAt(node.start), lineAt(node.end)] });
    }
  }
  return { literals, sites };
}

/** File and line of the innermost and the outermost core function that are running. */
function callersInCore(): readonly string[] {
  const frames = (new Error().stack ?? '').matchAll(/src\/core\/([^\s:?]+\.ts)[^\s:]*:(\d+)/g);
  const places = Array.from(frames, ([, file, line]) => `${file}:${line}`);
  return [...new Set([...places.slice(0, 1), ...places.slice(-1)])];
}

/** The patterns that core code builds with `RegExp(...)` while `run` runs. */
export async function builtPatterns(run: () => Promise<unknown>): Promise<Found[]> {
  const built: Found[] = [];
  const Native = globalThis.RegExp;
  const note = (pattern: RegExp): RegExp => {
    const callers = callersInCore();
    if (callers.length > 0)
      built.push({ source: pattern.source, flags: pattern.flags, where: callers.join(' < ') });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, as) => note(Reflect.construct(target, args, as)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}
