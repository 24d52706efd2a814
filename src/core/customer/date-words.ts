import { dateParts, type WallTime, type Weekday, weekdayOf } from '../shared/calendar.ts';
import type { Lang } from '../shared/lang.ts';

const WEEKDAY_WORDS: Readonly<Record<Lang, Readonly<Record<Weekday, string>>>> = {
  zh: { sun: '周日', mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六' },
  en: {
    sun: 'Sunday',
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
  },
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 周五, `Friday`. */
export const weekdayWord = (time: WallTime, lang: Lang): string => WEEKDAY_WORDS[lang][weekdayOf(time)];

/** 3月12日, `12 March`. */
export function dateWords(time: WallTime, lang: Lang): string {
  const { month, day } = dateParts(time);
  return lang === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''}`;
}
