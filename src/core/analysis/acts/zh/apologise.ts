import type { Detector } from '../../types.ts';
import { detectRules, type Rule, rule } from '../patterns.ts';
import { isAboutCase } from './canned.ts';
import { FORGIVE, INCONVENIENCE } from './canned-words.ts';
import { isAsked } from './questions.ts';
import { zh } from './words.ts';

const NOT_SORRY =
  /(?:不会|不想|不用|不必|不需要|不应该|没必要|用不着|不是来|不|没|别|甭|凭什么|为什么|为啥|无需|干嘛)(?:要我们|要我|我们|我|觉得|听|要|再|跟您|给您|向您|跟你|向你|必|用)?(?:说)?(?:道歉|抱歉|对不起|不好意思|致歉)|没(?:什么|啥)(?:好|可|需要)?(?:抱歉|道歉|对不起)|(?:道歉|对不起|抱歉)[^,.?!;]{0,4}(?:有用|没用|有什么用|就行|就完|了事|能解决|管用|解决)|(?:接受|原谅)[^,.?!;]{0,6}(?:道歉|歉意)|(?:道歉|歉)(?:信|函|声明)|(?:让|叫|要求|等|要|逼)(?:他|她|他们|人家|快递|您|你|商家|卖家|客户)[^,.?!;]{0,8}(?:道歉|赔不是)|(?<![代替])(?:他|她|他们|快递员|师傅|对方)(?:已经|刚|都|也|肯)?(?:跟您|给您|向您|来)?(?:道|致)(?:过|了)?歉|谁(?:要|会|肯|来|稀罕|乐意)[^,.?!;]{0,4}(?:道歉|对不起|抱歉|赔不是)|有(?:什么|啥)(?:好|可|值得)?(?:对不起|抱歉|道歉|赔不是)|(?:客服|学员|坐席|员工|别家|人家|商家|店家|对方|他们?|她们?)(?:就|都|也|还)?(?:应该?|须|需要?|要|会|得|该|必须|已|肯定)[^,.?!;]{0,6}(?:道歉|致歉|赔不是)|(?:等着?|盼着?|指望|想要?|要)我们?[^,.?!;]{0,4}(?:道歉|致歉|赔不是|对不起)|谁对不起|(?:您|你)(?:没有)?对不起|一句(?:对不起|抱歉)|对得起|欠[^,.?!;]{0,6}道歉|还(?:来|要|敢|好意思)?(?:怪|赖|怨)(?:我|我们)|(?:道歉|致歉|认错)(?:这[^,.?!;]{1,4})?(?:其实|本来|从来|也|就|都|才)?是(?:一|门|件|种|最|需要|人)|(?:有些|有的|很多|大多|一般|别家|人家|其他|好的|优秀的)(?:客服|店家?|商家|人|同事|卖家)[^,.?!;]{0,10}(?:道歉|对不起|抱歉)|(?:教|教会|教过|规定|培训)(?:过|了)?(?:我们?|大家|客服)[^,.?!;]{0,8}(?:道歉|对不起|抱歉)|(?:学会|学习|懂得|练习)[^,.?!;]{0,4}道歉/;
/** 不好意思 and 抱歉 that only open a request. */
const EXCUSE_ME =
  /(?:不好意思|抱歉|对不起)[,~ ]{0,2}(?:打扰|请问|问一?下|麻烦|打断|冒昧|想问|方便|借过|稍等|您稍等)/;
const NOT_OURS =
  /(?:不是|并非|不能怪|怎么能怪|不怪|不全是|没有|哪是)[^,.?!;]{0,4}(?:我|我们|咱们|本店|仓库)?(?:的)?(?:错|责任|失误|问题|疏忽)/;

const RULES: readonly Rule[] = [
  rule(
    /对不起(?!谁)|对不住|抱歉|致歉|道歉|歉意|赔(?:个)?不是|赔罪|过意不去|请原谅|原谅(?:我|我们)|深感愧疚|很?愧疚/,
    0.9,
  ),
  rule(/不好意思/, 0.8),
  rule(
    zh(
      '(?:都|全|真|确实|实在|这)?(?:是|怪|赖|怨)(?:<we>|自己|仓库|同事|我这边|系统)~4(?:的错|的失误|的疏忽|的过失|的过错|的责任|的不是|不对|不好|失职|失误|疏忽|大意|粗心|的工作失误|工作(?:没|不)|没~8(?:好|到位|清楚|及时|仔细)|考虑不周|想得?不周|(?:搞|弄|发|写|看|算|填|录|拿|装|配|说|记|报)(?:错|漏|混|反|少|丢))',
    ),
    0.85,
  ),
  rule(
    zh(
      '(?:都|只|全|也)?(?:怪|赖|怨)(?:我|我们|咱)(?!们?(?:吗|么|不))|(?:我|我们)(?:真的|确实|知道|又|刚才)?(?:错了|[说搞弄写看算发]错(?:了|话)|做错|弄错|搞错|不对|失职|疏忽了|大意了|没做好|做得不好|做的不好|没做到位|有错|理亏|有愧|欠考虑|考虑不周)|(?:我|我们)的(?:错|失误|疏忽|责任|过失|不是|不对|不周)|千错万错|罪(?:该万死|过|魁|人)',
    ),
    0.8,
  ),
  rule(/让(?:您|你)(?:受|蒙)(?:委屈|苦|惊)|委屈(?:您|你)了/, 0.65),
];

const bareFormula = (own: string): boolean =>
  INCONVENIENCE.test(own) || FORGIVE.test(own) || /(?:深感|深表|表示)[^,.?!;]{0,8}(?:抱歉|歉意)/.test(own);

/** The clause at `at` with its neighbours: where the matter of an apology stands. */
const around = (own: string, at: number): string => {
  const parts = own.split(/(?<=[,;:])/);
  let end = 0;
  const index = parts.findIndex((part) => {
    end += part.length;
    return end > at;
  });
  return parts.slice(Math.max(0, index - 1), index + 2).join('');
};

/** Sorry about this very case. The bare formula is left to `canned`, a denied or reported apology to nobody. */
export const apologise: Detector = {
  act: 'apologise',
  detect: (sentence) => {
    const { own } = sentence;
    const found = detectRules(RULES, sentence);
    if (!found || NOT_SORRY.test(own) || EXCUSE_ME.test(own) || NOT_OURS.test(own)) return null;
    const [first] = found.evidence;
    if (first && /(?:吗|么|\?)/.test(own.slice(first[1], first[1] + 3)) && isAsked(sentence, first[0]))
      return null;
    return bareFormula(own) && !isAboutCase(around(own, first?.[0] ?? 0)) ? null : found;
  },
};
