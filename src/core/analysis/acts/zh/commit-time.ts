import type { Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { questionsOf } from './questions.ts';
import { zh } from './words.ts';

const DEADLINE = zh(
  '(?:<point>)(?:(?:上午|下午|中午|晚上|早上|傍晚|晚|早)?(?:<point>)?)?(?:之?前|以前|内|之内|以内|左右|晚些时候)?',
);
const WITHIN = zh(
  '(?:<span>)(?:之?内|以内|左右|后|之后|以后|的?时间)|(?:不超过|最晚|最迟|最多|至多|顶多|再等)~2(?:<span>)|(?:给我|等我)(?:<span>)',
);
/** What the shop or the parcel will do by then. */
const DEED =
  '发出|发货|发走|寄出|寄走|寄到|发|寄|出库|送到|送达|送货|派送|配送|到货|到账|到您|到手|到家|到达|能到|会到|就到|到(?=$|[,.!~吧哦哈的了])|退到|退回|退款|打款|转账|放款|入账|退|返还|补发|补|回复|答复|回您|回你|回电|回话|回音|告诉|告知|联系|打给|打过|打电话|打个电话|去个?电话|通个?电话|揽收|揽件|回信|准信|答案|敲定|落实|交付|致电|通知|反馈|给您|给你|给到|处理|解决|完成|搞定|办好|弄好|修好|修复|上门|安排|更新|查清|查好|查到|核实|核对|出结果|有结果|结果|找您|寄|重新|换|审核|恢复|上架|开出|开好|发送|跟您|跟进|回访|提交|赶|生效|取件|取货|来取';
const SHOP_DEED = zh(
  `(?:(?:<point>|<span>)(?:之?前|以前|之?内|以内)?,|<point>|<span>|之?前|以?内|左右|之?后)~18(?:${DEED})|(?:${DEED})~10(?:<point>|<span>)~3(?:之?前|以?内|左右)`,
);
/** Time spent, time of the past, a rule, a wish of the customer's or an instruction to them. */
const PAST = zh(
  '(?:昨[天日晚]|前天|上周|上个?月|之前|当时|刚才?|已经?)~14(?:<point>|<span>)|(?:<point>|<span>)~12(?:就|才|已经?|都)?(?:签收|发出|寄出|到账|处理|退|联系|打|换|买|下单|拍)~3(?:了|过(?!去|来))(?!就|再|马上)|(?:等|用|买|放|过|超过?|晚|迟|延误|推迟|逾期|提前)(?:了)?(?:<span>)(?:了|的|都)?|(?:<span>)(?:前|以前)(?:买|下单|拍|签收|发)',
);
const POLICY =
  /支持|无理由|保修|质保|三包|保质期|有效期|规定|政策|一般|通常|正常(?:情况|来说|是|的话)?|大概|大约|估计|预计|可能|应该|平均|下单后|付款后|签收后|收货后|拍下后|每(?:天|周|日)|营业|上班时间|客服时间|活动|预售|截止|可以(?:申请)?(?:退|换)|(?:不|没|无法|不能|没法|未必|不一定|不敢)(?:能|会|敢|可能)?(?:保证|承诺|确定|答应)?[^,.?!;]{0,6}(?:今天|明天|后天|\d{1,6}小时|\d{1,6}天)/;
const CUSTOMER = zh(
  '(?:<you>|亲|请|麻烦)(?:这边|最好|记得|需要|要|得|可以|能|只要|先|尽量|务必|在|就){0,3}~4(?:<point>|<span>)~10(?:寄回|寄来|寄过来|提供|发我|发给我|发来|付款|操作|申请|下单|提交|拍|试|退回来|告诉我|回复我|用|出差|要|需要|拿到|送人|收到|方便|在家)',
);
const STRONG =
  /(?:我|我们|这边|一定|保证|肯定|给您|帮您|为您|您(?:会|就能|能)|会|最晚|最迟|仓库|财务|快递|师傅|主管|技术|工程师|同事|专员|包裹|新的|退款|钱|货|安排|马上|订单|款项|补发|顺丰|换货)/;

/** Binds the shop to a time one could check. */
export const commitTime: Detector = {
  act: 'commit-time',
  detect: (sentence) => {
    const { own } = sentence;
    const when = find(WITHIN, own) ?? find(DEADLINE, own);
    if (!when) return null;
    const deed = find(SHOP_DEED, own);
    if (!deed || PAST.test(own) || POLICY.test(own) || CUSTOMER.test(own)) return null;
    if (
      questionsOf(sentence).some(
        ({ kind, start, end }) => kind !== 'agree' && start <= when[0] && when[0] < end,
      )
    )
      return null;
    if (/^(?:如果|若|要是)/.test(own) && !/我|给您|为您/.test(own)) return null;
    const confidence = STRONG.test(own) ? 0.85 : 0.6;
    return { confidence, evidence: [[Math.min(when[0], deed[0]), Math.max(when[1], deed[1])]] };
  },
};
