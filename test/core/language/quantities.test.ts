import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import {
  convert,
  dayExpression,
  findDurations,
  findQuantities,
  possibleDays,
  type Quantity,
  resolveDay,
} from '../../../src/core/language/quantities/index.ts';
import { wallTime } from '../../../src/core/shared/calendar.ts';

/** Tuesday, 10 March 2026, 14:20. */
const TUESDAY = wallTime(2026, 3, 10, '14:20');

const found = (text: string) => findQuantities(normalise(text).text);
const only = (text: string): Quantity | undefined => found(text)[0];

describe('money', () => {
  it.each([
    ['退您19.9元', 19.9],
    ['￥19.9', 19.9],
    ['¥1,299', 1299],
    ['二十块', 20],
    ['二十块钱', 20],
    ['补您二十块五', 20.5],
    ['9块9', 9.9],
    ['一百二十元', 120],
    ['两百元', 200],
    ['２０元', 20],
    ['20 yuan', 20],
    ['two hundred yuan', 200],
    ['$20', 20],
    ['twenty dollars', 20],
    ['RMB 35', 35],
    ['a 10 yuan voucher', 10],
  ])('%s is a sum of %d', (text, value) => {
    expect(only(text)).toMatchObject({ kind: 'money', value });
  });

  it.each(['三块电池', '元旦', '一块儿去', 'a lot of money'])('%s is no sum', (text) => {
    expect(found(text).filter(({ kind }) => kind === 'money')).toEqual([]);
  });

  it('takes the upper end of a span and keeps the lower', () => {
    expect(only('¥20-30')).toMatchObject({ value: 30, low: 20 });
  });
});

describe('spans of time', () => {
  it.each([
    ['三个工作日内', { low: 3, high: 3, unit: 'day', working: true, relation: 'within' }],
    ['48小时内', { high: 48, unit: 'hour', relation: 'within' }],
    ['两天', { high: 2, unit: 'day', relation: 'plain' }],
    ['两三天', { low: 2, high: 3 }],
    ['2-3天', { low: 2, high: 3 }],
    ['三天左右', { low: 2, high: 4 }],
    ['三天后', { high: 3, relation: 'after' }],
    ['3天前', { high: 3, relation: 'ago' }],
    ['半小时', { high: 0.5, unit: 'hour' }],
    ['一个半小时', { high: 1.5, unit: 'hour' }],
    ['十来天', { low: 10, high: 12 }],
    ['12个月', { high: 12, unit: 'month' }],
    ['7日无理由', { high: 7, unit: 'day' }],
    ['within 48 hours', { high: 48, unit: 'hour', relation: 'within' }],
    ['2-3 days', { low: 2, high: 3, unit: 'day' }],
    ['3 to 5 working days', { low: 3, high: 5, working: true }],
    ['in three days', { high: 3, relation: 'after' }],
    ['three days ago', { high: 3, relation: 'ago' }],
    ['a couple of days', { high: 2 }],
    ['one-year warranty', { high: 1, unit: 'year' }],
    ['within a week', { high: 1, unit: 'week', relation: 'within' }],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject({ kind: 'duration', ...expected });
  });

  it.each(['have a nice day', '周一', '一月', '每天', '24/7', 'what a day'])(
    '%s is no span of time',
    (text) => {
      expect(findDurations(normalise(text).text)).toEqual([]);
    },
  );
});

describe('clock times', () => {
  it.each([
    ['18点前', 18 * 60, 'by'],
    ['下午六点前', 18 * 60, 'by'],
    ['下午三点半', 15 * 60 + 30, 'on'],
    ['18:00', 18 * 60, 'on'],
    ['6pm', 18 * 60, 'on'],
    ['by 6 p.m.', 18 * 60, 'by'],
    ['before 17:00', 17 * 60, 'by'],
    ['noon', 12 * 60, 'on'],
    ['12am', 0, 'on'],
  ])('%s', (text, minutes, bound) => {
    expect(only(text)).toMatchObject({ kind: 'clock', minutes, bound });
  });

  it.each([
    ['五点前付款', 17 * 60, true],
    ['六点半之前', 18 * 60 + 30, true],
    ['九点前拍下', 9 * 60, true],
    ['5:30前付款', 17 * 60 + 30, true],
    ['早上五点前', 5 * 60, false],
    ['下午五点前', 17 * 60, false],
    ['05:00前', 5 * 60, false],
    ['17:00前', 17 * 60, false],
    ['pay by five and it leaves today', 17 * 60, true],
    ['if you pay before 5', 17 * 60, true],
    ['by half past four', 16 * 60 + 30, true],
    ['before 9 in the evening', 21 * 60, false],
    ['before 5 this afternoon', 17 * 60, false],
    ['by 8 tonight', 20 * 60, false],
    ["at three o'clock", 15 * 60, true],
    ['by 5pm', 17 * 60, false],
  ])('%s: %i minutes, either half of the day: %s', (text, minutes, bare) => {
    expect(found(text).find(({ kind }) => kind === 'clock')).toMatchObject({ minutes, bare });
  });

  it.each(['by five days', 'cheaper by 5 yuan', 'before 5 people asked', 'at one of our shops'])(
    '%s is no clock time',
    (text) => {
      expect(found(text).filter(({ kind }) => kind === 'clock')).toEqual([]);
    },
  );

  it.each(['快一点', '有两点建议', '5点好评', '一点都不难'])('%s is no clock time', (text) => {
    expect(found(text).filter(({ kind }) => kind === 'clock')).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['今天', 0],
    ['明天', 1],
    ['后天上午', 2],
    ['大后天', 3],
    ['昨天', -1],
    ['周四', 2],
    ['星期天', 5],
    ['本周五', 3],
    ['下周一', 6],
    ['3月12日', 2],
    ['三月十二号', 2],
    ['12号前', 2],
    ['9号', 30],
    ['月底', 21],
    ['周五之前', 3],
    ['最晚周五', 3],
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
    ['the day after tomorrow', 2],
    ['on Thursday', 2],
    ['by Friday', 3],
    ['next Monday', 6],
    ['March 12', 2],
    ['12 March', 2],
    ['the 12th', 2],
    ['2026-03-12', 2],
    ['end of the week', 5],
    ['三天内', 3],
    ['within 48 hours', 2],
    ['in 3 days', 3],
    ['within a week', 7],
    ['6小时内', 0],
    ['within 12 hours', 1],
    ['三个工作日内', 3],
    ['4 working days', 6],
  ])('%s is %d days from Tuesday', (text, days) => {
    const quantity = only(text);
    const expression = quantity && dayExpression(quantity);
    expect(expression && resolveDay(expression, TUESDAY, 0)).toBe(days);
  });

  it.each(['M号', '3号线', '37号鞋', 'you may', 'the sun is out'])('%s names no day', (text) => {
    expect(found(text).filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('lets a weekday said on that weekday be today or in a week', () => {
    expect(possibleDays('tue', TUESDAY, 0)).toEqual({ days: [0, 7], bound: 'on' });
  });

  it('lets "next Friday" be either Friday, and holds the speaker to that of next week', () => {
    expect(possibleDays('next-fri', TUESDAY, 0)?.days).toEqual([10, 3]);
    expect(resolveDay('next-fri', TUESDAY, 0)).toBe(10);
  });

  it('counts from the moment in the session, not from its start', () => {
    expect(resolveDay('thu', TUESDAY, 10 * 3_600_000)).toBe(1);
  });

  it('crosses the turn of the year', () => {
    expect(resolveDay('01-02', wallTime(2026, 12, 30), 0)).toBe(3);
    expect(resolveDay('day-2', wallTime(2026, 12, 30), 0)).toBe(3);
  });
});

describe('plain numbers', () => {
  it.each([
    ['20寸', 20, 'inch'],
    ['20 寸', 20, 'inch'],
    ['五公斤', 5, 'kg'],
    ['five kilos', 5, 'kg'],
    ['350 ml', 350, 'ml'],
    ['0.5升', 0.5, 'litre'],
    ['15.6-inch', 15.6, 'inch'],
    ['三百二十克', 320, 'g'],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ kind: 'number', value, unit });
  });

  it.each(['一下', '一定', '万一'])('%s holds no number', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('converts within a family of units and refuses across', () => {
    expect(convert(1500, 'ml', 'litre')).toBe(1.5);
    expect(convert(2, '斤', 'kg')).toBe(1);
    expect(convert(1, 'kg', 'litre')).toBeNull();
  });

  it('comes to an end on a long run of digits and numerals', () => {
    const all = found(`${'1'.repeat(20_000)}${'一'.repeat(20_000)}${' twenty'.repeat(3_000)}`);
    expect(Array.isArray(all)).toBe(true);
  });
});
