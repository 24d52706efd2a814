import { type Text, useText } from '../../locales/index.ts';
import type { guide } from '../../locales/zh-CN/guide.ts';
import type { practise } from '../../locales/zh-CN/practise.ts';
import type { report } from '../../locales/zh-CN/report.ts';
import type { scores } from '../../locales/zh-CN/scores.ts';
import type { tools } from '../../locales/zh-CN/tools.ts';
import type { ui } from '../../locales/zh-CN/ui.ts';

type ReportId =
  | keyof typeof report
  | keyof typeof practise
  | keyof typeof scores
  | keyof typeof tools
  | keyof typeof ui
  | keyof typeof guide;

/** The sentences of the report; a wrong id is a type error. */
export const useReportText = (): Text<ReportId> => useText<ReportId>();
