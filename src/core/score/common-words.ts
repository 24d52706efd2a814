import type { Lang } from '../shared/lang.ts';

/**
 * Words that stand in service talk whatever the case, as `contentWords` cuts them: pairs of Chinese characters and
 * stems of English words that at least four of a thousand lines of the training corpus hold.
 */
export const COMMON_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  zh: new Set(
    (
      '我们 给您 您的 这个 没有 一下 不会 一个 不是 可以 自己 什么 还是 不用 是我 现在 孩子 的是 对不 这样 今天 这么 我给 已经 问题 您说 怎么 一次 您一 师傅 您这 时候 就是 ' +
      '谢您 给我 了一 电话 不好 您不 一点 也不 不能 是您 个月 的那 快递 收到 觉得 因为 意思 跟您 不了 您是 抱歉 退款 不起 服务 一定 的话 到了 直接 帮您 以后 您看 都不 谢谢 ' +
      '我不 您把 之前 的时 看看 给你 客服 所以 处理 理解 您要 这次 感谢 回来 到您 小时 出来 您自 让您 时间 好的 手机 正常 我没 系统 我这 们的 订单 是不 那个 我来 是因 我把 ' +
      '您先 的事 密码 满意 知道 是这 我先 您家 肯定 个人 说的 这款 要是 会员 下来 有没 我再 就不 清楚 这边 告诉 那边 了吧 东西 错了 请您 二十 都没 一天 应该 晚上 我也 情况 ' +
      '心里 跟我 确认 两个 您换 放心 了没 坏了 您好 结果 下午 我说 麻烦 我看 明天 一直 点前 这种 负责 来的 一样 上门 为您 第一 公司 两天 不要 道歉 新的 把您 了三 地址 也没 ' +
      '真的 照片 好意 还有 不到 了吗 别人 你的 我帮 重新 就行 看到 平台 付款 账号 这单 我就 就能 没人 运费 么样 分钟 您对 样的 过了 买的 一张 会有 微信 都是 担心 好了 了两 ' +
      '会再 是说 仓库 我都 下单 联系 您觉 多少 申请 就好 您想 家里 找我 问问 当时 您可 来了 不上 有人 祝您 三天 到的 老师 取消 短信 也是 之后 客户 这一 另外 十二 发票 三个 ' +
      '三十 我一 们会 再来 那么 自动 支持 昨天 还没 的意 支付 便宜 上次 有一 可能 记录 来问 任何 保证 价格 发的 由我 一起 签收 一遍 去了 我的 不过 不想 我去 今晚 我会 刚才 ' +
      '过来 天就 说不 您放 了您 安排 免费 子的 坏的 登录 想要 说一 您打 您再 的人 您别 最后 换成 到底 也可 能不 您没 您留 过去 同事 的不 们不 留着 安装 老人 您发 您那 不对 ' +
      '寄回 等了 要求 积分 方便 上午 一年 投诉 的问 提醒 了这 后面 宝宝 打电 用的 银行 验证'
    ).split(' '),
  ),
  en: new Set(
    (
      'the you your and for that with have can one thi not what wa from our are will there about back how ' +
      'would all don out ha day now get two see sorry when like before right been please ask only say take ' +
      'after order let because new want need did got thank look first send just time here had refund tell ' +
      'good last could off again were wrong call number put know card work they same must come but without ' +
      'give won then since noth even way too week three never who wait over any next box keep told until ' +
      'should more money feel left account read every nobody today pay open down com free customer year old ' +
      'price through hear book second once she check phone go end month hand stay still well may doe someth ' +
      'own night her other make it them happen leave sir point bill return which isn name shop full anyth ' +
      'people hold code th parcel think said ten didn repair went miss another came than whole morn be ' +
      'answer late why case everyth much line sure help really delivery room show hour alway tak understand ' +
      'tomorrow write mean him already under long find run use photo sent driver start four small ring home ' +
      'anyone doesn team email shall part made sound ye done plan very ever post goe bank five chat gone ' +
      'yourself size talk kindly while half matter little door both try lost change better paid app set ' +
      'service turn sign gift charge whether pack side bit problem cancel fault page message some happy ' +
      'pick credit someone tim addres into seat else somebody wouldn word stop hi course buy six used fix ' +
      'label date care courier away taken also offer reason cover between voucher place twice myself ticket ' +
      'clos fit such fine colour stand fair rather complaint minut password where many skin dog till within ' +
      'house technician tonight broken monday friday bag mind fail fee dear dont charg picture promise cut ' +
      'correct question chang hotel sleep'
    ).split(' '),
  ),
};
