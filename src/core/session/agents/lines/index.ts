import type { Lang } from '../../../shared/lang.ts';
import { EXPERT_EN } from './en.ts';
import { OTHERS_EN } from './en-others.ts';
import type { AgentLines } from './types.ts';
import { EXPERT_ZH } from './zh.ts';
import { OTHERS_ZH } from './zh-others.ts';

/** What scripted agents say, by language. */
export const AGENT_LINES: Readonly<Record<Lang, AgentLines>> = {
  zh: { ...OTHERS_ZH, expert: EXPERT_ZH },
  en: { ...OTHERS_EN, expert: EXPERT_EN },
};
