import { deskValues } from '../../../customer/desk-values.ts';
import type { Objection } from '../../../scenario/v1/scenario.ts';
import type { CustomerTurn } from '../../../score/types.ts';
import { fillTemplate } from '../../../shared/template.ts';
import { saying, tried, triesOf } from '../draw.ts';
import type { ExpertLine } from '../lines/types.ts';
import { movesHeard } from '../sight.ts';
import type { AgentState, Sight, Step } from '../types.ts';
import { expertPlan, GIFT, isSay, own, scriptPieces, telling, untold } from './context.ts';

/** A move is answered this often; after that the expert goes on with the matter. */
const MOST_ANSWERS = 3;

/** What is said to a move besides the line that opens the answer. */
type Body = (turn: CustomerTurn, sight: Sight, state: AgentState) => readonly string[];

/** Fills a line of the scenario as the customer says it. */
function filledFor({ setup, view }: Sight): (line: string) => string {
  const values = deskValues(view.shop, { identity: view.identity }, setup.scenario.dates);
  return (line) => fillTemplate(line, values).text;
}

/** The objection whose words these are; the first one where the words are nobody's. */
function objectionOf({ text }: CustomerTurn, sight: Sight): Objection | undefined {
  const { objections } = sight.setup.scenario;
  const { lang } = sight.setup;
  const fill = filledFor(sight);
  return objections.find(({ lines }) => lines[lang].some((line) => fill(line) === text)) ?? objections[0];
}

/** The script's answer to this objection, or else sentences that tell a point that answers it. */
const againstObjection: Body = (turn, sight, state) => {
  const points = objectionOf(turn, sight)?.answeredBy ?? [];
  const line = expertPlan(sight).lines.find(
    (each) =>
      isSay(each) &&
      each.answersDoubt &&
      each.tells.some((point) => points.includes(point)) &&
      !state.used.includes(each.text),
  );
  return isSay(line) ? [line.text] : telling(points, sight, state);
};

const doubted = ({ setup }: Sight): string[] =>
  setup.scenario.objections.flatMap(({ answeredBy }) => answeredBy);

/** The shortest sentence that tells what was told before: the same thing again, without the rest. */
const simpler: Body = (_turn, sight) => {
  const said = sight.own.at(-1)?.points.map(({ point }) => point) ?? [];
  const [shortest] = scriptPieces(sight)
    .filter(({ tells, asks }) => asks.length === 0 && tells.some((point) => said.includes(point)))
    .sort((a, b) => a.text.length - b.text.length);
  return shortest === undefined ? [] : [shortest.text];
};

const nothing: Body = () => [];

/** The point a customer asks after; their question may come in several messages. */
const asksAfter: Body = (turn, sight, state) => {
  const { scenario, lang } = sight.setup;
  const fill = filledFor(sight);
  const asked = scenario.points.find(({ asks }) =>
    asks?.[lang].some((line) => fill(line).includes(turn.text)),
  );
  const texts = asked === undefined ? [] : telling([asked.id], sight, state);
  return texts.length > 0 ? texts : untoldOnes(turn, sight, state);
};

const untoldOnes: Body = (_turn, sight, state) =>
  telling(
    untold(sight).map(({ id }) => id),
    sight,
    state,
  );

/** Moves that want an answer of their own before anything else, the most pressing first. */
const ANSWERS: Readonly<Partial<Record<string, Body>>> = {
  pry: nothing,
  catch: nothing,
  object: againstObjection,
  'follow-up': asksAfter,
  test: nothing,
  haggle: (_turn, sight, state) => telling(doubted(sight), sight, state),
  mull: untoldOnes,
  puzzle: simpler,
};

const KIND: Readonly<Record<string, ExpertLine>> = {
  pry: 'pry',
  catch: 'catch',
  object: 'object',
  'follow-up': 'follow-up',
  test: 'test',
  haggle: 'haggle',
  mull: 'mull',
  puzzle: 'puzzle',
};

/** A test of what was promised is met with what is on its way, haggling with the coupon just given. */
function kindFor(move: string, { view }: Sight, state: AgentState): ExpertLine | undefined {
  if (move === 'test' && view.shop.shipments.length > 0) return 'test-sent';
  const given = move === 'haggle' && view.shop.coupons > 0 && triesOf(state, 'answer:haggle') === 0;
  return given ? 'haggle-gift' : KIND[move];
}

/** Who haggles gets the coupon that the script gives later anyway; nothing that it does not give. */
function gift(sight: Sight, state: AgentState): Step | null {
  if (!movesHeard(sight).includes('haggle') || sight.view.shop.coupons > 0) return null;
  const coupon = expertPlan(sight).lines.find((line) => !isSay(line) && line.do === 'coupon');
  if (coupon === undefined || isSay(coupon) || triesOf(state, GIFT) > 0) return null;
  return { item: coupon, state: tried(state, GIFT) };
}

/** The script's answer to an objection stands alone; other bodies follow a line of the expert's own. */
function compose(turn: CustomerTurn, sight: Sight, state: AgentState): Step | null {
  const kind = kindFor(turn.move, sight, state);
  if (kind === undefined) return null;
  const body = ANSWERS[turn.move]?.(turn, sight, state) ?? [];
  const whole = expertPlan(sight).lines.some((line) => isSay(line) && body.includes(line.text));
  const texts = whole ? body : [own(kind, sight, state), ...body];
  if (texts.every((text) => text === null)) return null;
  return saying(texts, sight.setup, tried(state, `answer:${turn.move}`));
}

/** Answers what the customer has just asked or doubted; null when they did neither. */
export function answer(sight: Sight, state: AgentState): Step | null {
  const given = gift(sight, state);
  if (given !== null) return given;
  for (const move of Object.keys(ANSWERS)) {
    const turn = sight.heard.findLast((each) => each.move === move);
    if (turn === undefined || triesOf(state, `answer:${move}`) >= MOST_ANSWERS) continue;
    const step = compose(turn, sight, state);
    if (step !== null) return step;
  }
  return null;
}
