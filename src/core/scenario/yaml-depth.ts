import { Lexer } from 'yaml';

/** Levels a file may have; scenarios have about ten. */
const DEEPEST = 100;

/**
 * Whether a text is nested beyond reason. Asked before parsing, because the parser calls itself for every level, and
 * an exhausted stack can end the whole process instead of throwing. The lexer works without such calls.
 */
export function isTooDeep(text: string): boolean {
  let brackets = 0;
  let indent = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    const mark = token.charAt(0);
    if (mark === '\n' || mark === '\r') indent = dashes = 0;
    else if (mark === ' ') indent = Math.max(indent, dashes === 0 ? token.length : indent);
    else if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets -= 1;
    else if (token === '-' || token === '?') dashes += 1;
    if (brackets > DEEPEST || dashes > DEEPEST || indent > 2 * DEEPEST) return true;
  }
  return false;
}
