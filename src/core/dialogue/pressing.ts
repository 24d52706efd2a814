import type { Lang } from '../shared/lang.ts';
import type { Memory } from './memory.ts';
import { line, type PlannedLine, type Setting } from './planned.ts';

/** Words that ask for a time, which nobody does who was told one. */
const WHEN: Readonly<Record<Lang, RegExp>> = {
  zh: /哪天|什么时候|几号|几时|多久|准日子/,
  en: /\b(?:when|which day|what day|date|how long)\b/i,
};
/** From this likeness on two questions are taken to ask the same. */
const ALIKE = 0.3;

const pairsOf = (text: string): Set<string> => {
  const plain = [...text.toLowerCase().replace(/[\s\p{P}]+/gu, '')];
  return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`));
};

/** Dice coefficient of the pairs of neighbouring characters of two texts, 0 to 1. */
function likeness(left: string, right: string): number {
  const [a, b] = [pairsOf(left), pairsOf(right)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

/** Says again what they need, in the scenario's words but for what they have been told by now. */
export function pressingLine(
  { told, timeTold, arrivalTold }: Memory,
  { scenario, lang }: Setting,
): PlannedLine {
  const answered = scenario.points
    .filter(({ id }) => told.includes(id))
    .flatMap(({ asks }) => asks?.[lang] ?? []);
  const knowsWhen = timeTold || arrivalTold !== null;
  const open = scenario.pressing[lang].filter(
    (text) =>
      !(knowsWhen && WHEN[lang].test(text)) && !answered.some((asked) => likeness(asked, text) >= ALIKE),
  );
  return line('press', open);
}
