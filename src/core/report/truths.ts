import type { JudgedClaim, Verdict } from '../analysis/types.ts';
import type { AgentTurn, Trace } from '../score/types.ts';
import { addDays, isoDate, startOfDay } from '../shared/calendar.ts';
import { exhaustive } from '../shared/exhaustive.ts';
import type { Params } from '../shared/issue.ts';
import type { Range } from '../shared/lang.ts';
import { overlap } from '../shared/ranges.ts';
import type { Policy, ShopPack } from '../shop/types.ts';

/** What the shop has on file about something that was said, as a message of the interface. */
export interface Truth {
  readonly verdict: Verdict;
  readonly messageId: string;
  /** Trainers' texts are in the language of the session, days `2026-03-10`. */
  readonly params: Params;
}

const found = ({ verdict }: JudgedClaim, name: string, params: Params = {}): Truth => ({
  verdict,
  messageId: `report.truth.${name}`,
  params,
});

const nothing = (claim: JudgedClaim): Truth => found(claim, 'none');

const rulesIn = ({ rules }: Policy): Readonly<Record<string, unknown>> => rules;

/** The policy that fixes the rule as the claim was held against it, else the first that fixes it at all. */
function policyOf({ subject, truth }: JudgedClaim, { policies }: ShopPack): Policy | undefined {
  const fixing = policies.filter((policy) => rulesIn(policy)[subject] !== undefined);
  return fixing.find((policy) => rulesIn(policy)[subject] === truth) ?? fixing[0];
}

const ofPolicy = (claim: JudgedClaim, { lang }: Trace, { shop }: AgentTurn): Truth => {
  const policy = policyOf(claim, shop.pack);
  return policy === undefined || claim.truth === undefined
    ? nothing(claim)
    : found(claim, 'policy', { title: policy.title[lang], text: policy.text[lang] });
};

const productOf = ({ product }: JudgedClaim, { shop }: AgentTurn) =>
  shop.pack.products.find(({ id }) => id === product);

function ofProperty(claim: JudgedClaim, { lang }: Trace, turn: AgentTurn): Truth {
  const feature = productOf(claim, turn)?.features.find(({ id }) => id === claim.subject);
  return feature === undefined ? nothing(claim) : found(claim, 'page', { text: feature.text[lang] });
}

function ofPrice(claim: JudgedClaim, { lang }: Trace, turn: AgentTurn): Truth {
  if (claim.truth === undefined) return nothing(claim);
  const amount = Number(claim.truth);
  if (claim.subject === 'paid') return found(claim, 'paid', { amount });
  const product = productOf(claim, turn);
  return product === undefined
    ? found(claim, 'price', { amount })
    : found(claim, 'price-of', { product: product.name[lang], amount });
}

function ofState(claim: JudgedClaim, { lang }: Trace, turn: AgentTurn): Truth {
  if (claim.truth === undefined) return nothing(claim);
  if (claim.subject !== 'stock') return found(claim, `parcel.${claim.truth}`);
  const product = productOf(claim, turn)?.name[lang] ?? '';
  return found(claim, 'stock', { product, count: Number(claim.truth) });
}

/** Days come counted from the day of the reply. */
function ofDate(claim: JudgedClaim, { shop, at }: AgentTurn): Truth {
  if (typeof claim.truth !== 'number') return nothing(claim);
  const day = addDays(startOfDay(shop.startedAt + at), claim.truth);
  const sent = claim.subject.endsWith('dispatch');
  return found(claim, sent ? 'leaves' : 'arrives', { date: isoDate(day) });
}

function truthOf(claim: JudgedClaim, trace: Trace, turn: AgentTurn): Truth | null {
  switch (claim.kind) {
    case 'policy':
      return ofPolicy(claim, trace, turn);
    case 'property':
      return ofProperty(claim, trace, turn);
    case 'price':
      return ofPrice(claim, trace, turn);
    case 'state':
      return ofState(claim, trace, turn);
    case 'date':
      return ofDate(claim, turn);
    case 'cause':
      return claim.truth === undefined ? nothing(claim) : found(claim, 'cause', { text: `${claim.truth}` });
    case 'deed':
      return null;
    default:
      return exhaustive(claim.kind);
  }
}

/** What is on file beside the claims in a stretch of a reply, each once; deeds are held against the desk elsewhere. */
export function truthsBeside(trace: Trace, index: number, range: Range): readonly Truth[] {
  const turn = trace.turns[index];
  if (turn?.from !== 'agent') return [];
  const beside = turn.claims
    .filter((claim) => overlap(claim.range, range))
    .flatMap((claim) => truthOf(claim, trace, turn) ?? []);
  const once = new Map(beside.map((each) => [`${each.messageId}/${JSON.stringify(each.params)}`, each]));
  return [...once.values()];
}
