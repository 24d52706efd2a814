import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { type Issue, issue } from '../shared/issue.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { isTooDeep } from './yaml-depth.ts';

/** Longest file read, in UTF-16 units; a scenario has some 30,000. */
export const MAX_LENGTH = 1_000_000;
/** How far aliases may blow a file up. */
const MAX_ALIASES = 100;

/** More than these help nobody. */
const MOST_FAULTS = 20;

/** Faults with a sentence of their own; all others are "can't be read". */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'issues.yaml-duplicate-key'],
  ['BAD_INDENT', 'issues.yaml-indent'],
  ['TAB_AS_INDENT', 'issues.yaml-tab'],
  ['MISSING_CHAR', 'issues.yaml-missing-char'],
  ['MULTIPLE_DOCS', 'issues.yaml-several'],
  ['TAG_RESOLVE_FAILED', 'issues.yaml-tag'],
]);

/** Plain data of a YAML or JSON text, or where it can't be read. It never throws and runs nothing. */
export function parseYaml(text: string): Result<unknown, Issue[]> {
  if (text.length > MAX_LENGTH) return err([issue('', 'issues.too-large', { most: MAX_LENGTH })]);
  if (isTooDeep(text)) return err([issue('', 'issues.yaml-too-deep')]);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      schema: 'core',
    });
    const faults = [...document.errors, ...document.warnings].slice(0, MOST_FAULTS);
    return faults.length > 0 ? err(faults.map((fault) => place(fault, lines))) : plain(document);
  } catch {
    // The parser reports what it finds; a throw means it met something its makers didn't think of.
    return err([issue('', 'issues.yaml-syntax', { line: 1, column: 1 })]);
  }
}

function place(fault: YAMLError, lines: LineCounter): Issue {
  const { line, col } = lines.linePos(fault.pos[0]);
  return issue('', SENTENCES.get(fault.code) ?? 'issues.yaml-syntax', { line, column: col });
}

function plain(document: Document): Result<unknown, Issue[]> {
  try {
    return ok(document.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch (error) {
    // The package throws a ReferenceError for too many aliases.
    return err([issue('', error instanceof ReferenceError ? 'issues.yaml-aliases' : 'issues.yaml-too-deep')]);
  }
}
