import { describe, expect, it } from 'vitest';
import { coursesOf, movedFindings } from '../../../src/core/report/rewind.ts';
import { finish, recordOf, resume, say, start, wait } from '../../../src/core/session/index.ts';
import { replay } from '../../../src/core/session/replay.ts';
import { makePack } from '../../factories/pack.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { makeCard, makeFinding } from './finding.ts';

describe('movedFindings', () => {
  it('lists what moved, the largest change first, and nothing that stayed', () => {
    const before = makeCard([
      makeFinding({ check: 'empathy.personal', points: 2, max: 10 }),
      makeFinding({ check: 'empathy.validate', points: 5, max: 10 }),
      makeFinding({ check: 'empathy.canned', outcome: 'harm', points: -8, max: 0 }),
    ]);
    const after = makeCard([
      makeFinding({ check: 'empathy.personal', points: 4, max: 10 }),
      makeFinding({ check: 'empathy.validate', points: 5, max: 10 }),
    ]);
    expect(movedFindings(before, after).map(({ check, change }) => [check, change])).toEqual([
      ['empathy.canned', 8],
      ['empathy.personal', 2],
    ]);
  });
});

describe('coursesOf', () => {
  const scenario = makeScenario();
  const pack = makePack();
  const first = say(wait(start({ scenario, pack, seed: 7, lang: 'zh' }), 20_000), 20_000, '规定就是这样。');
  const rewound = recordOf(first, { fork: { of: 'before', at: 20_000 } });
  const again = resume({ ...rewound, events: [] }, scenario, pack);
  const second = say(wait(again, 19_999), 20_000, '水壶碎了真让人着急，对不起，您哪天要用？');

  it('shares what was before and parts where the other answer begins', () => {
    const ended = (state: typeof first) => finish(replay(recordOf(state), scenario, pack)).trace;
    const { shared, before, after } = coursesOf(ended(first), ended(second), 20_000);
    expect(shared.map(({ from }) => from)).toEqual(Array(shared.length).fill('customer'));
    expect(before[0]?.text).toBe('规定就是这样。');
    expect(after[0]?.text).toMatch(/^水壶碎了/);
  });

  it('keeps in the record what it goes on from', () => {
    expect(rewound.fork).toEqual({ of: 'before', at: 20_000 });
  });
});
