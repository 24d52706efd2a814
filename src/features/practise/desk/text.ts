import { type Text, useText } from '../../../locales/index.ts';
import type { acts } from '../../../locales/zh-CN/acts.ts';
import type { guide } from '../../../locales/zh-CN/guide.ts';
import type { practise } from '../../../locales/zh-CN/practise.ts';
import type { tools } from '../../../locales/zh-CN/tools.ts';
import type { ui } from '../../../locales/zh-CN/ui.ts';
import type { workbench } from '../../../locales/zh-CN/workbench.ts';

type DeskId =
  | keyof typeof workbench
  | keyof typeof tools
  | keyof typeof acts
  | keyof typeof practise
  | keyof typeof ui
  | keyof typeof guide;

/** The sentences of the desk page; a wrong id is a type error. */
export const useDeskText = (): Text<DeskId> => useText<DeskId>();
