import type { View } from '../../language/sentence.ts';
import type { Lang, Range } from '../../shared/lang.ts';
import { rememberedByPair } from '../../shared/memo.ts';
import type { ShopPack } from '../../shop/types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type NamedProduct, namedProducts } from './products.ts';

export interface Recommended {
  /** Product id. */
  readonly product: string;
  readonly range: Range;
}

const RECOMMENDS =
  /推荐|建议|首选|(?:会|主|力|一般|通常)推(?![迟送出动掉])|(?:那么?|(?:这|那)样(?:的话)?|这么看)(?:就)?[选拿买用]|那(?:您|你)?就|(?:您|你)就(?:选|拿|拍|买|要|入)|(?:直接|放心)(?:选|拿|拍|买|入)|[就只]剩(?:下)?|剩下(?:的)?(?:就|只)|那么就|不如就|帮您(?:选|挑)|给您(?:选|挑|配)|我会(?:选|挑)|认准|优先(?:考虑|选)|选择?(?=[^,]{0,8}(?:吧|就|更|最|比较|合适|这款))|(?:可以|不妨|考虑|看看|试试|入手|拍|就选|买)|就(?:是|选|拍|拿|买|定|要(?=[^,]{0,8}(?:吧|好了)))|拿(?=[^,]{1,12}(?:吧|就|更|最|合适|准没错|没错))|\b(?:recommend|suggest|advise|point you to|steer you|put you in|vote is|i'd (?:get|take|buy|say)|go (?:for|with)|going (?:for|with)|pick|choose|opt for|consider|my (?:pick|choice|advice)|best (?:choice|fit|match|option|bet)|right (?:one|choice)|take a look at|look at|try|(?:in that case|then)(?: it's| i'd say)? the|(?:that|this|which) (?:only |just )?leaves|leaves (?:you|us|only|just)|comes down to|get yourself|(?:best|better) off (?:in|with|going|getting|taking|ordering|choosing)|safest (?:in|with)|size up to|go up to|(?<!(?:can|will|to|'ll|could|would) )(?:take|grab) (?:the|this)|my money is on|(?:left|remaining) is)\b/;
const FITS =
  /适合|合适|对您(?:最|更|挺|很|特别|正|来)|满足|符合|刚好|正好|够用|对您?的?(?:路子|胃口|需求)|最对路|稳妥|划算|值得|最配|匹配|合您|对您来说|完全够|不二|没问题|更好|最好|全占|占全|(?:全|都|样样)(?:都)?(?:占|有|满足|符合|做到|中|对得上|对上)|样样行|\b(?:suits?|fits?|right for you|ideal|perfect|meets?|match(?:es)?|good (?:choice|fit|match)|works? (?:well|best|for)|would do|is what you need|made for|great for|(?:tick|check)(?:s|ed)? (?:all|every|them|it|that|those|both)|has everything|(?:covers|does|has|meets|manages|handles|gives you) (?:them |it )?(?:all|everything|both)|fits the bill|left standing|your (?:best|safest) )\b/;
const RULED_OUT =
  /不(?:太|是很|怎么|大|作|做|予|再|会|便|宜|是)?(?:适合|合适|推荐|建议|符合|够|满足|行|支持|考虑|能)|太(?!好|棒|合适|适合)|(?<![没不未])超(?:出|过|了)?(?:您的?)?[^,]{0,4}预算|偏(?:小|大|贵|重)|[装放塞容](?:不下|不了|不进)|超支|没有?(?:货|现货)|缺货|断货|没法|无法|过(?:大|小|重)|不如|排除|就算了|除外|淘汰|出局|不在考虑|[只仅](?:能)?(?:放|装|容)(?:得)?下?|仅能|没有?(?:背板|腰带|支撑|雨罩|电脑)|无(?:背板|腰带|支撑|雨罩)|\b(?:too (?!and\b|but\b|so\b|if\b|as\b|which\b|for you\b)[a-z]+|breaks? (?:the|your) budget|(?:not|isn't|doesn't|won't|wouldn't|don't|can't|cannot)(?! (?:be )?(?:get|let|tire|need|worry|slip|dig|sink|soak|hurt|ache|leak))|over (?:your|the) budget|above (?:your|the) budget|beyond|out of stock|sold out|instead of|rather than|unlike|avoid|lacks?|(?:is|are|'s|it's|goes|drops|falls) out(?! (?:now|today|tomorrow|on|in|for|by))|rules? out|ruled out|out of the (?:question|running)|stops at|only (?:holds|fits|takes|goes up to)|no (?:back|support|frame|cover|room))\b/;
/** Right before a product: all others are out. */
const ONLY =
  /(?:只有|唯有|唯独|唯一(?:的|能)?[^,]{0,8}(?:是|就是)|\b(?:only|just)(?: the| one[^,]{0,24} is(?: the)?)?) ?$/;
const THIS_ONE = /这款|这一?[个台件辆把套双]|它|\b(?:this one|it|that one|this model)\b/;

interface Mentioned extends NamedProduct {
  readonly clause: Clause;
  readonly view: View;
}

/** The stretch of a clause that belongs to a product: from the end of the one before to the next one. */
const stretch = (clause: Clause, names: readonly NamedProduct[], index: number): string => {
  const from = index === 0 ? 0 : (names[index - 1]?.range[1] ?? 0);
  const to =
    index === names.length - 1 ? clause.text.length : (names[index + 1]?.range[0] ?? clause.text.length);
  return clause.text.slice(from, to);
};

/** 2 recommended, 1 said to fit, 0 only named, −1 ruled out. A condition takes half. */
const rate = (clause: Clause, around: string, isOnly = false): number => {
  if (RULED_OUT.test(around)) return -1;
  const fits = FITS.test(around);
  const rate = RECOMMENDS.test(around) || (isOnly && fits) ? 2 : fits ? 1 : 0;
  return clause.condition ? rate / 2 : rate;
};

interface Standing {
  best: number;
  /** Clauses that speak of it. */
  clauses: number;
  out: boolean;
  place: Mentioned;
}

const note = (standings: Map<string, Standing>, place: Mentioned, rating: number): void => {
  const { id } = place.product;
  const known = standings.get(id);
  if (!known) {
    standings.set(id, { best: Math.max(rating, 0), out: rating < 0, clauses: 1, place });
    return;
  }
  known.clauses += 1;
  if (rating < 0) known.out = true;
  else if (rating > known.best) {
    known.best = rating;
    known.place = place;
  }
};

/** What a clause that names no product says of the one last named: "…, 很适合您", "I'd go for this one". */
const noteAfterwards = (
  standings: Map<string, Standing>,
  topic: Mentioned,
  clause: Clause,
  view: View,
): void => {
  const rating = rate(clause, clause.text);
  const pointed = THIS_ONE.test(clause.text) || topic.view === view;
  // What is said against something without pointing at the product need not be about it.
  note(standings, topic, rating < 0 && !pointed ? 0 : rating);
};

const LINKED = /^[\s\dl升,、]*(?:(?:or|and|和|跟|与|或|或者|还是|以及)\s*)?(?:the )?$/;

/** Several products named in a row are laid out, not recommended: where such a row stands in a sentence. */
const isRow = (text: string, pack: ShopPack): boolean => {
  const names = namedProducts(text, pack);
  return names.slice(1).some(({ range }, i) => LINKED.test(text.slice(names[i]?.range[1] ?? 0, range[0])));
};

/** What every clause says of the products it names or points at. */
const survey = (sentences: readonly View[], pack: ShopPack): Map<string, Standing> => {
  const standings = new Map<string, Standing>();
  let topic: Mentioned | null = null;
  for (const view of sentences) {
    const row = isRow(view.own, pack);
    for (const clause of clausesOf(view.sentence)) {
      const places = namedProducts(clause.text, pack).map((named): Mentioned => ({ ...named, clause, view }));
      for (const [i, place] of places.entries()) {
        const isOnly = ONLY.test(clause.text.slice(0, place.range[0]));
        const rating = rate(clause, stretch(clause, places, i), isOnly);
        note(standings, place, row ? Math.min(rating, 0) : rating);
      }
      if (places.length === 0 && topic) noteAfterwards(standings, topic, clause, view);
      topic = places.at(-1) ?? topic;
    }
  }
  return standings;
};

function bestRated(open: readonly Standing[]): Standing | null {
  const top = Math.max(0, ...open.map(({ best }) => best));
  const best = open.filter((standing) => standing.best === top);
  return top > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

/** Describing one product at length, and no other that is left standing, recommends it. */
const DESCRIBED = 4;
const onlyOneDescribed = (open: readonly Standing[]): Standing | null =>
  open.length === 1 && (open[0]?.clauses ?? 0) >= DESCRIBED ? (open[0] ?? null) : null;

/** Where every product but one is ruled out, that one is meant, though it need not be named. */
function lastLeft(standings: readonly Standing[], pack: ShopPack): Recommended | null {
  const out = standings.filter(({ out }) => out).map(({ place }) => place);
  if (out.length < 2 || out.length !== pack.products.length - 1) return null;
  const left = pack.products.find(({ id }) => out.every(({ product }) => product.id !== id));
  const place = standings.find((standing) => standing.place.product.id === left?.id)?.place ?? out.at(-1);
  return left && place ? { product: left.id, range: rangeOf(place) } : null;
}

const rangeOf = ({ view, clause, range }: Mentioned): Range =>
  view.origin(clause.start + range[0], clause.start + range[1]);

const recommendedIn = rememberedByPair((views: readonly View[], pack: ShopPack): Recommended | null => {
  const standings = [...survey(views, pack).values()];
  const open = standings.filter(({ out }) => !out);
  const choice = bestRated(open) ?? onlyOneDescribed(open);
  return choice === null
    ? lastLeft(standings, pack)
    : { product: choice.place.product.id, range: rangeOf(choice.place) };
});

/** The product a reply recommends; null when it names none, rules it out or leaves several open. */
export const recommendedProduct = (views: readonly View[], pack: ShopPack, _lang: Lang): Recommended | null =>
  recommendedIn(views, pack);
