import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/analysis/claims/index.ts';
import { buildViews } from '../../../src/core/language/view.ts';

const extracted = (text: string): string[] => {
  const lang = /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en';
  return extractClaims(buildViews(text, lang), lang).map(
    ({ kind, subject, value }) => `${kind}:${subject}=${value}`,
  );
};

it.each([
  ['碎了的杯子您得寄回来。', ['policy:damaged-goes-back=true']],
  ['碎的那只不用寄回来。', ['policy:damaged-goes-back=false']],
  ['We need the broken one back before we can refund you.', ['policy:damaged-goes-back=true']],
  ["There's no need to send the broken one back.", ['policy:damaged-goes-back=false']],
  ['We do not want the damaged item back.', ['policy:damaged-goes-back=false']],
  ['碎的那只我们不要您寄回。', []],
  ['Do you want to send the broken one back?', []],
  ['签收了就不能退了。', ['policy:return-window-days=0']],
  ['您是怕签收了就不能退了。', []],
  ["Once you've signed for it, it can't be returned.", ['policy:return-window-days=0']],
  ["It isn't true that we don't do refunds.", []],
])('rules without a figure: %s', (text, expected) => {
  expect(extracted(text)).toEqual(expected);
});

it.each([
  ['您的包裹已经丢了。', ['state:delivery-state=lost']],
  ['包裹没有丢，您放心。', []],
  ['您是不是担心包裹丢了？', []],
  ['万一真丢了，我们全额赔。', []],
  ['包裹丢了我们全赔。', []],
  ['包裹弄丢了我们赔。', []],
  ['东西丢了算我们的。', []],
  ["I'm afraid your parcel has been lost.", ['state:delivery-state=lost']],
  ["Your parcel isn't lost.", []],
])('a parcel said to be lost: %s', (text, expected) => {
  expect(extracted(text)).toEqual(expected);
});

it.each([
  ['因为快递员罢工，您的包裹晚了。', 'strike'],
  ['场地停电了，所以包裹卡住了。', 'power'],
  ["It's late because of an accident on the road.", 'accident'],
])('other causes: %s', (text, cause) => {
  expect(extracted(text)).toContain(`cause:delivery-cause=${cause}`);
});
