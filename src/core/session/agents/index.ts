import { average } from './average.ts';
import { expert } from './expert/index.ts';
import { giveAway } from './give-away.ts';
import { novice } from './novice.ts';
import { robot, rude, silent, stuffer } from './plain.ts';
import type { Agent, AgentName } from './types.ts';

export { playAgent } from './play-agent.ts';
export { AGENTS, type Agent, type AgentName } from './types.ts';

/** The scripted trainees by name. */
export const AGENT: Readonly<Record<AgentName, Agent>> = {
  expert,
  average,
  novice,
  robot,
  'give-away': giveAway,
  rude,
  silent,
  stuffer,
};
