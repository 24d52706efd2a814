import { analyse } from '../../analysis/analyse.ts';
import { recommendedProduct } from '../../analysis/claims/index.ts';
import { answerTo } from '../../dialogue/answer.ts';
import type { Scenario } from '../../scenario/v1/scenario.ts';
import type { Lang } from '../../shared/lang.ts';
import type { ShopPack } from '../../shop/types.ts';
import { askedSignals } from '../asked-signals.ts';
import { pointsIn, restatedIn, tellingViews } from '../matching.ts';

/** What a text of a scenario does, as the session would recognise it. */
export interface Content {
  /** Points it tells once the facts they answer are known. */
  readonly tells: readonly string[];
  /** Facts its questions bring out. */
  readonly asks: readonly string[];
  /** Facts it gives back. */
  readonly restates: readonly string[];
  /** It puts a way out forward: a remedy or a product. */
  readonly offers: boolean;
  readonly recommends: string | null;
  /** It takes leave. */
  readonly closes: boolean;
}

/** Where a text stands: a scenario with its phrase lists filled. */
export interface Place {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
  readonly lang: Lang;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What a filled text asks, tells and gives back. */
export function contentOf(text: string, { scenario, pack, lang }: Place): Content {
  const analysis = analyse(text, { lang });
  const telling = tellingViews(analysis);
  const all = scenario.facts.map(({ id }) => id);
  const asked = askedSignals(analysis, scenario);
  // Who has ordered hears the product's name without being recommended it.
  const named = recommendedProduct(telling, pack, lang)?.product ?? null;
  const recommends = scenario.order === undefined ? named : null;
  return {
    tells: pointsIn(analysis, scenario.points, { known: all, doubted: [], question: '' }).told.map(
      ({ point }) => point,
    ),
    asks: asked.flatMap((each) => answerTo(each, scenario, NOTHING, 0).facts.map(({ id }) => id)),
    restates: restatedIn(analysis, scenario.facts, all).map(({ fact }) => fact),
    offers: analysis.offered.length > 0 || recommends !== null,
    recommends,
    closes: analysis.acts.includes('close'),
  };
}
