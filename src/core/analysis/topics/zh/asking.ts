import { sparing } from '../../../language/sparing/sparing.ts';
import type { Asking } from '../clauses.ts';

const QUESTION =
  /[?？]|什么|啥|哪|谁|多少|多久|多大|多长|多高|多宽|怎么|咋|如何|为何|何时|是否|(?<![了着过等这那好近十前上晚早再隔差少])几(?:个|点|号|岁|天|次|件|位|台|双|箱|寸|码|楼|人|年|月|时)|[吗么呢吧嘛没不]$|没有$|(.)[不没]\1|[了过]几[^,]{1,3}[了?呢啊]$|方不方便|[^,]{2}(?<!^(?:何况|毕竟|而且|不过|但是?|其实|可)?(?:您|你|我们?|它|这|那|咱们?)?)还是(?![很会可能先要得])/;
/** Expressly not asked, or told to us to be settled otherwise. */
const NOT_ASKED =
  /(?:不|没|别|甭|无需|不用|不必)(?:再|多|想|会|去|打算|需要|是要|是来|是在)?(?:追|过|细|打听|盘)?(?:问|打听)(?!题)|[跟和给同向](?:您|你)们?(?:说|讲|汇报|反馈|核对)|(?:[得要全]|主要|关键)看/;
/** 好的呢, 嗯嗯呢: a nod with a particle. */
const NOD =
  /^(?:亲|嗯|好|行|可以|是|对|没事|没问题|收到|明白|了解|知道|在|ok)+(?:的|了|啊|呀|呢|哦|哈|嘛|啦|~){0,3}$/;
/** 什么都, 怎么也: no question. */
const INDEFINITE = /(?:什么|啥|谁|哪里|哪儿|怎么|多少|如何)[都也]|无论|不管|没什么|随时/;
const HAND_OVER =
  '(?:发|传|拍|录|提供|告诉|告知|报|描述|说说|说下|说一下|讲讲|讲一下|给我|给我们|给一下|留个|留下|上传|截|出示|补充|核对|确认一下您)';
const REQUEST = sparing(
  new RegExp(
    `(?:请|麻烦|劳烦|烦请|辛苦|方便|能|可以|需要|帮忙|劳驾|(?<![帮给为替跟和向同])(?:您|你)).{0,8}?${HAND_OVER}|^(?:${HAND_OVER}|跟我|和我们?说)`,
  ),
);
/** Kept from all but one, or not to be handed over: 只能告诉本人, 不方便发给别人, 您传不传都行. */
const KEPT_BACK =
  /(?:只|仅)(?:能|会|可以|有|跟|和|对|给|发|告诉)|(?:告诉|告知|透露给?|发给|报给|传给|提供给|说给)(?:任何|别|旁|其他|本人|机主|户主|他|她|账户|下单|收件|客户|家属|家里|谁|第三)|(?<![能可便方])不(?:方便|便|能|可以|会|许|准|得|要|用|必|给)[^,]{0,6}(?:发|传|报|提供|告|说|讲|描述|留)|([\u4e00-\u9fff])[不没]\1|都(?:行|可以|不要紧|没关系|无所谓|不打紧)|(?:有|遇到|出了?)(?:什么|啥|任何|点)?(?:情况|事|问题|消息|进展|需要|疑问|动静|变化)|(?<![发给传])我(?:们|这边)?(?:这就|马上|先|再|去|来|得|要|帮您|给您){1,2}[^,您你]{0,4}(?:问|查|看|核)/;
/** What we do ourselves, or an instruction that wants no answer. */
const NO_REQUEST =
  /我(?:们|这边)?(?:会|来|马上|现在|这就|已经|已|先|再|可以|能|给|帮|为)|请(?:您|你)?(?:放心|稍等|稍候|谅解|理解|耐心|注意|多多)|(?:已经?|这就|马上|立刻|现在就|来|再|去)?[跟和给同向替帮为](?:您|你)们?(?:说|讲|核对|确认|补|发|拍|提供|告|报|留|录|传|加急|安排|重)|(?:不|没|别)(?:再|多|用|必|会|想)?(?:问|打听)|告诉您|告诉你|给您发|发给您|随时|尽管|如果有|[谢感]谢(?:您|你|亲)?.{0,6}(?:告诉|告知|说|讲|提供|拍|发|补充|配合|反馈)/;
const OPEN =
  /怎么(?!付|称呼|支付)|什么(?:情况|问题|事|样|表现|现象|原因|用|想法|感觉)|为什么|为何|如何|说说|讲讲|描述|怎样|经过|详细/;
const CHOICE = /还是|或者是/;

const CHECK =
  /^(?:请问|您看|你看|您觉得|那么?|所以|我(?:的)?)*(?:这样|这么|理解|意思|说|记|是否|是不是|对|行|可以|好|成|同意|没问题|漏|没有?漏|有没有漏)[^,您你]{0,8}(?:对|准确|正确|行|可以|好|成|吗|吧|不|没|没有|么|处理|安排)[?？]?$/;

/** Asked all the same: 能不能发我看看, 方便不方便说下. */
const ASKED_FOR = /[?？吗么]$|^[^,]{0,6}(?:能不能|可不可以|方不方便|方便不方便|可否|能否)/;
const isKeptBack = (clause: string): boolean => KEPT_BACK.test(clause) && !ASKED_FOR.test(clause);
/** Only supposed. */
const SUPPOSED = /^(?:万一|要是|如果|假如|若是?|就算|哪怕)/;

/** How a Chinese clause shows that it asks. */
export const askingZh: Asking = {
  boundary: /[,;，；:：]\s?|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])/g,
  continues: /^(?:还是|或者|或是|或)/,
  isQuestion: (clause) =>
    QUESTION.test(clause) &&
    !NOD.test(clause) &&
    !INDEFINITE.test(clause) &&
    (!SUPPOSED.test(clause) || /[?？吗呢么]$/.test(clause)) &&
    (!NOT_ASKED.test(clause) || /[?？吗]$/.test(clause)),
  isRequest: (clause) => REQUEST.test(clause) && !NO_REQUEST.test(clause) && !isKeptBack(clause),
  isCheck: (clause) => CHECK.test(clause),
  kindOf: (clause) => (CHOICE.test(clause) ? 'choice' : OPEN.test(clause) ? 'open' : 'closed'),
};
