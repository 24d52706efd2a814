import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { sureActs } from '../../../../src/core/analysis/sure.ts';
import { AGENT_LINES } from '../../../../src/core/session/agents/lines/index.ts';
import { EXPERT_LINES } from '../../../../src/core/session/agents/lines/types.ts';
import { HARM_ACTS } from '../../../../src/core/shared/acts.ts';
import { LANGS } from '../../../../src/core/shared/lang.ts';
import { fillTemplate } from '../../../../src/core/shared/template.ts';

/** Turning down what nobody may have is no fault. */
const MAY_REFUSE = ['pry', 'haggle'];

const SENT = {
  zh: {
    'coupon.amount': 20,
    'shipment.id': 'R2407-1',
    'shipment.eta': '4月28日',
    'shipment.leaves': '4月27日',
  },
  en: {
    'coupon.amount': 20,
    'shipment.id': 'R2407-1',
    'shipment.eta': '28 April',
    'shipment.leaves': '27 April',
  },
};

describe.each(LANGS)('what agents say in %s', (lang) => {
  const { expert } = AGENT_LINES[lang];

  it.each(EXPERT_LINES)('the expert has four ways or more: %s', (kind) => {
    expect(new Set(expert[kind]).size).toBeGreaterThanOrEqual(4);
  });

  it('the expert has no line for two purposes', () => {
    const all = EXPERT_LINES.flatMap((kind) => expert[kind]);
    expect(all.filter((line, i) => all.indexOf(line) !== i)).toEqual([]);
  });

  it('no line of the expert does harm', () => {
    const harms = EXPERT_LINES.flatMap((kind) =>
      expert[kind].flatMap((line) =>
        sureActs(analyse(fillTemplate(line, SENT[lang]).text, { lang }))
          .filter((act) => (HARM_ACTS as readonly string[]).includes(act))
          .filter((act) => !(act === 'refuse' && MAY_REFUSE.includes(kind)))
          .map((act) => `${kind}: ${act}: ${line}`),
      ),
    );
    expect(harms).toEqual([]);
  });
});
