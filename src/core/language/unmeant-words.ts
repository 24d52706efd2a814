import type { Lang } from '../shared/lang.ts';

/** A frame that takes the meaning from what stands in it. */
export interface Frame {
  readonly pattern: RegExp;
  /** From the match on to the end of its clause, or the whole sentence. */
  readonly scope: 'onward' | 'sentence';
}

const onward = (pattern: RegExp): Frame => ({ pattern, scope: 'onward' });
/** What is said of a case that is not so reaches to the end of the sentence. */
const sentence = (pattern: RegExp): Frame => ({ pattern, scope: 'sentence' });

/** Never, in so many words. */
const NEVER_ZH =
  /太阳(?:打|从)西边|吃饱了撑|(?:哪|怎么)(?:里|儿)?轮得?[到上着]|(?<!您|你)休想|绝不是我(?=$|[,.!?~])|做(?:你的|您的)?(?:春秋|白日)?大?梦(?:去|吧|呢|$)|想得(?:倒|可)?美|门儿?都没有|没门儿?(?:吧|$|[,.!])|除非(?:我)?(?:疯|傻|脑子|天塌|石头)|鬼才|猴年马月|海枯石烂|省省吧|下辈子吧/g;
const NEVER_EN =
  /\bhell (?:will|would|has to|freezes?|froze)\b|\bpigs (?:might |will |can )?(?:fly|take|grow|have wings)\b|\bover my dead body\b|\b(?:i'd|i would|we'd) (?:sooner|rather) (?:eat|die|swallow|chew|lick|drink|staple|set fire|sit on|walk (?:on|over|through)|poke|shave)\b|\bnothing (?:would|could|will) (?:please|delight|interest|suit) (?:me|us) less\b|\bthe day (?:i|we) [^,.;?]{3,60} is the day\b|\bfat chance\b|(?:^|[,.;!?] ?)in your dreams\b|\b(?:dream on|keep dreaming)\b|\bnot in (?:this|my) lifetime\b|\bin a (?:month of sundays|million years)\b|\b(?:it's )?beyond me why\b|\bleast of all (?:from )?(?:me|us)\b|\bwhen the cows come home\b/g;
/** The same, to be asked of a whole sentence. */
export const NEVER: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(NEVER_ZH.source),
  en: new RegExp(NEVER_EN.source),
};

const SPEAKER_ZH = '(?:我们?|咱们?|俺|本店|本人)';
const TOO_ZH = '(?:可|又|也|并|真|从来?|根本|压根|绝对|一点儿?也?|哪里?|才|就){0,2}';
const TO_YOU_ZH = '(?:去|来|再|要|在|跟您|跟你|对您|对你|向您|向你|给您|给你){0,3}';
/** Not 说清, 说明白: who did not make it clear says something all the same. */
const SAY_ZH =
  '(?:(?:[说讲提问]|提起)(?!清|明|好|完|准|错|全|得|题|不|前|醒|供|到位|透|高|出来)|告诉(?!别|任|第|他|她|其|旁)|承认|答应|承诺|保证|许诺|认为|觉得|打听|过问|道歉|赔不是|安慰|同情)';
const OTHERS_ZH =
  '(?:别家(?!的(?!客服|店|商家|卖家))|人家(?=大|那|品牌|店|平台|客服|商家|卖家)|(?:别的|其他|其它|隔壁|有的|有些|某些)(?:店|商家|客服|卖家|平台)|(?:好一?点儿?|讲究(?:点儿?|一点)?|正规(?:点儿?|一点)?|像样(?:点儿?|一点)?|有良心|好心|热心|大气|厚道|有耐心|脾气好|靠谱|负责任?)的(?:店|商家|客服|卖家|平台)|(?:在乎|在意|关心|好心|热心|有心)的人)';

const FRAMES_ZH: readonly Frame[] = [
  onward(
    new RegExp(
      `${SPEAKER_ZH}${TOO_ZH}没(?:有)?(?:觉得|认为|感到|说(?!清|明|完|好|准|错|全|对|到|透|得|不)|讲过|提过|答应过?|承诺过?|保证过?|许诺过?|打算(?!让)|想过|在问|在说|兴趣|心思)`,
      'g',
    ),
  ),
  onward(
    new RegExp(
      `${SPEAKER_ZH}${TOO_ZH}(?:不会|不想|不打算|没打算|不准备|没兴趣|没心思|懒得|没空|没工夫|不屑|不肯|拒绝|无意|从不|绝不|决不|不是来|不是在|不)${TO_YOU_ZH}${SAY_ZH}`,
      'g',
    ),
  ),
  onward(new RegExp(`${SPEAKER_ZH}${TOO_ZH}(?:没兴趣|没心思|懒得|不想|没空)(?:知道|了解|关心|打听)`, 'g')),
  onward(
    /(?:没有?人|没谁|(?<=^|[,;])(?:谁|哪个)(?![^?]{0,60}[?呢]))(?:跟您|跟你|对您|对你|向您|向你|给您)?(?:说过|讲过|答应过?|承诺过?|保证过?|许诺过?)/g,
  ),
  onward(
    /(?:[别甭休莫少]|不要|不用|用不着)(?:再)?(?:指望|做梦|妄想|想着?(?=我|咱|让|叫|能|得|拿|换新|退|要|着)|以为(?=我|咱|能|会|要))/g,
  ),
  onward(/(?<=^|[,;])(?:也|更|又|可)没(?:有)?(?:答应|承诺|保证|说(?!清|明|完|好|准|错|全|对|到|透|得|不))/g),
  onward(/(?<=^|[,;])谁(?:说|讲)(?:的|了|过)?(?![^?]{0,60}[?呢])/g),
  onward(/哪(?:儿|里)?来的(?:补发|退款|赔|道歉|优惠|折扣|免费|补偿|换新|新的)/g),
  sentence(/没有的事|没[这那]回事|没[这那]码事/g),
  onward(/(?:轮不到|犯不着|犯不上|用不着|不劳)(?=我|咱)/g),
  onward(
    /(?:不存在|哪有|哪来的?|哪儿来的?)[^,.;!?]{0,24}(?:这回事|这码事|这一说|这种事|这说法|这个说法|的说法|的道理)|没有[^,.;!?]{0,24}(?:这回事|这码事|这一说)/g,
  ),
  onward(
    new RegExp(
      `(?:想要?|要|指望|盼着|等着|盼)(?:让|叫|听)?${SPEAKER_ZH}[^,.;!?]{0,24},? ?(?:没门|门都没有|门儿都没有|没戏|做梦|想得美|不可能|免谈|下辈子|等着吧|省省|想都别想|没可能|休想)`,
      'g',
    ),
  ),
  onward(new RegExp(`${SPEAKER_ZH}(?:凭什么|凭啥|干嘛|干吗|为啥|何必|何苦)(?:要|得|该|跟|给|向|替)`, 'g')),
  onward(
    new RegExp(
      `(?:换(?:了|成|作|做)?|要是|如果是|遇上|碰上)?${OTHERS_ZH}[^,.;!?]{0,10}(?:早就?|都会|会|该|肯定|准保?|一定|可能|大概|兴许|也许|已经|马上)`,
      'g',
    ),
  ),
  sentence(
    /(?:换|碰上|遇上|摊上|找)个[^,.;!?]{0,10}(?:客服|店家|商家|卖家|老板),?(?:准|早|会|肯定|就|保准)/g,
  ),
  sentence(
    /(?:(?:要是|如果|假如|倘若|若是?|除非)我们?|我们?(?:要是|如果|若是))(?:真|还|也)?(?:在乎|在意|关心|心情好|是个?(?:好|有耐心|脾气好|称职|热心)|闲|高兴|乐意|想(?:帮|理|管)|心软)/g,
  ),
  sentence(/(?:要是|如果|假如)(?:这)?是?(?:一|个|家)*(?:好|良心|像样|靠谱|正规)的?(?:店|商家|平台|客服)/g),
  sentence(/(?:假如|假设|假定|就算|就当|权当)(?:是)?我们?(?:说|愿意|答应|肯|跟您说|给您说)/g),
  sentence(NEVER_ZH),
  sentence(
    /(?:要是|如果|假如|若是?)?换(?:了|成|作|做)(?:是)?(?:别|其他|另一|人)(?:家|的)?(?:店|商家|客服|家(?!的(?!店|客服))|平台|卖家)|假如我是(?![您你])|时光倒流|没有如果|放在(?:从前|以前|早年|过去|[一二三五十几]+年前)|换个(?:脾气|心|有耐心|热心|有良心|会说话)[^,.!?]{0,6},?(?:恐怕|准|会|肯定|兴许|大概|早)|(?<!不敢|不会|不能|没法|不想)照着念|照本宣科|(?:屏幕|提词器|弹窗|流程卡)(?:上)?(?:提示|写着?|让|要求|说)|下一句(?:轮到|该|是)/g,
  ),
  sentence(/(?:下辈子|下辈儿|来世|来生|梦里|理想(?:世界|国)|平行世界|另一个世界)/g),
  onward(/(?:话术|手册|剧本|模板|台词|脚本)(?:上|里|中)?(?:面)?(?:是)?(?:这么)?(?:写|说|教|要求|规定|让)/g),
  onward(
    /(?:培训|上课|入职)(?:的时候|时|那会儿)?[^,.;!?]{0,4}(?:教|让|要)(?:我们?|咱们?|大家)?(?:说|讲|回)/g,
  ),
  onward(/差一?点儿?(?:就)?(?:要|想)?(?:给|跟|帮|替|对|向)(?:您|你)/g),
];

const SAY_EN =
  '(?:say(?:ing)?|claim(?:ing)?|tell(?:ing)?|promis(?:e|ing)|mention(?:ing)?|writ(?:e|ing)|suggest(?:ing)?|admit(?:ting)?|imply(?:ing)?|guarantee(?:ing)?|apologi[sz](?:e|ing)|assur(?:e|ing)|ask(?:ing)?(?! (?:you (?:to|for)|for)\\b)|know|find out)';
const OTHERS_EN =
  '(?:(?:an? |any |some )?(?:better|decent|proper|nicer|kinder|caring|half-decent|more caring) (?:shop|store|company|seller|agent|advis[oe]r|rep|place|retailer|firm|website|person)s?|(?:other|another|some other|most other|rival|some) (?:shops?|stores?|compan(?:y|ies)|agents?|sellers?|places|advis[oe]rs?|reps?|firms?)|(?:someone|somebody|anyone|anybody|people|a person|an agent) (?:who|that) (?:really |actually )?cared?)';

const FRAMES_EN: readonly Frame[] = [
  onward(
    new RegExp(
      `\\b(?:i|we)(?:(?:'m| am|'re| are|'d be| would be)(?: really| certainly| definitely| simply| just| also)? (?:not|never)(?: going| about| planning| here| prepared| willing| inclined| the one| one)?(?: to)?|(?: really| certainly| simply| just| honestly)? (?:won't|will not|will never|would not|wouldn't|would never|refuse to|decline to|don't care to|have never|never))(?: ever| even| actually)? ${SAY_EN}\\b`,
      'g',
    ),
  ),
  onward(
    /\b(?:at no point|under no circumstances|in no way|on no account|by no means|never(?: ever)?|not once|nor|neither) (?:am|are|will|would|do|did|have|has|can|could|shall|should) (?:i|we|any|anyone|anybody|a)\b/g,
  ),
  onward(
    /\bnot for (?:a|one) (?:single )?(?:moment|second|minute) (?:am|are|will|would|do|did|have|has)\b|\bit (?:would|will|'d|'ll|has|does|did)(?:n't| not| never) (?:ever |even )?(?:occur(?:red)? to|cross(?:ed)?|enter(?:ed)?) (?:me|my|us|our)\b|\b(?:wait(?:ing)?|hop(?:e|ing)) in vain\b|\byou(?:'ll| will) (?:never|not) (?:hear|catch|find|get|see) me\b|\b(?:couldn't|could not) care less\b/g,
  ),
  onward(
    /\b(?:no|not a|zero|not any) (?:way|chance|hope|prospect|danger) (?:in hell |on earth )?(?:that |of )?(?:i|we|i'm|we're|i'll|we'll|i'd|we'd|me|us|my|our|anyone's|you'll|you're)\b/g,
  ),
  onward(
    /\b(?:isn't|is not|it's not|not) (?:exactly )?(?:as if|as though|like (?:i|we|you|any(?:one|body)|every(?:one|body)))\b|(?:^|[.!?] ?)(?:as if|like) (?:i|we|anyone)(?:'d|'m|'re| would| am| are| have| could| care)\b/g,
  ),
  onward(/\bnot that (?:i|we|you|any(?:one|body)|i'm|we're)\b(?! (?:don't|didn't|can't|won't|do not))/g),
  onward(
    /\b(?:i|we) never (?:said|promised|told you|agreed|offered|guaranteed)(?! (?:that|it|this|so) (?:clearly|properly|enough))\b|\b(?:nobody|no one)(?: here| ever| has){0,2} (?:promised|told you (?:we|i|it|that)|guaranteed|offered|agreed)\b|\bwho said anything about\b/g,
  ),
  onward(
    /\b(?:i|we)(?:'ve| have|'ve got| have got| see| can see)?(?: absolutely| really)? (?:no|zero|little) (?:intention|plans?|wish|desire|interest|reason|obligation) (?:of|to|in|for)\b/g,
  ),
  onward(
    /\b(?:i|we) (?:nearly|almost) (?:said|felt|sent|offered|apologi[sz]ed|refunded|cared|gave|told|promised)\b|\b(?:i|we) (?:might|would|could) have (?:apologi[sz]ed|refunded|sent|offered|said|helped|replaced|told|given)\b/g,
  ),
  sentence(
    /\bif (?:i|we) (?:really |actually |even |only )?(?:cared|gave a|could be bothered|felt like|wanted to|had (?:a|any) (?:heart|patience|feelings)|liked you|(?:were|was|had been) (?:an? )?(?:nicer|better|kinder|more|bothered|in (?:a|the) (?:good|better|mood)))\b|\bif you (?:were|had been|'d been) (?:an? )?(?:better|nicer|more|politer|polite|less|kinder)\b|,? had you (?:asked|said)\b|\bif you(?:'d| had) (?:asked|said|been) (?:it )?(?:nicely|politely|please|nicer)\b|\bif (?:this|we|it) (?:were|was) (?:only )?(?:an? )?(?:better|nicer|good|decent|proper|real)\b/g,
  ),
  sentence(NEVER_EN),
  sentence(
    /\bwere i (?:an? |only |any )|\bhad you (?:bought|asked|dealt|ordered|come|shopped|been) [^,.?]{0,20}(?:someone|somebody|anyone|another|nicer|better|kinder)|\bif wishes were\b|\b(?:alternate|alternative|parallel|other)[- ]universe\b|\b(?:nicer|other|better|kinder|alternate|parallel) version of (?:me|us)\b/g,
  ),
  sentence(
    /\bin (?:another|a perfect|an ideal|a better|a parallel|the next|some other) (?:life|world|universe)\b/g,
  ),
  onward(
    new RegExp(
      `\\b${OTHERS_EN} (?:would|might|could|will|may)\\b|\\b(?:someone|somebody|anyone|another person) else (?:here )?(?:might|would|could|may) (?:tell|say|send|refund|offer|give|apologi)`,
      'g',
    ),
  ),
  onward(
    /\bthis is (?:where|when|the (?:bit|part|point|moment|place) (?:where|when)) (?:i|we)(?:'m| am|'re| are)? (?:supposed|meant|told|say|tell|should|have|apologi[sz]e|pretend|get to)\b/g,
  ),
  onward(
    /\b(?:the|our|my) (?:manual|script|handbook|guidelines?|template|playbook|training|trainer|coach|prompt|screen|team lead|head office) (?:makes?|wants?|forces?|requires?|expects?|tells?|told|asks?|asked|has|reminds?) (?:me|us) (?:to\b|say|write|tell|read|that (?:i|we)\b)|\b(?:the|our|my) (?:script|handbook|guidelines?|template|playbook|training) (?:says?|reads?|goes|has)\b|\b(?:makes?|has|have|had) (?:me|us) (?:recite|repeat|read out|chant|parrot)\b/g,
  ),
  onward(
    /\b(?:imagine|suppose|supposing|let's pretend|pretend|picture) (?:that )?(?:i|we|me|us)(?:'d|'m|'ve)? ?(?:just |even |really )?(?:said|saying|sending|apologi|felt|feel|refund|sent|would|told|promis|being)/g,
  ),
  onward(/\b(?:far be it from|(?:god|heaven) forbid|perish the thought)\b/g),
  onward(
    /\b(?:don't|do not|i wouldn't|better not) hold your breath\b|\byou(?:'ll| will| can|'d)? (?:be waiting a (?:long|very long) time|wait for ever|whistle) for\b/g,
  ),
];

/**
 * Said of nobody, never said, wished for in vain, what others would do or the speaker would in another case, what a
 * script wants said.
 */
export const FRAMES: Readonly<Record<Lang, readonly Frame[]>> = { zh: FRAMES_ZH, en: FRAMES_EN };

/** What turns a denial into its opposite, or says that there is more to come. */
export const TAKEN_BACK: Readonly<Record<Lang, RegExp>> = {
  zh: /不[会能可得是想][^,.;!?]{0,3}不|没有?[^,.;!?]{0,3}不(?![起住好])|不只|不仅|不光|不止|才怪|不用客气|不但|[不没][^,.;!?]{0,6}(?:您|你)[^,.;!?]{0,8}(?:烦|过分|多事|小题大做|无理|矫情|夸张|不对|计较|难缠|啰嗦|闹)/,
  en: /\b(?:enough|just|only|simply|merely|help but|until|unless|without|stop|hesitate|forget|more sorry|how sorry|how grateful|not only|problem|any longer|overreact(?:ing)?|too much|unreasonable|silly|mean|difficult|bother|wrong|fuss|dramatic|petty|weak|crazy|asking a lot|exaggerat(?:e|ing))\b/,
};
