import { EXEMPLARS, type ExemplarName, type Scenario } from '../../../core/scenario/v1/scenario.ts';
import type { ShopPack } from '../../../core/scenario/v1/shop.ts';
import { checkExemplars } from '../../../core/session/exemplars.ts';
import { finish, playScript, type Session } from '../../../core/session/index.ts';
import type { Outcome } from '../../../core/shared/dimensions.ts';
import type { Issue } from '../../../core/shared/issue.ts';
import { LANGS, type Lang } from '../../../core/shared/lang.ts';

/** What an exemplar came to. */
export interface PlayedRow {
  readonly name: ExemplarName;
  readonly lang: Lang;
  readonly session: Session;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly outcome: Outcome;
  readonly csat: number;
  /** Why it lies out of its band; empty when it lies in it. */
  readonly issues: readonly Issue[];
}

/** Plays every exemplar with one seed in both languages and holds it against its band. */
export function playExemplars(scenario: Scenario, pack: ShopPack, seed: number): PlayedRow[] {
  const issues = checkExemplars(scenario, pack, [seed]);
  return EXEMPLARS.flatMap((name) =>
    LANGS.map((lang): PlayedRow => {
      const { state } = playScript({ scenario, pack, seed, lang }, scenario.exemplars[name][lang]);
      const { trace, card } = finish(state);
      const prefix = `exemplars.${name}.${lang}`;
      return {
        name,
        lang,
        session: state,
        overall: card.overall,
        passed: card.passed,
        outcome: trace.outcome,
        csat: trace.csat,
        issues: issues.filter(({ path }) => path === prefix || path.startsWith(`${prefix}.`)),
      };
    }),
  );
}
