import type { Tool } from '../../shared/tools.ts';

/** Words by which Chinese names a remedy or a deed of the desk. */
export interface RemedyWordsZh {
  readonly tool: Tool;
  readonly words: RegExp;
  /** What else the clause must hold. */
  readonly needs?: RegExp;
  /** What the clause must not hold. */
  readonly unless?: RegExp;
}

const PIECE = '(?:件|个|台|套|双|份|把|辆|条|只|盒|瓶|箱|款|块|顶|床|张)';
const SENIOR = '(?:主管|经理|领导|上级|店长|负责人|组长|高级客服|资深|专员|专家|专人|值班长)';
const MONEY = /款|钱|金额|元|块|全额|费|¥|一半|差/;
const DIFFERENCE = /差价|差额|差的?(?:那)?(?:部分|钱)|价格差/;
const GOODS_BACK =
  /退货退款流程|包裹(?:已经?)?(?:被)?退回|退回仓|退回(?:给)?(?:我们|商家|仓库|卖家|寄件)|退货(?:地址|单号)/;

/** In order: an earlier one takes the place from a later one. */
export const REMEDIES_ZH: readonly RemedyWordsZh[] = [
  {
    tool: 'adjust-price',
    words:
      /(?:退|补|返|还)[^,]{0,8}(?:差价|差额)|(?:差价|差额)[^,]{0,8}(?:退|补|返|打|转)|改(?:一下|好|过|了)?价(?:格)?|调(?:整|低|好|了)?(?:一下)?价(?:格)?|价格[^,]{0,8}(?:改|调)|价保/,
  },
  { tool: 'refund', words: /退(?:全|半)?款|退钱|refund/, unless: GOODS_BACK },
  {
    tool: 'refund',
    words: /退(?:还|回|返|给|到|了|好|掉|您|你)|已经?退$|返还|返给|(?:打|转)(?:给|到|回)/,
    needs: MONEY,
    unless: new RegExp(`${GOODS_BACK.source}|${DIFFERENCE.source}|券|红包|主管|经理|电话|转给`),
  },
  {
    tool: 'reship',
    words: new RegExp(
      `补发|重发(?!送)|重新(?:发(?!起|送|现|您|给您短信|验证|链接)|寄|邮|派)|补寄|重寄|另(?:外)?[发寄]一?${PIECE}|再(?:给您|给你|帮您|为您)?(?:发|寄|送)(?:您|你)?一?${PIECE}|(?:发|寄|送|换发)(?:您|你)?(?:一|个|件)?${PIECE}?(?:全?新的)|(?:全?新的)(?:一?${PIECE})?[^,]{0,8}(?:寄|发出|发货|发走|发给)`,
    ),
    unless: /券|短信|链接|验证码|邮件/,
  },
  {
    tool: 'exchange',
    words: new RegExp(`换货|换新|退换|换一?${PIECE}|更换|调换|换码|换成|换(?=给您|好|掉)|换(?:小|大)一?码`),
    unless:
      /换地址|更换地址|换个?(?:时间|说法|角度|思路|快递|方式|方案|人|客服|专员|号码|手机|电话|浏览器|付款|网络|插座|环境|位置|地方|方法|充电|线)|更换(?:网络|插座|环境|浏览器|充电|位置|方法)|退换货?(?:规则|政策|须知|条件|服务)|更换(?:地址|手机|号码|绑定|快递|物流)/,
  },
  {
    tool: 'coupon',
    words:
      /(?:发|送|赠送?|放|充|补|补偿|申请|领)[^,]{0,10}(?:券|红包|无门槛)|(?:券|红包)[^,]{0,8}(?:发|送|放|充|到账|补)|积分[^,]{0,6}(?:补|送|充|发)/,
  },
  {
    tool: 'change-address',
    words:
      /(?:改|修改|变更|更改|更新|换|更换|更正|改一下|改个)[^,]{0,5}地址|地址[^,]{0,8}(?:改|更新|变更|更换|更正|换)/,
    unless: /我们(?:的|店)?[改换搬]|(?:退货|仓库|寄件|店铺?|门店)地址/,
  },
  { tool: 'write-ticket', words: /工单/ },
  {
    tool: 'schedule-follow-up',
    words:
      /回访|回电|(?:再|主动|会|来)(?:来|主动|给您)?(?:联系|找|问|回复|通知|致电)(?:您|你)(?![们的])|(?:安排|设置?|预约|约好?|登记|定)[^,]{0,8}(?:提醒|跟进|回访|联系您|联系你|致电)|跟进(?:提醒|任务|时间)/,
  },
  {
    tool: 'escalate',
    words: new RegExp(
      `(?:反馈|上报|转交?|提交|汇报|报|交|升级|转接|移交|请(?!示))[^,]{0,8}${SENIOR}|上报|升级(?:处理|投诉|给|到|了)|${SENIOR}[^,]{0,4}(?:接手|接管|处理|跟进)`,
    ),
    unless: /(?:系统|软件|固件|产品|版本)[^,]{0,6}升级|升级(?:版|了?系统|固件|款|包)|最新版|版本|刷机/,
  },
  {
    tool: 'verify-identity',
    words: /(?:核实|核对|验证|确认)[^,]{0,5}(?:身份|本人)|身份[^,]{0,6}(?:核实|核对|验证|确认|通过)/,
  },
];
