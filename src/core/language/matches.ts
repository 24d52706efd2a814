const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order. `matchAll` makes a copy of the pattern for every text, which
 * costs more than most searches.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
