import { useEffect, useRef } from 'react';
import { CARD_FACES, cardAvatar, drawFace } from '../../../components/index.ts';
import type { Scenario } from '../../../core/scenario/v1/scenario.ts';
import { LANGS } from '../../../core/shared/lang.ts';
import { type CatalogueEntry, findInCatalogue } from '../../../platform/catalogue.ts';
import { isoWithOffset, useClock } from '../../../platform/clock.ts';
import { keepOwnScenario, removeOwnScenario, useOwnScenarios } from '../../../platform/own-scenarios.ts';
import type { Study } from '../study/study.ts';
import type { Draft } from '../use-draft.ts';

/** How the text stands with the practise page. */
export type Standing =
  /** Nothing of it is there. */
  | 'none'
  /** It is sound but has the id of a shipped scenario. */
  | 'taken'
  /** It can be practised as it is. */
  | 'ready'
  /** An earlier, sound state of it can be practised. */
  | 'earlier';

async function entryOf(scenario: Scenario): Promise<CatalogueEntry> {
  const { id, level, guide, title, situation, goal, customer, order } = scenario;
  const { archetype, relation, sex, age } = customer;
  const face = await drawFace(cardAvatar({ id, sex, age }), CARD_FACES[archetype]);
  const person = { archetype, relation, ...(sex && { sex }), ...(age && { age }) };
  const bought = order && { order: { status: order.status } };
  return { id, level, guide, title, situation, goal, ...person, ...bought, languages: LANGS, own: { face } };
}

/** Puts the text under Practise whenever it is sound, and says whether it is there. */
export function useOwn({ edited }: Draft, study: Study | null): Standing {
  const clock = useClock();
  const made = useOwnScenarios();
  /** The id under which this text came to Practise first in this sitting: a half-typed id leaves nothing behind. */
  const born = useRef<string | null>(null);
  const sound = study && study.issues.length === 0 ? study.ready : null;
  const id = study?.ready?.scenario.id;
  const mine = made.find((each) => each.id === id);
  const isThere = mine !== undefined && mine.text === study?.text && mine.shop === study.shop;
  const taken = id !== undefined && findInCatalogue(id) !== undefined;
  useEffect(() => {
    if (!sound || !study || !edited || taken || isThere) return;
    const { scenario } = sound;
    const before = born.current;
    if (before !== null && before !== scenario.id) void removeOwnScenario(before);
    if (!mine || before === scenario.id) born.current = scenario.id;
    else born.current = null;
    const savedAt = isoWithOffset(clock.date());
    const { text, shop } = study;
    void entryOf(scenario).then((entry) => keepOwnScenario({ id: scenario.id, entry, text, shop, savedAt }));
  }, [clock, sound, study, edited, taken, isThere, mine]);
  if (isThere) return 'ready';
  if (mine) return 'earlier';
  return taken && sound ? 'taken' : 'none';
}
