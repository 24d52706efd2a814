import { possibleTopics } from '../analysis/topics/topics-of.ts';
import type { Asked, ReplyAnalysis } from '../analysis/types.ts';
import type { AskedSignal } from '../dialogue/signals.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Topic } from '../shared/topics.ts';
import { factsAskedFor } from './matching.ts';

/** "I'll ask tomorrow whether it came" tells of a question and asks none. */
function isTold({ sentences, views }: ReplyAnalysis, index: number): boolean {
  const promises = sentences[index]?.acts.some(({ act }) => act === 'commit-time' || act === 'follow-up');
  const view = views.find((each) => each.index === index);
  return (
    promises === true && view !== undefined && view.mark !== '?' && !/[吗么嘛呢不]$/.test(view.text.trim())
  );
}

/** Asks whether anything is left: 还有别的要帮忙的吗, "anything else?". */
const ANYTHING_ELSE =
  /还有(?:没有)?(?:什么|啥|别的|其他|其它|哪[里儿些点]?|点)?[^?？,，]{0,6}(?:问题|疑问|事|需要|吩咐|帮|不明白|不清楚|(?:要|想)(?:问|说|了解|知道|咨询|补充|交代|反馈)|放心|踏实|顾虑|担心)[^?？,，]{0,8}(?:吗|么|没有?|不|呢|[?？]|$)|(?:别的|其他)(?:方面)?(?:还有)?(?:问题|疑问|事|需要)?[^?？]{0,4}(?:没了|吗|没有|么)|(?<!\bor )(?<!\bit )\b(?:any|some)thing (?:else|more|further)\b|\bany (?:other|more|further) (?:questions?|concerns?|issues?|quer(?:y|ies)|problems?|worries|doubts?|help)\b|\bwhat else can\b|\bis that (?:all|everything)\b/i;

/** Whether anything still worries them is asked about something. */
const WORRY =
  /担心|顾虑|放心|犹豫|踏实|底|怕|想法|要求|worr|concern|uneas|unsure|doubt|hold|put(?:ting)? you off|afraid|bother|mind/i;

/** Below this a topic is a guess. */
const GUESSED = 0.3;
/** "What kind are you after?" asks for all of these, whichever is a little likelier; what they would like it to be comes first. */
const WANTED: readonly Topic[] = ['taste', 'purpose', 'desired-outcome'];

/** Topics at least half as likely as the likeliest. */
function likely(topics: Asked['topics']): Topic[] {
  const best = topics[0]?.confidence ?? 0;
  const near = topics.filter(({ confidence }) => confidence >= best / 2).map(({ topic }) => topic);
  const isWide = best < GUESSED && near.filter((topic) => WANTED.includes(topic)).length > 1;
  return isWide ? [...new Set([...WANTED, ...near])] : near;
}

/** Questions of a reply as the customer takes them. */
export const askedSignals = (analysis: ReplyAnalysis, scenario: Scenario): AskedSignal[] =>
  analysis.asked
    .filter(({ sentence }) => analysis.sentences[sentence]?.soup === false && !isTold(analysis, sentence))
    .map((asked): AskedSignal => {
      const words = analysis.text.slice(...asked.range);
      const closing = ANYTHING_ELSE.test(words);
      if (closing && !WORRY.test(words)) return { kind: asked.kind, topics: [], facts: [], closing };
      const facts = factsAskedFor(asked, analysis, scenario, analysis.lang);
      const guessed = facts.length === 0 && (asked.topics[0]?.confidence ?? 0) < GUESSED;
      const possible = guessed ? possibleTopics(analysis.lang, asked.words) : [];
      return { kind: asked.kind, topics: likely(asked.topics), guessed, possible, facts, closing };
    });
