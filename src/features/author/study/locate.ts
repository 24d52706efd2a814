import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Finds the line of a dotted path (`facts.0.lines.zh`), counted from 1; null where the text says nothing about it. */
export type Locate = (path: string) => number | null;

interface Place {
  readonly node: unknown;
  /** Where the key or item begins. */
  readonly offset: number | null;
  readonly rest: readonly string[];
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);

/** One key further. Keys may have dots in them, so several parts of the path may be one key. */
function step({ node, rest }: Place): Place | null {
  if (isSeq(node)) {
    const item = node.items[Number(rest[0])];
    return item === undefined ? null : { node: item, offset: startOf(item), rest: rest.slice(1) };
  }
  if (!isMap(node)) return null;
  for (let length = rest.length; length > 0; length--) {
    const name = rest.slice(0, length).join('.');
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (pair) return { node: pair.value, offset: startOf(pair.key), rest: rest.slice(length) };
  }
  return null;
}

/** What is missing has no line: then the nearest thing around it is meant. */
function offsetOf(root: unknown, path: string): number | null {
  let place: Place = { node: root, offset: null, rest: path === '' ? [] : path.split('.') };
  while (place.rest.length > 0) {
    const next = step(place);
    if (!next) break;
    place = next;
  }
  return place.offset;
}

/** A way to find the lines of a text's parts. */
export function locator(text: string): Locate {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    const offset = offsetOf(document.contents, path);
    return offset === null ? null : lines.linePos(offset).line;
  };
}
