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

const RELATIVE_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['今天', '明天', '后天'],
  en: ['today', 'tomorrow', 'day after tomorrow'],
};

/** The ways in which people name a day that is `days` away: 周五, 星期五, 3月12日, 3月12号, 后天. */
export function dateForms(time: WallTime, days: number, lang: Lang): readonly string[] {
  const weekday = weekdayWord(time, lang);
  const { month, day } = dateParts(time);
  const relative = RELATIVE_WORDS[lang].slice(days, days + 1);
  return lang === 'zh'
    ? [
        ...relative,
        weekday,
        weekday.replace('周', '星期'),
        weekday.replace('周', '礼拜'),
        dateWords(time, lang),
        `${month}月${day}号`,
      ]
    : [...relative, weekday.toLowerCase(), dateWords(time, lang).toLowerCase()];
}
