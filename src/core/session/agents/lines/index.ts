import type { Lang } from '../../../shared/lang.ts';
import { EN } from './en.ts';
import type { AgentLines } from './types.ts';
import { ZH } from './zh.ts';

export const AGENT_LINES: Readonly<Record<Lang, AgentLines>> = { zh: ZH, en: EN };
