import { type Text, useText } from '../../locales/index.ts';
import type { guide } from '../../locales/zh-CN/guide.ts';
import type { practise } from '../../locales/zh-CN/practise.ts';
import type { ui } from '../../locales/zh-CN/ui.ts';

type PractiseId = keyof typeof practise | keyof typeof ui | keyof typeof guide;
export type PractiseText = Text<PractiseId>;

/** The sentences this feature owns; a wrong id is a type error. */
export const usePractiseText = (): PractiseText => useText<PractiseId>();
