import { describe, expect, it } from 'vitest';
import { findMention, mentionsIn } from '../../../src/core/language/mention.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { buildViews } from '../../../src/core/language/view.ts';

const finds = (text: string, mention: readonly string[], allowNegated = false): string[] | null => {
  const own = normalise(text).text;
  return findMention(own, mention, { allowNegated })?.map((range) => own.slice(...range)) ?? null;
};

describe('a mention is found', () => {
  it.each([
    ['这款带雨罩', ['雨罩'], ['雨罩']],
    ['這款帶雨罩', ['雨罩'], ['雨罩']],
    ['不但防水还轻', ['防水'], ['防水']],
    ['防水没问题', ['防水'], ['防水']],
    ['不用担心,防水的', ['防水'], ['防水']],
    ['七天无理由退货', ['退货'], ['退货']],
    ['7天无理由', ['七天无理由'], ['7天无理由']],
    ['七日内', ['7日内'], ['七日内']],
    ['20 寸的', ['20寸'], ['20 寸']],
    ['二十寸', ['20寸'], ['二十寸']],
    ['支持ＵＳＢ充电', ['usb'], ['usb']],
    ['运费不用您出，我们承担', ['运费', '我们承担|我们出'], ['运费', '我们承担']],
    ['雨罩没有单独收费', ['雨罩'], ['雨罩']],
    ['不超过5公斤', ['5公斤'], ['5公斤']],
    ['无线充电', ['充电'], ['充电']],
    ['没有雨罩的是A款，B款有雨罩', ['雨罩'], ['雨罩']],
    ['它不是只防晒，也防水', ['防水'], ['防水']],
    ['it folds flat', ['fold flat'], ['folds flat']],
    ['It is water-proof', ['water proof'], ['water-proof']],
    ['comes with RAIN COVERS', ['rain cover|rainhood'], ['rain covers']],
    ['not only waterproof but light', ['waterproof'], ['waterproof']],
    ['no worries, it is waterproof', ['waterproof'], ['waterproof']],
    ['no, it has a rain cover', ['rain cover'], ['rain cover']],
    ['charging takes 2 hours', ['charge'], ['charging']],
    ['she carries it', ['carry'], ['carries']],
    ["the stroller's weight", ['stroller'], ["stroller's"]],
    ["don't worry, the rain cover is included", ['rain cover'], ['rain cover']],
    ['There is no extra charge for the rain cover', ['rain cover'], ['rain cover']],
  ])('%s', (text, mention, expected) => {
    expect(finds(text, mention)).toEqual(expected);
  });
});

describe('a mention is not found', () => {
  it.each([
    ['没有雨罩', ['雨罩']],
    ['不防水', ['防水']],
    ['这款不是防水的', ['防水']],
    ['并没有附赠雨罩', ['雨罩']],
    ['这款没有配备雨罩', ['雨罩']],
    ['雨罩没有的', ['雨罩']],
    ['雨罩不含', ['雨罩']],
    ['有没有雨罩', ['雨罩']],
    ['周五到不了', ['周五到']],
    ['十七天', ['7天']],
    ['17天', ['7天']],
    ['七十天', ['十天']],
    ["doesn't have a rain cover", ['rain cover']],
    ['it does not come with a rain cover', ['rain cover']],
    ['it is not waterproof', ['waterproof']],
    ['without rain cover', ['rain cover']],
    ['no rain cover', ['rain cover']],
    ['the rain cover is not included', ['rain cover']],
    ['15kg', ['5kg']],
    ['0.5kg', ['5kg']],
    ['discovering', ['cover']],
    ['coverage', ['cover']],
    ['雨罩', ['雨罩', '背带']],
    ['雨罩', []],
    ['雨罩', ['|']],
  ])('%s', (text, mention) => {
    expect(finds(text, mention)).toBeNull();
  });

  it('unless what is denied may count too', () => {
    expect(finds('没有雨罩', ['雨罩'], true)).toEqual(['雨罩']);
  });

  it('and takes signs of patterns for plain text', () => {
    expect(finds('任何字', ['.*'])).toBeNull();
    expect(finds('价格(含税)', ['(含税)'])).toEqual(['(含税)']);
  });
});

describe('a mention across a reply', () => {
  const typed = '我们仓库暴雨停运。预计周四送到！';
  const slices = (mention: readonly string[], reported = false) =>
    mentionsIn(buildViews(typed, 'zh'), mention, { reported })?.map((range) => typed.slice(...range)) ?? null;

  it('may spread over sentences and comes back as typed ranges', () => {
    expect(slices(['暴雨', '周四'])).toEqual(['暴雨', '周四']);
  });

  it('needs every item', () => {
    expect(slices(['暴雨', '周五'])).toBeNull();
  });

  it('leaves out what is quoted, unless reported speech counts', () => {
    const views = buildViews('您说"周五要用"，我记下了', 'zh');
    expect(mentionsIn(views, ['周五'])).toBeNull();
    expect(mentionsIn(views, ['周五'], { reported: true })).not.toBeNull();
  });

  it('finds typed ranges in full-width and traditional text', () => {
    const text = '這款ＵＳＢ充電';
    expect(mentionsIn(buildViews(text, 'zh'), ['usb'])?.map((range) => text.slice(...range))).toEqual([
      'ＵＳＢ',
    ]);
  });
});
