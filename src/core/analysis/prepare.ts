import { buildViews } from '../language/view.ts';
import type { Lang } from '../shared/lang.ts';
import { analyse } from './analyse.ts';
import { ALONE } from './context.ts';
import { modelOf } from './model/models.ts';
import { detectorsOf } from './rules.ts';
import { topicTerms } from './topics/term-topics.ts';

/** Between them they call on most of what is set up late: a greeting, a question, a remedy with a day, a rule of the shop. */
const LINES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '您好，请问有什么可以帮您？',
    '实在抱歉让您久等了，我马上给您补发一件，今天下午就寄出，明天能到。',
    '是物流那边耽误了，退款会在三个工作日内原路退回，您看可以吗？',
  ],
  en: [
    'Hello, how can I help you?',
    "I'm so sorry for the wait, I've sent a replacement today and it will be with you tomorrow.",
    'The courier was held up, so your refund should be back on your card within three days, is that ok?',
  ],
};

/** The sentences of a line, put through one detector after the other. */
const detections = (line: string, lang: Lang): (() => void)[] =>
  buildViews(line, lang).flatMap(({ sentence }) =>
    detectorsOf(sentence).map((detector) => () => void detector.detect(sentence, ALONE)),
  );

/**
 * What the first replies in a language would have to wait for, in steps of a few hundredths of a second: models are
 * unpacked, patterns read, the words of topics listed. To be done in order; what was done before takes no time.
 */
export function preparations(lang: Lang): readonly (() => void)[] {
  const lines = LINES[lang];
  return [
    () => void modelOf(lang, 'acts'),
    () => void modelOf(lang, 'topics'),
    () => void topicTerms(lang, ''),
    ...lines.flatMap((line) => [...detections(line, lang), () => void analyse(line, { lang })]),
  ];
}
