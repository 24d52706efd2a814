/** Ways of typing the same thing, and the modal particles and softeners that say nothing about the topic. */
const SAME: readonly (readonly [string, string])[] = [
  ['为啥', '为什么'],
  ['为毛', '为什么'],
  ['干啥', '做什么'],
  ['干嘛', '做什么'],
  ['干吗', '做什么'],
  ['干什么', '做什么'],
  ['甚么', '什么'],
  ['神马', '什么'],
  ['什末', '什么'],
  ['怎末', '怎么'],
  ['怎莫', '怎么'],
  ['时侯', '时候'],
  ['多会儿', '什么时候'],
  ['多咱', '什么时候'],
  ['何时', '什么时候'],
  ['为何', '为什么'],
  ['哪儿', '哪里'],
  ['那里', '哪里'],
  ['哪个地方', '哪里'],
  ['什么地方', '哪里'],
  ['多小钱', '多少钱'],
  ['定单', '订单'],
  ['帐号', '账号'],
  ['帐户', '账户'],
  ['优惠卷', '优惠券'],
  ['卷吗', '券吗'],
  ['有木有', '有没有'],
  ['怎么会事', '怎么回事'],
  ['怎样', '怎么样'],
  ['怎麽', '怎么'],
  ['乍回事', '怎么回事'],
  ['相片', '照片'],
  ['照像', '照相'],
  ['收获时', '收货时'],
  ['啥', '什么'],
  ['咋', '怎么'],
  ['您', '你'],
  ['妳', '你'],
  ['俩', '两'],
  ['一下子', ''],
  ['一下', ''],
  ['下下', ''],
  ['呢', ''],
  ['啊', ''],
  ['呀', ''],
  ['哈', ''],
  ['哦', ''],
  ['噢', ''],
  ['啦', ''],
  ['哇', ''],
  ['咯', ''],
  ['哟', ''],
  ['诶', ''],
  [' ', ''],
  ['~', ''],
];

const TABLE = new Map(SAME);
const FINDER = new RegExp(`\\d+(?:\\.\\d+)?|${SAME.map(([typed]) => typed).join('|')}`, 'g');

/** The sentence in one standard wording; numbers become `#`. No position survives. */
export const canonicalZh = (text: string): string => text.replace(FINDER, (typed) => TABLE.get(typed) ?? '#');

/** The same for a term, where `#` stands already. */
export const encodeZhTerm = (plain: string): string => canonicalZh(plain.trim());

const CLOSING = /[\s?!.,;:…。，、]{1,20}$/;

/** A sentence as the matcher reads it; `$` is its end. */
export const encodeZh = (text: string): string => `${canonicalZh(text).replace(CLOSING, '')}$`;
