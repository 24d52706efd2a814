import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScenario, readShop } from '../../src/core/scenario/index.ts';
import { playScript } from '../../src/core/session/index.ts';
import { reportOf } from '../../src/core/session/report-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const yaml = (path: string) => parse(readFileSync(resolve(ROOT, 'scenarios', path), 'utf8'));

function load(id: string) {
  const file = yaml(`${id}.yaml`);
  const pack = readShop(yaml(`shops/${file.shop}.yaml`));
  const scenario = pack.ok ? readScenario(file, new Map([[pack.value.id, pack.value]])) : pack;
  if (!pack.ok || !scenario.ok) throw new Error(id);
  return { pack: pack.value, scenario: scenario.value };
}

/** What a reader of a diff needs to see: the talk, what was done, and what each point came from. */
function goldenOf(id: string, lang: 'zh' | 'en', kind: 'great' | 'average' | 'poor'): string {
  const { scenario, pack } = load(id);
  const report = reportOf(
    playScript({ scenario, pack, seed: 1, lang }, scenario.exemplars[kind][lang]).state,
  );
  const talk = report.transcript.map(
    ({ at, from, text }) => `${at.toFixed(1).padStart(6)} ${from === 'agent' ? '>' : '<'} ${text}`,
  );
  const desk = report.desk.map(
    ({ at, tool, messageId }) => `${at.toFixed(1).padStart(6)} * ${tool} ${messageId}`,
  );
  const findings = report.findings.map(
    ({ check, outcome, points, max }) => `${check} ${outcome} ${points}/${max}`,
  );
  const end = `${JSON.stringify(report.scores)} overall ${report.overall} ${report.outcome} ${report.csat} stars [${report.critical}]`;
  return `${[...talk, '', ...desk, '', ...findings, '', end].join('\n')}\n`;
}

describe('golden sessions (after a meant change: npm run unit -- -u)', () => {
  for (const id of ['broken-on-arrival', 'which-backpack', 'stuck-parcel']) {
    for (const lang of ['zh', 'en'] as const) {
      for (const kind of ['great', 'average', 'poor'] as const) {
        it(`${id} ${lang} ${kind}`, async () => {
          await expect(goldenOf(id, lang, kind)).toMatchFileSnapshot(`./${id}-${lang}-${kind}.txt`);
        });
      }
    }
  }
});
