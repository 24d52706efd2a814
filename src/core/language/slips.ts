/**
 * What a hurried pinyin typist writes for the word meant: no words of their own, or none where they stand. Every
 * replacement is as long as what it replaces.
 */
const SLIPS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/[以己]经(?![济营理过])/g, '已经'],
  [/时侯/g, '时候'],
  [/现再/g, '现在'],
  [/所已(?!经)/g, '所以'],
  [/入果/g, '如果'],
  [/即然/g, '既然'],
  [/因该/g, '应该'],
  [/令外/g, '另外'],
  [/必竟/g, '毕竟'],
  [/已后/g, '以后'],
  [/已前/g, '以前'],
  [/这洋(?![气葱河])/g, '这样'],
  [/怎洋/g, '怎样'],
  [/一典/g, '一点'],
  [/(?<!吓)一吓(?![唬跳到人得])/g, '一下'],
  [/就事(?!论)/g, '就是'],
  [/[报抱]谦/g, '抱歉'],
  [/对不器/g, '对不起'],
  [/在见(?=[,，。!！~～\s]|$)/g, '再见'],
  [/[兔推]款/g, '退款'],
  [/[块快][第弟](?![二一三四])/g, '快递'],
  [/(?<![货财礼食宠废药])物留/g, '物流'],
  [/客付/g, '客服'],
  [/优会/g, '优惠'],
];

/** Slips of one character; what stands beside it decides. */
const CHARACTERS: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/(?<=[^敲开关砸踹进出堵锁守把]我|^我|[你您他她它咱])门(?![口外前票店上诊锁禁槛卫铃牌框把板帘])/g, '们'],
  [/(?<=[^感睡视听知错直]觉|^觉)的(?=[,，您我是这有不可还好])/g, '得'],
  [/(?<![觉记懂晓值舍显免来取使没莫])得(?=[事话](?:[,，。情我您]|$)|时候|东西|问题|包裹|订单|地址)/g, '的'],
  [/(?<=[停放定住卡留存待])再(?=[哪这那您我]|[^,，。]{1,6}(?:中心|站|里|仓|点))/g, '在'],
  [/再(?=哪[里儿天家个]|路上|途中|仓库|中转|转运)/g, '在'],
  [
    /(?<![勾弥贝希巴穆米布塔沃伯基杜悬好的不很太点会紧略偏较怕没真别老更最腰肩脚])勒(?=[,，。.!！?？~～…\s吗吧呢]|$|[一二三四五六七八九十几两\d]|您)/g,
    '了',
  ],
];

/** Whether any of them can stand in a text: most have none. */
const MAY_SLIP =
  /[以己]经|时侯|[现停放定住卡留存待]再|再[哪路途仓中转]|所已|入果|即然|因该|令外|必竟|已[后前]|[这怎]洋|一[典吓]|就事|谦|不器|在见|[兔推]款|[块快][第弟]|物留|客付|优会|门|觉的|得[事话时东问包订地]|勒/;

/** A Chinese text with the commonest slips of typing put right, as long as it was. */
export function repairSlips(text: string): string {
  if (!MAY_SLIP.test(text)) return text;
  return [...SLIPS, ...CHARACTERS].reduce((now, [slip, meant]) => now.replace(slip, meant), text);
}
