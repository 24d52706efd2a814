import { round } from '../../shared/round.ts';
import { TOPICS, type Topic } from '../../shared/topics.ts';
import type { FoundTopic } from '../types.ts';
import type { Hit } from './matcher.ts';

/** Below this a topic is not told. */
const FLOOR = 0.3;
/** Share of the likeliest topic's confidence that another needs to stand beside it. */
const BESIDE = 0.65;
/** What is left of a term inside a longer one of another topic. */
const INSIDE = 0.25;
/** A term of this many units or more has its full weight; a shorter one up to a tenth less. */
const LONG = 6;

const weightOf = ({ weight, start, end }: Hit): number =>
  weight < 0 ? weight : weight * (0.9 + (0.1 * Math.min(end - start, LONG)) / LONG);

/** Position order, longer first, so that whatever can hold a hit comes before it. */
const byPosition = (a: Hit, b: Hit) => a.start - b.start || b.end - a.end || b.weight - a.weight;

/**
 * Takes from every hit what a longer one says better: inside a hit of its own topic it adds nothing, inside one
 * of another it keeps little. Calls `keep` with the weight that is left.
 */
function settle(hits: Hit[], keep: (hit: Hit, weight: number) => void): void {
  let holder: Hit | null = null;
  const ownEnd = new Map<number, number>();
  for (const hit of hits.sort(byPosition)) {
    const covered = (ownEnd.get(hit.topic) ?? -1) >= hit.end;
    if (covered && hit.weight > 0) continue;
    if (hit.weight > 0) ownEnd.set(hit.topic, hit.end);
    const inside =
      holder !== null &&
      holder.topic !== hit.topic &&
      holder.end >= hit.end &&
      holder.weight >= hit.weight &&
      holder.end - holder.start > hit.end - hit.start;
    keep(hit, inside && hit.weight > 0 ? weightOf(hit) * INSIDE : weightOf(hit));
    if (hit.solid && hit.weight > 0 && (holder === null || hit.end > holder.end)) holder = hit;
  }
}

/** Topics that the hits speak for, likeliest first; independent terms add up. */
export function weigh(hits: Hit[]): FoundTopic[] {
  if (hits.length === 0) return [];
  const doubt = new Map<number, number>();
  const against = new Map<number, number>();
  settle(hits, (hit, weight) => {
    if (weight > 0) doubt.set(hit.topic, (doubt.get(hit.topic) ?? 1) * (1 - weight));
    else against.set(hit.topic, 1 + weight);
  });
  const found = [...doubt]
    .map(([index, left]) => ({ index, confidence: (1 - left) * (against.get(index) ?? 1) }))
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const least = Math.max(FLOOR, (found[0]?.confidence ?? 0) * BESIDE);
  return found
    .filter(({ confidence }) => confidence >= least)
    .map(({ index, confidence }) => ({ topic: TOPICS[index] as Topic, confidence: round(confidence, 3) }));
}
