import { sparing } from '../../../language/sparing/sparing.ts';
import type { Range } from '../../../shared/lang.ts';
import type { Detector } from '../../types.ts';

/** Nobody outside a shop's back office has to know these. */
const HARD =
  /(?<![a-z])(?:wms|oms|erp|sku|spu|tms|crm|rma|sla|sop|kpi|3pl|fba|gmv|dsr|asn|edi|wcs|b2c|api|mcn|roi|uat|p0|qc|sn|oos|hold|t\+1|d\+1)(?![a-z])|逆向(?:单|物流|入库|订单|流程|工单)|正向单|回传|签收节点|节点(?:未|没|已)|回传(?:数据|状态|成功|后|完|结果|之后|给)|波次|履约(?:单|中心|部|仓|时效|节点)|前置仓|云仓|中台|冲正|核销单|挂账|对账单据|入库质检|质检入库|库位|库内|出库波|拆单|合单|二段码|三段码|落地配|仓配|分拨(?:中心)?|集包|揽签|干线|支线|清分|卡单|截单|爆仓|鉴权|链路|颗粒度|闭环|赋能|抓手|拉通|对齐一下口径|口径|节点回|状态机|工单流转|流转工单|派单池|售后单状态|退运|上架单|质检单|理货|次品仓|虚拟仓|可售库存|在途库存|锁库|释放库存|占库|寻源|调拨|调拨单|报关单号|rpa|清关放行|ct值|底表|后台打标|打标|标签位|路由信息|未触发|触发(?:节点|规则|风控)|风控(?:策略|规则|拦截)|人工复核节点|快照|售中|极速退流程|打款批次|批次打款/g;
const SPARED = sparing(new RegExp(HARD.source));

/** Said in plain words right away. */
const EXPLAINED =
  /(?:也就是|就是说|就是(?!等)|即|意思是|意思就是|简单(?:说|来说)|通俗|换句话说|相当于|\([^)]{2,60}\))/;

/** Terms that need inside knowledge, unless explained or used by the customer first. */
export const jargon: Detector = {
  act: 'jargon',
  detect: ({ own }, context) => {
    if (!SPARED.test(own)) return null;
    const { customerSaid } = context;
    const evidence: Range[] = [];
    for (const match of own.matchAll(HARD)) {
      if (!customerSaid.includes(match[0])) evidence.push([match.index, match.index + match[0].length]);
    }
    return evidence.length === 0 || EXPLAINED.test(own)
      ? null
      : { confidence: evidence.length > 1 ? 0.9 : 0.75, evidence };
  },
};
