import { type Text, useText } from '../../../locales/index.ts';
import type { practise } from '../../../locales/zh-CN/practise.ts';
import type { shift } from '../../../locales/zh-CN/shift.ts';
import type { ui } from '../../../locales/zh-CN/ui.ts';
import type { workbench } from '../../../locales/zh-CN/workbench.ts';

type ShiftId = keyof typeof shift | keyof typeof ui | keyof typeof practise;

/** The sentences of the shift pages; a wrong id is a type error. */
export const useShiftText = (): Text<ShiftId> => useText<ShiftId>();

/** The same with those of the desk, for the page on which there is one. */
export const useRunText = (): Text<ShiftId | keyof typeof workbench> =>
  useText<ShiftId | keyof typeof workbench>();
