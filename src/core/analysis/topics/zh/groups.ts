/** Ways of asking for a moment, as alternatives in a term. */
export const WHEN =
  '(什么时候|哪天|哪一天|几号|几月|几点|周几|星期几|礼拜几|上周几|什么日期|什么日子|什么时间|多久)';
export const DAY = '(什么时候|哪天|哪一天|几号|周几|星期几|什么日子|什么日期|什么时间)';
