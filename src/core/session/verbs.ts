import { castCustomer } from '../customer/customer.ts';
import { deskValues } from '../customer/desk-values.ts';
import { kinOf, kinValues } from '../customer/kin.ts';
import { firstStep } from '../dialogue/step.ts';
import type { SessionEvent } from '../record/types.ts';
import { fillTemplate } from '../shared/template.ts';
import type { Tool } from '../shared/tools.ts';
import { openShop } from '../shop/open-shop.ts';
import type { ToolArgs } from '../shop/types.ts';
import { useTool } from '../shop/use-tool.ts';
import { dispatch, passTime } from './advance.ts';
import { judgeReply } from './judge.ts';
import { prepare } from './prepare.ts';
import { hasEnded, type SessionState } from './state.ts';
import type { SessionSetup } from './types.ts';

/** Opens a contact: casts the customer, opens the shop, and lets the customer begin to write. */
export function start(setup: SessionSetup): SessionState {
  const { scenario, pack, seed, lang, cast } = setup;
  const customer = castCustomer(scenario, seed, lang, cast);
  const { name, phone, address } = customer.identity;
  const shop = openShop(scenario, pack, { contact: { name, phone, address }, lang, seed });
  const values = deskValues(shop, customer, scenario.dates);
  const kin = kinOf(customer.identity, scenario.opening[lang], lang, `${scenario.id}/${seed}`);
  const spoken = { ...values, ...kinValues(kin, lang) };
  const fill = (text: string) => fillTemplate(text, spoken).text;
  const prepared = prepare(scenario, values);
  const setting = { scenario: prepared, persona: customer.persona, lang, seed, fill };
  const dialogue = firstStep({ setting, mood: customer.baseline });
  const state: SessionState = {
    setup,
    at: 0,
    events: [],
    customer,
    shop,
    dialogue,
    turns: [],
    reveals: [],
    endedAt: null,
  };
  return dispatch(state, { type: 'contact.opened', at: 0 }, 0);
}

const noted = (state: SessionState, event: SessionEvent): SessionState => ({
  ...state,
  events: [...state.events, event],
});

/** The trainee writes. Nothing happens after the end or for a text without a character. */
export function say(session: SessionState, at: number, text: string): SessionState {
  const now = passTime(session, at);
  if (hasEnded(now) || text.trim() === '') return now;
  const turn = judgeReply(now, at, text);
  const said = noted({ ...now, turns: [...now.turns, turn] }, { kind: 'say', at, text });
  const reply = { signals: turn.signals, shop: now.shop, turn: turn.index, at };
  return dispatch(said, { type: 'reply.judged', reply }, at);
}

/** The trainee uses a desk tool; a refusal is a result like any other. */
export function use(session: SessionState, at: number, tool: Tool, args: ToolArgs = {}): SessionState {
  const now = passTime(session, at);
  if (hasEnded(now)) return now;
  const { state: shop } = useTool(now.shop, { tool, args, at });
  return noted({ ...now, shop }, { kind: 'do', at, tool, args });
}

/** Time passes. */
export const wait = (session: SessionState, at: number): SessionState => passTime(session, at);

/** The trainee ends the contact. */
export function end(session: SessionState, at: number): SessionState {
  const now = passTime(session, at);
  if (hasEnded(now)) return now;
  return noted(dispatch(now, { type: 'contact.closed', at }, at), { kind: 'end', at });
}
