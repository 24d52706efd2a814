import { describe, expect, it } from 'vitest';
import { silenceLimit, thinkingTime, typingTime } from '../../../../src/core/dialogue/timing.ts';
import { start } from '../../../../src/core/session/index.ts';
import { runOut } from '../../../../src/core/session/replay.ts';
import {
  endBreak,
  endIn,
  endShift,
  hasShiftEnded,
  nextDueOf,
  runOutShift,
  type Shift,
  sayIn,
  shiftView,
  standingOf,
  startShift,
  takeBreak,
  transfer,
  useIn,
  waitShift,
} from '../../../../src/core/session/shift/index.ts';
import { makePack } from '../../../factories/pack.ts';
import { makeScenario } from '../../../factories/scenario.ts';
import { makeEntry, makePlan } from '../../../factories/shift.ts';

const standings = (shift: Shift) => shift.contacts.map(standingOf);
const turnsOf = (shift: Shift, index: number) => shift.contacts[index]?.session?.turns ?? [];
/** What somebody writes after their opening, which may be several messages. */
const movesOf = (shift: Shift, index: number) =>
  turnsOf(shift, index).flatMap((turn) =>
    turn.from === 'customer' && turn.move !== 'open' ? [turn.move] : [],
  );

describe('a shift', () => {
  it('lets customers come at their times, each on their own clock', () => {
    const shift = waitShift(startShift(makePlan()), 45_000);
    expect(standings(shift)).toEqual(['open', 'open', 'expected']);
    const alone = start({ scenario: makeScenario(), pack: makePack(), seed: 8, lang: 'zh' });
    expect(turnsOf(shift, 1)[0]?.at).toBe(runOut(alone).turns[0]?.at);
    expect(shiftView(shift)).toMatchObject({ clock: 45_000, expected: 1, open: 2, queued: 0, done: 0 });
  });

  it('knows when something happens next', () => {
    const first = startShift(makePlan({ entries: [makeEntry({ arrivesAt: 5000 })] }));
    expect(nextDueOf(first)).toBe(5000);
    const opened = waitShift(first, 5000);
    const due = nextDueOf(opened) ?? 0;
    expect(due).toBeGreaterThan(5000);
    expect(turnsOf(waitShift(opened, due - 1), 0)).toHaveLength(0);
    expect(turnsOf(waitShift(opened, due), 0)).toHaveLength(1);
  });

  it('leaves the contacts alone to which nothing happens', () => {
    const shift = waitShift(startShift(makePlan()), 90_000);
    const said = sayIn(shift, 1, 90_000, '您拍照片了吗？');
    expect(said.contacts[0]).toBe(shift.contacts[0]);
    expect(said.contacts[1]).not.toBe(shift.contacts[1]);
    expect(said.contacts[2]).toBe(shift.contacts[2]);
  });

  it('shows who waits, with how many unanswered messages, and who was answered', () => {
    const shift = sayIn(waitShift(startShift(makePlan()), 50_000), 0, 50_000, '您最晚哪天要用呢？');
    const [first, second] = shiftView(shift).contacts;
    expect(first).toMatchObject({ unread: 0, waitingSince: null, lastLine: { from: 'agent' } });
    expect(second).toMatchObject({ unread: turnsOf(shift, 1).length, priority: 'normal', standing: 'open' });
    expect(second?.waitingSince).toBe(30_000 + (turnsOf(shift, 1)[0]?.at ?? 0));
    expect(second?.lastLine).toEqual({ from: 'customer', text: turnsOf(shift, 1).at(-1)?.text });
  });

  it('does nothing for somebody who is not there, and takes no empty reply', () => {
    const shift = waitShift(startShift(makePlan()), 10_000);
    expect(sayIn(shift, 2, 10_000, '您好').events).toEqual([]);
    expect(sayIn(shift, 7, 10_000, '您好').events).toEqual([]);
    expect(sayIn(shift, 0, 10_000, ' \n').events).toEqual([]);
  });

  it('ends with its last customer', () => {
    const shift = runOutShift(startShift(makePlan()));
    expect(standings(shift)).toEqual(['ended', 'ended', 'ended']);
    const last = Math.max(
      ...shift.contacts.map(({ session, entry }) => (session?.endedAt ?? 0) + entry.arrivesAt),
    );
    expect(shift.endedAt).toBe(last);
    expect(nextDueOf(shift)).toBeNull();
    expect(sayIn(shift, 0, last + 5000, '您好')).toBe(shift);
  });

  it('ended early lets everybody go as they stand, and nobody comes any more', () => {
    const shift = endShift(waitShift(startShift(makePlan()), 40_000), 41_000);
    expect(standings(shift)).toEqual(['ended', 'ended', 'expected']);
    expect(hasShiftEnded(shift)).toBe(true);
    expect(shift.contacts[0]?.session?.dialogue.context.ending).toBe('closed-by-agent');
    expect(waitShift(shift, 500_000)).toBe(shift);
  });
});

describe('a customer left alone while another is served', () => {
  /** Serves the second customer every 20 seconds and nobody else. */
  const served = Array.from({ length: 30 }, (_, i) => 45_000 + i * 20_000).reduce(
    (shift, at, i) => sayIn(shift, 1, at, `我在帮您查，第${i + 1}步。`),
    startShift(makePlan({ limit: 2, entries: makePlan().entries.slice(0, 2) })),
  );

  it('nudges and leaves exactly as one who is alone on the desk', () => {
    const alone = runOut(start({ scenario: makeScenario(), pack: makePack(), seed: 7, lang: 'zh' }));
    expect(movesOf(served, 0)).toEqual(['nudge', 'nudge', 'leave']);
    expect(turnsOf(served, 0)).toEqual(alone.turns);
    expect(served.contacts[0]?.session?.endedAt).toBe(alone.endedAt);
    expect(standings(served)[0]).toBe('ended');
  });

  it('writes again once silence has lasted as long as their patience', () => {
    const turns = turnsOf(served, 0);
    const at = turns.findIndex((turn) => turn.from === 'customer' && turn.move === 'nudge');
    const [opening, nudge] = [turns[at - 1], turns[at]];
    const session = served.contacts[0]?.session;
    if (!opening || !nudge || !session || opening.from !== 'customer') throw new Error('no nudge');
    const { persona } = session.customer;
    const silent = silenceLimit(persona, opening.mood.patience, false);
    expect(nudge.at).toBe(opening.at + silent + thinkingTime() + typingTime(nudge.text, persona));
  });
});

describe('the queue', () => {
  const three = makePlan({
    limit: 1,
    entries: [
      makeEntry({ seed: 7 }),
      makeEntry({ seed: 8, arrivesAt: 10_000 }),
      makeEntry({ seed: 9, arrivesAt: 20_000, priority: 'high' }),
    ],
  });

  it('keeps everybody beyond the limit, who write meanwhile', () => {
    const shift = waitShift(startShift(three), 40_000);
    expect(standings(shift)).toEqual(['open', 'queued', 'queued']);
    expect(turnsOf(shift, 1).length).toBeGreaterThan(0);
    expect(sayIn(shift, 1, 41_000, '您好').events).toEqual([]);
  });

  it('lets the high priority out first, at the moment a place is free', () => {
    const shift = endIn(waitShift(startShift(three), 40_000), 0, 41_000);
    expect(standings(shift)).toEqual(['ended', 'queued', 'open']);
    expect(shift.contacts[2]?.openedAt).toBe(41_000);
  });

  it('counts the wait in it as waiting for the first reply', () => {
    const freed = endIn(waitShift(startShift(three), 40_000), 0, 41_000);
    expect(shiftView(freed).contacts[2]?.waitingSince).toBeLessThan(41_000);
  });

  it('loses who waits in it for too long', () => {
    const busy = waitShift(takeBreak(startShift(three), 5000, 600_000), 500_000);
    const left = busy.contacts[2];
    expect(left).toMatchObject({ openedAt: null, transferred: false });
    expect(left?.session?.dialogue.context.ending).toBe('left');
  });
});

describe('handing a customer on to a colleague', () => {
  const shift = transfer(waitShift(startShift(makePlan()), 40_000), 0, 41_000);

  it('ends the contact, notes it on the desk and makes room', () => {
    expect(standings(shift)[0]).toBe('transferred');
    expect(shift.contacts[0]?.session?.shop.escalated).toBe(true);
    expect(shift.contacts[0]?.session?.shop.log.at(-1)?.args).toEqual({ to: '同事' });
    expect(shift.events.at(-1)).toEqual({ kind: 'transfer', at: 41_000, to: 0 });
  });

  it('is for customers in conversation only', () => {
    const queued = waitShift(startShift(makePlan({ limit: 1 })), 40_000);
    expect(transfer(queued, 1, 41_000).events).toEqual([]);
    expect(transfer(shift, 0, 42_000).events).toHaveLength(1);
  });

  it('that was passed on at the desk before is not passed on twice', () => {
    const passed = useIn(waitShift(startShift(makePlan()), 40_000), 0, 41_000, 'escalate');
    const { shop } = transfer(passed, 0, 42_000).contacts[0]?.session ?? {};
    expect(shop?.log.map(({ tool }) => tool)).toEqual(['escalate']);
  });
});

describe('a break', () => {
  const resting = takeBreak(waitShift(startShift(makePlan()), 20_000), 20_000, 60_000);

  it('keeps new arrivals in the queue until it is over', () => {
    const during = waitShift(resting, 79_000);
    expect(standings(during)).toEqual(['open', 'queued', 'queued']);
    expect(shiftView(during).restingUntil).toBe(80_000);
    const after = waitShift(during, 80_000);
    expect(standings(after)).toEqual(['open', 'open', 'open']);
    expect(after.contacts[1]?.openedAt).toBe(80_000);
    expect(after.breaks).toEqual([{ from: 20_000, to: 80_000 }]);
  });

  it('answers nobody, and who is in conversation goes on waiting', () => {
    const long = takeBreak(waitShift(startShift(makePlan()), 20_000), 20_000, 600_000);
    expect(sayIn(long, 0, 30_000, '您好').events).toHaveLength(1);
    expect(movesOf(waitShift(long, 500_000), 0)).toEqual(['nudge', 'nudge', 'leave']);
  });

  it('can be ended before its time', () => {
    const back = endBreak(resting, 45_000);
    expect(standings(back)).toEqual(['open', 'open', 'expected']);
    expect(back.breaks).toEqual([{ from: 20_000, to: 45_000 }]);
    expect(endBreak(back, 46_000).events).toHaveLength(2);
  });

  it('has no break within it, and none lasts no time', () => {
    expect(takeBreak(resting, 30_000, 5000).resting).toEqual({ from: 20_000, to: 80_000 });
    expect(takeBreak(startShift(makePlan()), 5000, 0).events).toEqual([]);
  });
});
