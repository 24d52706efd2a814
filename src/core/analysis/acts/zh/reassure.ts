import type { Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { zh } from './words.ts';

const CALM = zh(
  '(?:<you>|请|尽管|大可|可以|就|只管|完全|完全可以|那)?(?:放心|安心|放宽心|宽心|踏实|放一?(?:百|万)个心)(?!购买|下单|拍|入手|选购|食用)|(?:不用|不必|无需|(?<!特)别|甭|不要|莫|请勿|无须|用不着)(?:太|过于|再|这么|那么|多|<you>)?(?:担心|担忧|着急|急|慌|害怕|怕|紧张|焦虑|焦急|有顾虑|顾虑|操心|有压力|发愁|愁)',
);
const NOT_CALM =
  /[不没](?:太|怎么)?(?:踏实|安心)|哪[^,]{1,6}(?:踏实|放心)|不放心|不太放心|放心不下|不能放心|才放心|怎么放心|放不下心|(?:急|慌|怕)什么/;
const OTHERS_CALM =
  /(?:客户|顾客|大家|我们|我|他们|买家|[吃用穿]着也|[吃用穿]得)[^,.?!;]{0,6}(?:都|也|很|挺|就){0,2}放心/;
const HOLDS = zh(
  '(?:不会|绝不会|肯定不会|一定不会|不可能)(?:再)?(?:丢|少|影响|耽误|让<you>(?:吃亏|损失|白|为难|多花|承担)|不管|不认|收您|扣您|多收|多扣|过期|作废|失效|亏待|额外|乱扣|泄露|外传|留下)|一分(?:钱)?(?:都|也)?不(?:会)?少|(?:钱|订单|货|包裹|名额|权益|积分|记录|数据|资格|款项|优惠)~6(?:都|一直|还|也|仍|好好|完好)(?:在|好好|保留|有效|安全|给您留|会保留|不会)|给<you>兜底|我们兜底|有我(?:们)?(?:在|呢)|(?:一切|损失|费用|风险)~6(?:由)?(?:我们|本店|小店)(?:承担|负责|来)|不(?:用|需要)<you>(?:承担|出|掏|花)~6(?:钱|费|运费)?|都(?:还)?来得及|还来得及|来得及的|(?:这|这个|这种)(?:情况|问题|现象)?~4(?:是)?(?:可以|能)(?:解决|修复|恢复|处理|搞定)的|属于?正常(?:现象|情况)|没(?:有)?(?:什么)?大碍|不影响(?:使用|安全|健康|保修|质保|您)',
);

const hasMore = (own: string, calm: readonly [number, number]): boolean => {
  const rest = own.slice(0, calm[0]) + own.slice(calm[1]);
  return rest.replace(/请|您|你|亲|好的|好吗|哈|呢|哦|的|啦|吧|尽管|,|\.|!|~|\s/g, '').length >= 5;
};

/** Lowers worry with something that holds; a bare "don't worry" needs a sentence beside it that says why. */
export const reassure: Detector = {
  act: 'reassure',
  detect: ({ own }, context) => {
    const holds = find(HOLDS, own);
    const calm = find(CALM, own);
    if ((!holds && !calm) || NOT_CALM.test(own) || OTHERS_CALM.test(own)) return null;
    if (calm) {
      const evidence = holds && holds[0] >= calm[1] ? [calm, holds] : [calm];
      if (holds || hasMore(own, calm)) return { confidence: 0.9, evidence };
      return context.next.length > 5 ? { confidence: 0.65, evidence } : null;
    }
    return holds && !/吗|\?|如果|只要/.test(own) ? { confidence: 0.65, evidence: [holds] } : null;
  },
};
