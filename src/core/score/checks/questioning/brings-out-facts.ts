import { broughtOut, factsToFind, labels, toldUnasked } from '../../facts.ts';
import { absent, agentTurns, realReplies } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { questionSpans } from '../../questions.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.brings-out-facts',
  dimension: 'questioning',
  guide: ['3.1', '3.2', '4.2'],
  kind: 'earn',
};

function run(trace: Trace): CheckOutcome {
  const unasked = toldUnasked(trace);
  const wanted = factsToFind(trace).filter((fact) => !unasked.includes(fact));
  if (wanted.length === 0) return NOT_APPLICABLE;
  const out = broughtOut(trace);
  const missing = wanted.filter((fact) => !out.some((reveal) => reveal.fact === fact.id));
  const turns = agentTurns(trace).filter((turn) => out.some((reveal) => reveal.question === turn.index));
  const gap = missing.length > 0 ? absent(realReplies(trace)[0]) : [];
  return graded(meta, out.length / wanted.length, [...turns.flatMap(questionSpans), ...gap], {
    found: out.length,
    total: wanted.length,
    missing: labels(missing, trace.lang),
  });
}

export const bringsOutFacts: Check = { meta, run };
