import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'duilian-'));

function duilian(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const SCRIPT = file(
  'script.yaml',
  `
- say: "{{customer.title}}，盼了几天的杯子碎成这样，您一定很心疼，是我们没包好，对不起。您最晚哪天要用？"
- do: reship
  with: { by: express }
- wait: 12
- say: "已经给您补发了，不用您花一分钱，{{shipment.eta}}送到。"
`,
);

describe('analyse', () => {
  it('answers every line in order, a bad one with an error in its place', () => {
    const lines = [
      '{"id":"1","text":"请问什么时候收到的呢？"}',
      'no json',
      '[]',
      '{"id":4}',
      '{"id":5,"text":"","lang":"zh"}',
      '{"id":6,"text":"😀😀"}',
      '{"id":7,"text":"\\ud800 lone","lang":"en"}',
      '{"id":8,"text":"שלום <b>bold</b><script>alert(1)</script>"}',
      '{"id":9,"text":"x","lang":"fr"}',
      JSON.stringify({ id: 10, text: '亲，您好。'.repeat(20_000) }),
    ];
    const { status, out } = duilian(['analyse'], `${lines.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers).toHaveLength(lines.length);
    expect(answers[0]).toMatchObject({ id: '1', lang: 'zh', acts: ['closed-question'] });
    expect(answers[0].sentences[0].acts[0].evidence[0]).toHaveLength(2);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(answers[3].id).toBe(4);
  });
});

describe('balance', () => {
  const few = ['balance', 'broken-on-arrival', '--seeds', '2', '--lang', 'zh'];

  it('prints a row for each agent and a line for each rule', () => {
    const { status, out } = duilian([...few, '--agents', 'expert,silent', '--levels', '2', '--json']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ agent: 'expert', level: 2, sessions: 2, outcomes: { resolved: 1 } });
    expect(lines[1]).toMatchObject({ agent: 'silent', outcomes: { abandoned: 1 } });
    expect(lines.slice(2).map(({ passed }) => passed)).toEqual([true, true, true, true, true]);
  });

  it('names what breaks a rule and ends with status 1', () => {
    const { status, out } = duilian([...few, '--agents', 'average,novice', '--levels', '1,2']);
    const table = out.split('\n');
    expect(table[0]).toMatch(/^scenario +lang +persona/);
    expect(table.filter((line) => line.startsWith('broken-on-arrival'))).toHaveLength(4);
    expect(status).toBe(table.some((line) => line.startsWith('FAIL')) ? 1 : 0);
  });
});

describe('play', () => {
  it('prints the same bytes twice, with everything the design names', () => {
    const once = duilian(['play', 'broken-on-arrival', '--seed', '3', '--lang', 'zh', '--script', SCRIPT]);
    const twice = duilian(['play', 'broken-on-arrival', '--seed', '3', '--lang', 'zh', '--script', SCRIPT]);
    expect(once.status).toBe(0);
    expect(twice.out).toBe(once.out);
    const report = JSON.parse(once.out);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        'scenario',
        'seed',
        'lang',
        'customer',
        'transcript',
        'mood',
        'desk',
        'findings',
        'scores',
        'overall',
        'passed',
        'critical',
        'outcome',
        'csat',
        'metrics',
        'record',
      ]),
    );
    expect(report).toMatchObject({ outcome: 'resolved', critical: [] });
    const agent = report.transcript.filter(({ from }: { from: string }) => from === 'agent');
    expect(agent[0].text).not.toContain('{{');
  });

  it('reads a script from standard input and a record back', () => {
    const played = duilian(
      ['play', 'stuck-parcel', '--seed', '2', '--lang', 'en', '--script', '-'],
      '[{"say":"Hi"},{"end":true}]',
    );
    expect(played.status).toBe(0);
    const record = file('record.json', JSON.stringify(JSON.parse(played.out).record));
    const scored = duilian(['score', record]);
    expect(scored.status).toBe(0);
    expect(JSON.parse(scored.out)).toMatchObject({
      overall: JSON.parse(played.out).overall,
      scenarioChanged: false,
    });
  });

  it.each([
    [['play'], 2, 'play: '],
    [['play', 'no-such-scenario'], 1, 'no-such-scenario: '],
    [['play', 'stuck-parcel', '--seed', 'x', '--script', SCRIPT], 2, 'play: --seed'],
    [['play', 'stuck-parcel', '--lang', 'fr', '--script', SCRIPT], 2, 'play: --lang'],
    [['play', 'stuck-parcel', '--script', file('wrong.yaml', '- shout: hello')], 1, 'wrong.yaml: 0'],
    [
      ['play', 'stuck-parcel', '--script', file('unknown.yaml', '- say: "{{order.colour}}"')],
      1,
      'unknown.yaml: 0.say: ',
    ],
    [['balance', 'no-such-scenario'], 1, 'no-such-scenario: '],
    [['balance', '--archetypes', 'own,grumpy'], 2, 'balance: --archetypes'],
    [['balance', '--levels', '6'], 2, 'balance: --levels'],
    [['sing'], 2, 'duilian: '],
    [['score', file('newer.json', '{"format":7}')], 1, 'newer.json: '],
  ])('%j ends with status %i and one line that says where', (args, status, start) => {
    const run = duilian(args);
    expect(run.status).toBe(status);
    expect(run.err).toContain(start);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('shift', () => {
  const script = file(
    'shift.yaml',
    `
- { say: "{{customer.title}}，您好，请稍等。", to: 0 }
- { say: "{{customer.title}}，您好，请稍等。", to: 1 }
- { transfer: true, to: 1 }
- { wait: 20 }
- { end: true, to: 0 }
`,
  );

  it('prints the same bytes twice: customers, figures, repeated texts and the record', () => {
    const args = ['shift', '--seed', '5', '--size', '2', '--lang', 'zh', '--script', script];
    const once = duilian(args);
    expect(once.status).toBe(0);
    expect(duilian(args).out).toBe(once.out);
    const printed = JSON.parse(once.out);
    expect(printed).toMatchObject({
      seed: 5,
      limit: 2,
      metrics: { customers: 2, transfers: 1 },
      canned: { texts: [] },
      record: { format: 1, kind: 'shift' },
    });
    expect(printed.contacts.map(({ outcome }: { outcome: string }) => outcome)[1]).toBe('escalated');
    const record = file('of-shift.json', JSON.stringify(printed.contacts[0].record));
    const scored = duilian(['score', record]);
    expect(JSON.parse(scored.out)).toMatchObject({ overall: printed.contacts[0].overall });
  });

  it.each([
    [['shift', '--size', '9'], 2, 'shift: --size'],
    [['shift', '--level', '6'], 2, 'shift: --level'],
    [['shift', '--script', file('loud.yaml', '- shout: hello')], 1, 'loud.yaml: 0'],
    [
      ['shift', '--size', '1', '--script', file('nobody.yaml', '- { say: hi, to: 3 }')],
      1,
      'nobody.yaml: 0.to: ',
    ],
  ])('%j ends with status %i and one line that says where', (args, status, start) => {
    const run = duilian(args);
    expect(run.status).toBe(status);
    expect(run.err).toContain(start);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('check', () => {
  it('names file and path of what an author got wrong', () => {
    const text = readFileSync(join(ROOT, 'scenarios/broken-on-arrival.yaml'), 'utf8');
    const broken = file(
      'mistaken.yaml',
      text.replace('level: 2', 'level: 9').replace('archetype: upset', 'archetype: furious'),
    );
    const { status, out } = duilian(['check', broken]);
    expect(status).toBe(1);
    expect(out).toContain(`${broken}: level: `);
    expect(out).toContain(`${broken}: customer.archetype: `);
  });
});

describe('customers', () => {
  it('prints as many as asked, the same for the same seed', () => {
    const { out } = duilian(['customers', '--lang', 'en', '--seed', '5', '--count', '3']);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(duilian(['customers', '--lang', 'en', '--seed', '5', '--count', '3']).out).toBe(out);
  });
});
