import type { Fact } from '../../../scenario/v1/scenario.ts';
import { mean } from '../../../shared/round.ts';
import { broughtOut, factsToFind, labels, toldBeside, toldUnasked } from '../../facts.ts';
import { absent, agentTurns, realReplies } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { askingReplies, questionSpans, questionsOf } from '../../questions.ts';
import type { Check, CheckMeta, CheckOutcome, Reveal, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.brings-out-facts',
  dimension: 'questioning',
  guide: ['3.1', '3.2', '4.2'],
  kind: 'earn',
};

/** Told in answer to a question that only asked for a yes; asked for, and not told all the same. */
const BESIDE = 0.5;
const ASKED_FOR = 0.4;

/** Questions of which the answer was awaited that are about one of the fact's topics. */
function askedFor(trace: Trace, { topics }: Fact): boolean {
  const last = realReplies(trace).at(-1)?.index ?? 0;
  return askingReplies(trace)
    .filter(({ index }) => index < last)
    .some((turn) =>
      questionsOf(turn).some((asked) => asked.topics.some(({ topic }) => topics.includes(topic))),
    );
}

/** How much of a fact was brought out, 0 to 1. */
function broughtShare(trace: Trace, fact: Fact): number {
  const isIts = (reveal: Reveal) => reveal.fact === fact.id;
  if (broughtOut(trace).some(isIts)) return 1;
  if (toldBeside(trace).some(isIts)) return BESIDE;
  return askedFor(trace, fact) ? ASKED_FOR : 0;
}

function run(trace: Trace): CheckOutcome {
  const unasked = toldUnasked(trace);
  const wanted = factsToFind(trace).filter((fact) => !unasked.includes(fact));
  if (wanted.length === 0) return NOT_APPLICABLE;
  const out = [...broughtOut(trace), ...toldBeside(trace)];
  const missing = wanted.filter((fact) => !out.some((reveal) => reveal.fact === fact.id));
  const turns = agentTurns(trace).filter((turn) => out.some((reveal) => reveal.question === turn.index));
  const gap = missing.length > 0 ? absent(realReplies(trace)[0]) : [];
  const share = mean(wanted.map((fact) => broughtShare(trace, fact))) ?? 0;
  return graded(meta, share, [...turns.flatMap(questionSpans), ...gap], {
    found: wanted.length - missing.length,
    total: wanted.length,
    missing: labels(missing, trace.lang),
  });
}

export const bringsOutFacts: Check = { meta, run };
