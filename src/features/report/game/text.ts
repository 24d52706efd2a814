import { type Text, useText } from '../../../locales/index.ts';
import type { game } from '../../../locales/zh-CN/game.ts';
import type { ui } from '../../../locales/zh-CN/ui.ts';

/** The sentences of what a session means for the game; a wrong id is a type error. */
export const useGameText = (): Text<keyof typeof game | keyof typeof ui> => useText();
