import type { Lang } from '../shared/lang.ts';
import type { Memory } from './memory.ts';
import { line, type PlannedLine, type Setting } from './planned.ts';

/** Words that ask for a time, which nobody does who was told one. */
const WHEN: Readonly<Record<Lang, RegExp>> = {
  zh: /哪天|什么时候|几号|几时|多久|准日子/,
  en: /\b(?:when|which day|what day|date|how long)\b/i,
};
/** From this likeness on two questions are taken to ask the same. */
const ALIKE = 0.27;
/** English words that stand in any question. */
const COMMON = new Set(
  'the and it is me my to of be so an you that will this what can do for in on at he she we i a'.split(' '),
);

/** What a text is made of, to be held against another: words in English, pairs of characters in Chinese. */
const PARTS: Readonly<Record<Lang, (text: string) => Set<string>>> = {
  en: (text) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '' && !COMMON.has(word)),
    ),
  zh: (text) => {
    const plain = [...text.replace(/[\s\p{P}]+/gu, '')];
    return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`));
  },
};

/** Dice coefficient of the parts of two texts, 0 to 1. */
function likeness(left: string, right: string, lang: Lang): number {
  const [a, b] = [PARTS[lang](left), PARTS[lang](right)];
  const shared = [...a].filter((part) => b.has(part)).length;
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
      !(knowsWhen && WHEN[lang].test(text)) &&
      !answered.some((asked) => likeness(asked, text, lang) >= ALIKE),
  );
  return line('press', open);
}
