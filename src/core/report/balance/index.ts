export { playAll, type Sample } from './play-all.ts';
export { rowsOf } from './rows.ts';
export { judgeBalance } from './rules.ts';
export type { BalanceRow, Offence, PlayedSession, RuleName, RuleResult } from './types.ts';
