import type { Sentence } from '../../../language/sentence.ts';
import { sparing } from '../../../language/sparing/sparing.ts';
import { rememberedInRoom } from '../../../shared/memo.ts';
import type { Detection, Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { questionsOf } from './questions.ts';
import { zh } from './words.ts';

const SURNAME =
  '赵|钱|孙|李|周|吴|郑|王|冯|陈|褚|卫|蒋|沈|韩|杨|朱|秦|尤|许|何|吕|施|张|孔|曹|严|华|金|魏|陶|姜|戚|谢|邹|喻|柏|窦|章|云|苏|潘|葛|范|彭|郎|鲁|韦|马|苗|凤|方|俞|任|袁|柳|鲍|史|唐|费|薛|雷|贺|倪|汤|滕|罗|毕|郝|安|常|乐|于|傅|齐|康|伍|余|顾|孟|黄|穆|萧|尹|姚|邵|汪|祁|毛|米|贝|戴|宋|庞|熊|纪|舒|屈|项|祝|董|梁|杜|阮|蓝|闵|季|贾|江|颜|郭|梅|盛|林|钟|徐|邱|骆|高|夏|蔡|田|樊|胡|凌|霍|虞|万|柯|卢|莫|房|丁|邓|洪|包|左|石|崔|龚|程|陆|翁|段|侯|宁|甘|武|刘|龙|叶|黎|白|乔|温|文|向|易|廖|曾|关|肖|欧阳|欧|司马|上官|诸葛|尚|聂|晏|牛|靳|游|冉|涂|简|覃|单';
const TITLE = '先生|女士|小姐|太太|老师|姐|哥|阿姨|叔叔|大哥|大姐|师傅|医生|总|同学|奶奶|爷爷|妈妈';
const BY_NAME = sparing(
  new RegExp(
    `(?:^|[,~!. ]|您好|你好|亲爱的|尊敬的|是)(?:${SURNAME})[\\u4e00-\\u9fff]{0,2}?(?:${TITLE})(?![傅的是都很也说店家送来])`,
  ),
);
const HISTORY = [
  zh(
    '(?:<you>)(?:之前|上次|上回|以前|去年|前阵子|上个?月|前年|年初|上半年|春天|夏天|秋天|冬天|一直|平时|往常|每次|经常|那会儿|双十一|618|头一回|第一次|[前去]?年~3月|\\d{1,6}月(?:份)?)(?:在我们(?:家|店)?|就|都|也|是|在小店|来|跟我们|有|春天|夏天|秋天|冬天|也){0,3}(?:买|拍|选|订|穿|用|咨询|说过?喜欢|入|挑|下单|备注|收藏|喝|吃|带|要|回购|留)(?:过|了|的|走)?',
  ),
  zh(
    '看<you>~2(?:收货地址|地址|订单|身高|备注|头像|购买记录|资料)~3(?:在|是|都|有|写)~8|(?:上次|上回|之前|去年)<you>~6(?:买|拍|选|订|穿|用|要|带|入)|老样子|<you>家(?:宝宝|孩子|小朋友|娃|狗狗?|猫咪?|老人|爸妈|是|住|那边|客厅|卧室|厨房|户型)~10(?:[\\d一二三四五六七八九十]|大|小|，|是|怕|喜欢|用|刚|没有|带)|<you>住(?:在)?~8(?:楼|层|区|城|市)|(?:又|再次)见(?:面|到<you>)(?:了|啦)',
  ),
  zh(
    '(?:看到|查到|注意到|记得|发现|系统(?:里)?显示|记录(?:里|上)?(?:显示|有)|看(?:了下|您|了)?)~6(?:<you>)~3(?:是|之前|上次|以前|买|一直|喜欢|备注|订单|常|收藏|的(?:收货地址|订单|记录|尺码|身高|会员|购买))~12',
  ),
  zh(
    '(?:<you>)(?:是|可是|也是|都是|作为)(?:我们|咱们|小店|本店|咱|咱家)?(?:的|家|店)?(?:[\\u4e00-\\u9fff\\d]{0,6})?(?:老客户|老顾客|老朋友|老会员|老粉|会员|vip|金卡|常客|回头客|熟客)|(?:老客户|老朋友|老顾客)了|第[\\d二三四五六七八九十]{1,6}次(?:在|来|到)(?:我们|小店|咱)',
  ),
  zh(
    '(?:按|照|根据|结合|参考|考虑到)(?:<you>)(?:的|平时|之前|上次|说的|家|备注|这边|一直){0,2}(?:身高|体重|尺码|肤质|习惯|喜好|购买|订单|情况|备注|记录|需求|预算|户型|穿|用|买|偏好|口味|脚型|体型)',
  ),
];

const named = (own: string, names: readonly string[]): readonly [number, number] | null => {
  for (const name of names) {
    const at = name.length > 1 ? own.indexOf(name) : -1;
    if (at >= 0) return [at, at + name.length];
  }
  return null;
};

/** Whoever the customer is: called by a title behind a surname, or reminded of what lies behind them. */
const personal = rememberedInRoom((sentence: Sentence): Detection | null => {
  const { own } = sentence;
  const called = find(BY_NAME, own);
  if (called) return { confidence: 0.9, evidence: [called] };
  if (questionsOf(sentence).some(({ kind }) => kind !== 'agree' && kind !== 'understand')) return null;
  for (const history of HISTORY) {
    const found = find(history, own);
    if (found) return { confidence: 0.8, evidence: [found] };
  }
  return null;
});

export const personalise: Detector = {
  act: 'personalise',
  detect: (sentence, { names }) => {
    const called = named(sentence.own, names);
    return called ? { confidence: 0.9, evidence: [called] } : personal(sentence);
  },
};
