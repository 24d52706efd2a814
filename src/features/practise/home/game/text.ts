import { type Text, useText } from '../../../../locales/index.ts';
import type { game } from '../../../../locales/zh-CN/game.ts';
import type { guide } from '../../../../locales/zh-CN/guide.ts';
import type { practise } from '../../../../locales/zh-CN/practise.ts';
import type { ui } from '../../../../locales/zh-CN/ui.ts';

type GameId = keyof typeof game | keyof typeof practise | keyof typeof ui | keyof typeof guide;

/** The sentences of the game's cards; a wrong id is a type error. */
export const useGameText = (): Text<GameId> => useText<GameId>();
