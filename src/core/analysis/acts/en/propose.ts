import type { Sentence } from '../../../language/sentence.ts';
import { rememberedInRoom } from '../../../shared/memo.ts';
import { ALONE } from '../../context.ts';
import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

const REMEDY =
  '(?:a|an|the|your|another|full|partial|one|some|half|part|free|both|either|new|it|that|this|them|instead|in|for|up|to|off|out|all|everything|those|these|\\d+|£|\\$|€)';

/** Offers a way to solve it, or does it. Orders to the customer and requests for details are none. */
const propose: Detector = ruleDetector('propose', {
  rules: [
    [
      `{iwill}(?: {adv}| get (?:you|it|that|this|them)| have (?:it|that|this|them|one|someone))* {repair}(?![\\w'])(?: (?:${REMEDY}|you|u|my|our|any|someone|somebody|more|extra|further|it'?s|by|from|with|within|back|directly|today|tomorrow|now|twice|two|three|again))?`,
      0.85,
      "{iwill}(?: {adv})* (?:do (?:my|our|everything|the best|whatever|what)|send (?:you )?(?:an? )?(?:update|message|text|email|line|note|word)|make (?:sure|a note|it right|this right|that right|things right)|get (?:you|it|that|this) (?:right|wrong|all)?|give you (?:a (?:call|ring|shout)|an (?:answer|update|honest)|more (?:info|detail))|take (?:care|a (?:look|moment|closer)|full|this|it from|over|note)|put (?:this|it|that|things) right|put you through|move on|place (?:it|this) with|find you|bring (?:this|it|in|up|my)|have (?:it|a|an|the|one) (?:look|answer|question|reply|idea)|pay attention|file (?:a|this)|do (?:a|this|that|it)|start (?:by|with)|hold on|return to you|pack|set (?:a )?(?:reminder|alarm)|collect (?:your )?(?:feedback|information|details)|create a ticket|open|change (?:my|the subject))|(?:can|could) (?:i|we) (?:get|have|take)|i would (?:do|find|take|make|not|hold|return)|i'd (?:do|find|take)|we will (?:do|make|take|improve|strengthen)|(?:we|i) may (?:make|have|do)|send (?:us|me)",
    ],
    [
      '{iam}(?: going to)?(?: {adv})* {repairing}(?! (?:with|into|about) (?:you|it))',
      0.8,
      '(?:processing|requesting|preparing|organi[sz]ing) (?:your )?(?:feedback|information)|taking (?:care|a look|this|full|notes|over)|putting you through|sending (?:you )?(?:an update|this to|hugs|love)|giving (?:up|you an? (?:answer|update))|adding (?:a note|notes)|setting (?:a )?reminder|(?:sending|putting) (?:this|it|your) (?:to|through to) (?:my|our|the)',
    ],
    [
      "{ihave} {repaired}(?: (?:you|u|the|your|it|a|an|this|that|them|one|another|for|out|up|in|full|both|everything|all|to|from|two|off|back|with|by|half|aside|some|on|today|right)(?![\\w']))",
      0.8,
      "packed (?:it|them|this|that|your(?: [a-z]+){1,3}) (?:so |too |very |really )?(?:badly|poorly|wrong(?:ly)?|carelessly|loosely|thinly)|(?:just|already) (?:sent|put|taken|given|placed|ordered|cancelled|changed|shipped|posted|added|started|stopped|fixed|arranged|made|processed|packed)|(?:sent|posted) (?:this|it|your [a-z]+) to (?:my|our|the) (?:supervisor|manager|[a-z]+ (?:team|department))|(?:i|we)(?:'ve| have)? (?:sent|posted|emailed|shipped|packed) (?:you )?(?:the (?:wrong|email|wrong one)|your (?:order|parcel|package)|it (?:on|to|by|out)|an email|a (?:message|text|private|direct))|(?:started|stopped|changed|posted|taken|put) (?:a|the|my) (?:note|reminder|mind)|i (?:put|started|stopped|ordered|set|changed|took)|if (?:i|we)",
    ],
    [
      '(?:{iwill}|{ihave}|i|we)(?: {adv})* (?:refund|refunded|replace|replaced|exchange|exchanged|reship|resend|resent|swap|swapped|reimburse|reimbursed|waive|waived)(?! (?:policy|policies|rules?))',
      0.8,
    ],
    [
      "how (?:does|would) (?:a|an|the) (?:full |partial |free |new |quick )*(?:refund|exchange|replacement|swap|repair|voucher|discount|new one|credit|upgrade)[a-z ]{0,60} (?:sound|suit)|(?:may|can|could|might) (?:i|we) (?:offer|give|send|suggest|propose|get|arrange) (?:you )?(?:a|an|the|another|some|that|to)|(?:how|what) about (?:if )?(?:we|i|you|a|an|the|trying|having|getting|taking|swapping|sending|using|going|asking|[a-z]+ing)(?: [a-z]+)+|(?:what|how) if (?:we|i)|why (?:don'?t|not) (?:we|i|you)? ?(?!you (?:tell|say|read|listen|check|look))(?:just |maybe |also )?(?:try|start|take|go|send|swap|do|have|ask|give|talk|get|use|make|keep|put|join|write|find|call)",
      0.7,
      '(?:how|what) about (?:the|your|a|an) [a-z-]+(?: [a-z-]+){0,2} ?[?]|what about (?:the|your|other|when|you)|how about (?:the|your|you(?:r)?(?:{end}|[,?])|other|in|at|when|with)',
    ],
    [
      "you(?:'d| would| can| could|'ll| will|'re| are)?(?: {adv}| have| get| be)* (?:have|get|receive|keep|choose|pick|opt for|swap|exchange|entitled to|eligible for|owed|take|claim)(?: (?:it|them|either|both))? (?:a|an|your|the|another|full|it|this|one|either|free|new|half|part|both|for|in)(?: [a-z]+){0,3}? ?(?:refund|refunded|money|replacement|replaced|exchange|swap|new one|one|voucher|credit|discount|repair|repaired|back|instead|off|free|part|courier|collection|upgrade|either|different|size|charge)",
      0.75,
      "(?:did|have|do|when|if|once|until|before|after|should) you|you (?:got|get|received|have) (?:a|an|the|your) (?:refund|replacement) (?:already|on|yet)|you(?:'ll| will) (?:get|receive|have) (?:a|an|the|your) (?:email|text|call|message|code)|you(?:'ve| have) (?:got|received|had)|can'?t|cannot|not",
    ],
    [
      "(?:would|wud|wouldn'?t) (?:you|u|that|it)(?: {adv})* (?:like|prefer|help|want|rather|be (?:happy|ok|interested|open|better))(?: (?:it|if))?(?: (?:me|us|for me|for us|i|we)) (?:to )?(?!know|have your|ask)[a-z]+|(?:do|did) you want (?:me|us) to|(?:shall|should) (?:i|we)(?: {adv})* {repair}|want me to (?:{repair}|help|call|do)|(?:would|do) (?:you|u)(?: {adv})* (?:like|prefer|want|rather have|accept|consider|take) (?:a|an|the|to (?:have|get|return|exchange|swap|keep|cancel|change|receive|try))(?: [a-z]+){0,3} ?(?:refund|replacement|exchange|swap|new one|one|voucher|credit|discount|repair|another|back|part|size|colou?r|instead)",
      0.8,
      '(?:want|like) (?:me|us) to know|what (?:else |exactly |more |on earth |the hell )?(?:do|did) (?:you|u) want (?:me|us) to|shall (?:i|we) (?:find|take|do|get|give|make)(?: it| that)?{end}',
    ],
    [
      "(?:i|we)(?:'d| would| do|'ll)?(?: {adv}| highly| strongly| really)* (?:suggest|recommend|propose|advise)(?! (?:us|me))|(?:my|our) (?:suggestion|recommendation|advice|proposal|offer|solution)(?: [a-z]+){0,3} (?:is|would|would be|:)|(?:the )?(?:best|easiest|quickest|simplest|fastest|safest|right|fairest) (?:thing|way|option|fix|solution|choice|route|bet|one|fit|step|answer)(?: [a-z']+){0,6} (?:is|would be|will be|might be)(?: to| for| the| a)?|(?:there(?:'s| is)|here(?:'s| is)) (?:a|another|one|the|what|my|our) (?:[a-z]+ )?(?:way|option|solution|fix|alternative|plan|idea|i can|i'?ll|we can|we'?ll|i suggest|i propose|offer|workaround)",
      0.75,
      'what do you (?:suggest|recommend)|can you (?:suggest|recommend)|would you recommend|like to suggest to you that you read',
    ],
    [
      "(?:but|however|though|instead|still)[, ]+(?:i|we|you|let me|there|what)(?: {adv})? ?(?:can|could|will|'ll|do|is|are)(?: {adv}| (?:still|also))* (?:offer|give|get|send|swap|exchange|refund|replace|have|do|return|repair|ship|hold|use|keep|choose|take|put|find|try|pick|use|arrange|help|ask|order|change)",
      0.75,
    ],
    [
      "(?:maybe|perhaps|possibly|also|you know)?,? ?(?:you|we|u)(?: {adv}| also| always| maybe| perhaps)* (?:could|might(?: want to)?|may want to|can)(?: {adv}| also| always| maybe| perhaps| want to| like to| consider| just)* (?:try|ask|talk|speak|look for|look into|consider|start|join|think about|find|take a|make|write|reach|go for|go to|see if|see a|get|use|set|give|put|listen|practice|practise|focus|work|spend|seek|change|plan|explain|tell|let|share|volunteer|read|call|contact|call|visit|search|offer|apply|send|discuss|keep|add|pair|go with|begin|learn|create|do|invite|exercise|meditate|plan|explore|bring|remind|save|block|hire|reach|wear|order|buy|play|watch|move|suggest|pick|choose)(?![\\w'])",
      0.6,
      "(?:can|could|what|how|if|that|so|which|where|anything|when|sure|information|until|before|as) (?:you|we|u)(?: {adv})? (?:could|might|can|may)|you can (?:see|find|return|use|contact|call|ask|send|get|tell|do|visit|keep|put|let|apply|order|buy|search|read|change|watch|play|set|choose|pick|make|wear|give|save|learn|add)|(?:could|can|might) (?:tell|contact|send|share|give|explain|call) (?:me|us)|you (?:could|might) (?:make|get|give) (?:a )?(?:mistake|hurt)|you could (?:have|not|n't)|we (?:can|could) (?:not|make sure|see|only|do)",
    ],
    [
      "(?:have|did) you(?: ever| already| also)? (?:tried|try|considered?|thought (?:about|of)|think about|looked into|talked to|spoken (?:to|with)|asked) (?:[a-z]+ing|to |a |an |your |the |about )|{start}(?:try|maybe|perhaps|consider|just try|also try|definitely try|please try)(?: (?:to|it|a|an|the|and|not|talking|asking|making|taking|getting|something|some|your|finding|doing|going|writing|using|if|you|[a-z]+ing))|(?:it|that) (?:might|may|could|would|can|will) (?:{adv} )?(?:help|be (?:helpful|good|worth|useful|wise|a good idea|better|best))(?: (?:you|if|to))|(?:i|we) (?:think|believe|feel)(?: that)? (?:you|it) (?:should|could|might|would be)|if i were you|(?:it'?s|it is|might be|would be|may be) (?:a good idea|worth|best|better|helpful|wise|good) (?:to|for you to|if you)|you(?:'d| had)? (?:should|ought to|better) (?!have)(?:{adv} |definitely )*(?:try|talk|find|ask|start|take|go|see|get|look|speak|consider|focus|tell|make|do|think|give|let|not|be|stop|keep|seek|reach|check)",
      0.5,
      'try (?:to (?:understand|calm|see|be patient)|again later)|have you tried (?:another|again|restarting|it)|you should (?:be|not|let|see|get|check|have|receive|find|try to read|take (?:it|that) up|go (?:to|and)|ask|speak|talk|tell)|did you (?:try|think|ask)|will be better',
    ],
    [
      "(?:a |the |your |full |partial |new )*(?:refund|replacement|exchange|new one|collection|pick-?up|return label|repair|credit|reshipment|courier)(?: [a-z0-9]+){0,6}? (?:is|are|has been|have been|will be|was|'s been|can be|is being|'s)(?: {adv}| all)* (?:on (?:its|the) way|arranged|issued|processed|booked|sent|ordered|made|started|approved|done|raised|submitted|set up|confirmed|scheduled|requested|given|dispatched|shipped|offered|ready|going out|packed|refunded)",
      0.75,
      "can(?:not|'t| not) be|not (?:been )?|\\?|if|once|when|after|until|(?:has|have|was|is) (?:the|your|a)",
    ],
    [
      "we(?:'d| would)? (?:can|could|could also|can also|may|might|would)(?: {adv})* (?:do|take|knock|offer|hold|cover|split|meet|go|find|try|work out|make it|price|bring|throw) (?:express|\\d|a|an|the|half|it|you|this|something|that|some)",
      0.65,
    ],
    [
      "(?:you(?:'re| are)? (?:very |more than |most |always )?(?:welcome|free|able|entitled) to (?:return|exchange|swap|cancel|keep|send|have|claim|change|pick|choose|bring|try)|(?:free|prepaid) (?:return|returns?) label|(?:let'?s|let us) (?:try|get|swap|do|start|go|see if|put|sort|change|reset|restart|make|find|work|fix|use|book|pick|have a go|take it|begin|send|switch)|to (?:make (?:it|this|things) right|put (?:it|this|things) right|fix (?:this|it)|solve (?:this|it))[, ]+(?:i|we)(?:'ll| will| can|'d))",
      0.65,
      "let'?s (?:(?:work|figure|find|sort) (?:it|this|that|things) out(?: together)?{end}|see|get started|get (?:this|it|that) (?:right|straight|clear)|start (?:with|by) (?:your|the)|make sure|put it (?:like|this))",
    ],
  ],
  unless:
    "{start}(?:i|we)(?: really| just| still| also)? {cant} (?:[a-z]+ ){0,2}(?:{repair}|refund)(?![^.]{0,160}(?:but|however|though|instead|what (?:i|we) can))|(?:not|never) (?:going to )?(?:refund|exchange|replace)(?![^.]{0,160}(?:but|however|instead))|{start}(?:please|pls|plz|kindly)(?: [a-z]+)? (?:provide|send|message|leave|wait|follow|contact|give|share|dm|inbox|tell|reply|call|pay attention|note|keep|add|describe|refer)(?![^.]{0,160}(?:i'?ll|we'?ll|i will|we will|i can|we can|i'?d))|(?:can'?t|cannot) (?:find|see|get|open) (?:the|your|it)|did you (?:get|receive)|pay me|outside the (?:app|platform)|off the platform|my (?:paypal|account)|if you (?:don'?t|do not) buy|password|otp|cvv|(?:nothing|not much|anything)(?: more| else| further)?(?: that)? (?:i|we) can",
});

const WAY =
  '(?:refund(?:ed)?|money back|your money|replace(?:ment|d)?|replac(?:e|ing)|exchang(?:e|ed|ing)|swap|repair(?:ed|ing)?|fix|new (?:one|cable|pan|lid|size|set|[a-z]+)|voucher|store credit|credit|discount|mend|\\d{1,3} ?%(?: off)?|resend|reship|send|ship|collect|pick-?up|pickup|cancel|keep|return|bigger|smaller|another|different|wait|courier|post|express|standard|store|deliver[a-z]{0,6}|part|partial|coupon|upgrade|take it back|come(?:s)? (?:back )?in)';

/** Lays out more than one way. */
const offerChoice: Detector = ruleDetector('offer-choice', {
  needs:
    ' or |call|whatever|option|choice|choose|either|whichever|alternativ|otherwise|prefer|rather|instead|ways|routes|possibilit|solutions|decide|up to you|pick|(?:want|like)',
  rules: [
    [
      `(?:{iwill}|you(?:'d|'ll| can| could| may| might| are welcome to|'re welcome to)(?: {adv}| have| get| choose| either| between| pick| prefer)*|would you(?: {adv})* (?:like|prefer|rather have|want)|do you(?: {adv})* (?:want|prefer)|which would you (?:rather|prefer)(?: have)?|shall (?:i|we)|should (?:i|we)|we|i)(?: [^ .;?!]+){0,14}? ?${WAY}[^.;!]{0,60}?(?:,| )(?:or|alternatively|otherwise)(?: [^ .;?!]+){0,8}? ?${WAY}`,
      0.85,
      "today or tomorrow|(?:pay|paid) by|(?:did|have) you|(?:don'?t|do not|can'?t|cannot|not|won'?t) (?:{adv} )?(?:refund|exchange|replace|accept|offer|have|get|choose)",
    ],
    [
      '(?:two|2|three|3|a couple of|several|a few|some|both) (?:options|choices|ways|routes|possibilities|solutions|alternatives)',
      0.85,
      'no (?:options|choice)|in settings|(?:two|three|2|3) (?:ways|options) (?:to (?:wear|fold|use|charge|carry|mount|fix it))',
    ],
    [
      'option (?:one|two|three|1|2|3|a|b)(?: is|:|,| would| -)|(?:first|second|other|another) (?:option|choice|possibility|alternative) (?:is|would be|:)|choice (?:a|b|1|2|one|two)',
      0.9,
    ],
    [
      "(?:either|whichever) (?:i|we|you|a|an|the)(?: [^ .;?!]+){1,14} or (?:i|we|you|the|a|get|send|have|keep|refund|exchange)?|(?:it'?s|that'?s|this is|it is)(?: {adv}| entirely| completely| totally)* (?:up to you|your (?:choice|call|decision))|(?:i|we)(?:'ll)? leave (?:that|the choice|it) (?:up )?to you|your (?:call|choice|pick|decision)(?:{end}|,)|(?:whatever|whichever|what) (?:you|suits|works)(?:'d| would)? ?(?:prefer|like|rather|best|better|you best|for you|choose)|whichever (?:you|one|suits|is|works|option)(?: [a-z]+)*|(?:you )?(?:choose|pick|decide)(?: between| from| whichever| what| which| either)|(?:take|have) your pick",
      0.8,
      "(?:not|n't) (?:{adv} )?up to (?:you|me)|do you (?:pick|choose|decide)|(?:did|have|when|if|can'?t|cannot) you (?:pick|choose|decide)|you (?:choose|pick) (?:the|a) wrong|please (?:choose|pick|select) (?:the|your) (?:size|right)",
    ],
    [
      `(?:if you(?:'d| would)? (?:rather|prefer|like|don'?t want|want)|alternatively|or else|as an alternative|another option|otherwise|instead)[^.;]{0,80}(?:i|we|you|there)(?:'ll|'d| can| could| will| may| is)(?: [^ .;?!]+){0,6}? ?${WAY}`,
      0.65,
      "if you(?:'d| would)? (?:like|want)(?:,| me| us| i| we| to| a)|instead[^.;]{0,10}(?:i|we) can",
    ],
    [
      `${WAY}(?: [^ .;?!]+){0,8}? or (?:if you(?:'d)?(?: rather| prefer| like)?,? )?(?:i|we|you|a|an|the|get|send|have|just|to|new)(?:'ll|'d| can| could| will)?(?: [^ .;?!]+){0,6}? ?${WAY}`,
      0.7,
      "(?:did|have|has|was|were|didn'?t|don'?t|do not|no|not|cannot|can'?t|won'?t)(?: [a-z]+){0,4} (?:refund|exchange|return|replace|accept|send)|within|today or|(?:you|they) (?:sent|returned)|hours? or|by courier or post",
    ],
    [
      "(?:two|2|three|a few) (?:ways|options|routes) (?:forward|here|for|to)|(?:it'?s|you can have|there'?s) either (?:a|an|the) [^.;]{2,60} or",
      0.75,
    ],
    ['{i} can do(?: [^ .;?!]+){1,8},? (?:or|alternatively)(?: [^ .;?!]+){1,6}', 0.7],
  ],
});

const EXTRA =
  '(?:voucher|coupon|store credit|credit|discount|gift(?: card)?|freebie|points|bonus|upgrade|free (?:[a-z]+ )?(?:delivery|shipping|postage|refill|sample|gift|[a-z]+)|free-?(?:delivery|shipping)(?: voucher)?|(?:£|\\$|€|rs\\.? ?|us\\$)? ?\\d{1,6}(?:\\.\\d{1,4})? ?(?:%|percent|per cent|pounds?|dollars?|euros?|yuan|rupees?|rs|quid|pts|points|bucks|rmb)?(?: off| credit| coupon| voucher| gift card| discount| on| back| to your| in your|s? of| extra)|something (?:extra|small|nice)|little (?:something|extra|gift|treat)|small (?:gift|token|something|treat|present)|token of|extra (?:\\d+|points|month|[a-z]+)|cashback|goody|goodie|sample|samples|spare [a-z]+)';

/** Gives something beyond putting it right. */
const compensate: Detector = ruleDetector('compensate', {
  needs:
    'fiver|tenner|£|\\$|throw|slip|pop|voucher|coupon|credit|discount|gift|free|points|bonus|upgrad|\\d|extra|some|token|small|little|cashback|good|sample|spare|gesture|make (?:it )?up|say sorry|apolog|sweeten|compens|for (?:the|your|all)|on (?:us|me|the house)|treat|at (?:our|no)|keep|waiv|extend|on top',
  rules: [
    [
      `(?:{iwill}|{iam}|{ihave}|i|we|you(?:'ll| will)?)(?: {adv})* (?:add|adding|added|give|giving|given|offer|offering|offered|send|sending|sent|put|putting|include|including|included|throw|throwing|thrown|slip|slipping|credit|crediting|credited|issue|issuing|issued|get|pop|popping|popped|apply|applying|applied|load|loaded|top|grant|granted|provide|compensate|enclose|enclosing|arrange|make)(?: [^ .;?!]+){0,7}? ?${EXTRA}`,
      0.85,
      "(?:don'?t|do not|can'?t|cannot|won'?t|unable to|not able to|never) (?:{adv} )?(?:give|offer|add|issue|provide)|(?:free|prepaid) (?:return|pick-?up|collection|label|replacement|exchange)|spare (?:part|[a-z]+) (?:instead|to replace)|replacement|can get (?:a )?(?:discount|\\d)|you(?:'ll| will)? (?:get|put|send|add)(?: [a-z]+){0,3} (?:for free if|when you (?:buy|spend|order))|credit (?:card|it back|the (?:money|amount))|(?:refund|refunding|refunded) (?:you )?(?:the )?|(?:take|knock) \\d+|if you (?:don'?t )?(?:buy|order|spend)|off and you keep it",
    ],
    [
      "(?:as (?:a|an) (?:gesture|apology|token|thank you|goodwill|little|small)|gesture of goodwill|goodwill (?:gesture|credit|voucher|payment)|by way of (?:an )?apology|to (?:make (?:it )?up (?:for|to)|say (?:sorry|we'?re sorry)|apologi[sz]e for|thank you for (?:waiting|your patience|bearing)|sweeten|compensate)|for (?:the|your|all the|all this) (?:trouble|hassle|wait|delay|inconvenience|mess|upset|bother|stress))[^;?]{0,70}?(?:voucher|coupon|credit|discount|gift|free|points|off|\\d|extra|upgrade|on us|cover|compensat|treat|sample)",
      0.85,
    ],
    [
      `(?:voucher|coupon|credit|discount|gift|code|points|refill|sample|(?:£|\\$|€|rs\\.? ?)? ?\\d+ ?(?:%|[a-z]+)?)[^;?]{0,50}?(?:as (?:a|an) (?:apology|gesture|thank you|token|small|little|goodwill)|to (?:make (?:it )?up|say sorry|apologi[sz]e|thank you for)|for (?:the|your|all the|all this) (?:trouble|hassle|wait|delay|inconvenience|mess|upset|bother|patience|stress)|on (?:us|me|the house))`,
      0.85,
      '(?:inconvenience|trouble|delay)(?: [a-z]+){0,3}{end}[^a-z]*sorry|sorry for the',
    ],
    [
      "(?:next|following) (?:delivery|order|coffee|one|shipment|postage|wash|box|month)(?:'s| is) on (?:us|me)|(?:please |do )?(?:accept|enjoy) (?:a|an|this|the|our|my) (?:[a-z0-9€£$%]+ ){0,3}?(?:voucher|coupon|gift|credit|discount|refill|sample)|(?:please |do )?(?:take|have|enjoy|accept|use)(?: [^ .;?!]+){0,3}? ?(?:£|\\$|€|rs\\.? ?)?\\d{1,6}(?:\\.\\d{1,4})? ?(?:%|percent|per cent|pounds?|dollars?|euros?|yuan)? ?off (?:your|on|any|the) (?:next|future|following)|(?:here(?:'s| is)|there(?:'s| is)) (?:a|your|an) (?:[a-z0-9%$£€-]+ ){0,3}(?:voucher|coupon|discount code|code for|gift card|credit|code worth)|(?:on (?:us|me|the house)|our treat|my treat|at our (?:own )?(?:expense|cost)|free of charge(?: as| for the| to say)|at no (?:extra |additional )?(?:cost|charge)(?: to you)?)(?![\\w'])",
      0.6,
      "(?:this|that|it|mistake|fault|error|mix-up|delay)(?:'s|s| is| was| one'?s)? (?:all |entirely |completely |totally )?on (?:us|me)|(?:returns?|repair|exchange|replace|refund|fix|collect)[^.;]{0,40}(?:at no|free of charge|at our)|sale|relying on|depend on|order on us",
    ],
    [
      "there(?:'s| is| are|'ll be) (?:a|an|\\d{1,6}|some|£\\d{1,6}|\\$\\d{1,6}) ?(?:[a-z0-9%$£€.-]+ ){0,3}?(?:fiver|tenner|voucher|coupon|credit|points|gift|discount|£\\d+|\\d+)(?: [a-z]+){0,3} (?:on|in|waiting|added to|for)(?: [a-z]+){0,2} (?:account|basket|wallet|bother|trouble|hassle|wait)|(?:throw|throwing|thrown|slip|slipping|slipped|pop|popping|popped) in (?:a|an|some|two|three|one|the|another)|(?:you )?keep (?:the|it|both|them)(?: [a-z]+){0,3},? (?:free of charge|for free|too|as well|on us|as a)|(?:upgrad(?:e|ed|ing)) (?:you|your|it|the)(?: [a-z]+){0,5} (?:for free|free|no extra|on us|at our)|(?:waiv(?:e|ed|ing)) (?:the|your)(?: [a-z]+){0,2} (?:fee|cost|charge|postage|shipping|delivery)|extend(?:ed|ing)? (?:your|the) (?:warranty|membership|subscription|vip)|on top of (?:the|your) (?:refund|replacement|exchange)[^;?]{0,60}",
      0.7,
    ],
  ],
  unless: '{start}(?:did|do|have|was|were|which|how|what|is|are|can you|could you)',
});

const LEFT_TO_YOU =
  "you(?:'d| would)? (?:need|needed|want|wanted|said|ordered|bought|paid|asked|have been|got|mentioned|told|expected|wished)|(?:did|do|does|was|were|when) (?:it|you|the|your|they|we)|(?:have|has) (?:you|they)|you (?:were|had)|(?:arrived|delivered|came|left|signed|ordered|happened|started|broke|shipped|bought|placed|was|were|purchased)(?: [a-z]+){0,3} (?:on|yesterday|last|at|in|before|this)";
const FUTURE =
  "(?:{iwill}|{iam}|(?:it|they|she|he|that|this|which|team|courier|driver|manager|supervisor|technician|engineer|colleague|parcel|order|refund|money|one|replacement|[a-z]+)(?:'ll| will| should| is going to|'s going to| is due| is expected| is scheduled| is booked| is set| is on track| can)|you(?:'ll| will| should| can expect| are going to|'re going to| can have| get)|ships?|arrives?|goes (?:out|off|back)|gets (?:to|there|here)|takes?|going (?:out|off|back)|collects?|comes|lands|leaves|reaches|picks? (?:it )?up|delivers?|be (?:there|with you|back|done|ready|sorted|fixed)|shows? up|expect(?:ed)?|estimated|scheduled|due|booked|guaranteed|promise|no later than|at the latest|within|(?:is|are|be) (?:back|there|with you|yours|ready|on (?:your|the)))";

/** Binds itself to a time one could check. */
const commitTime: Detector = ruleDetector('commit-time', {
  needs:
    "\\d|past|quarter| at | by |day|night|tomor|tmrw|tmr|2mor|week|hour|hr|min|month|year|noon|morning|evening|o'?clock|business|second|sec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fortnight|mon|tue|wed|thu|fri|sat|sun",
  rules: [
    [
      `${FUTURE}(?: [^ ;?!]+){0,14}? ?{time}`,
      0.85,
      '(?:the )?(?:shop|store|office|sale|offer|line|phone lines?)(?: [a-z]+)? (?:opens?|closes?|ends?|starts?)|you (?:can|may|have to|must|need to|should|could) (?:return|send|order|pay|call|contact|come|use|keep|cancel|exchange|claim|try|pick)|(?:within|in) \\d+ days (?:of|after|from) (?:receiving|delivery|receipt|purchase|the (?:delivery|purchase))|(?:takes?|lasts?|charges?|dries|boils?|heats?|cools?)(?: [a-z]+){0,3} (?:in |about |around )?\\d+ (?:minutes|mins|seconds|hours|hrs)(?: (?:to (?:charge|dry|heat|boil|cook|assemble|install|set up)|on a|per))|last(?:s|ed)? (?:for )?(?:about |around )?(?:\\d+|[a-z]+) (?:hours|days)',
    ],
    [
      `{time}(?: at the latest| latest| or (?:so|sooner))?[, ]+(?:{iwill}|you(?:'ll| will)|it(?:'ll| will)|{iam}|the (?:[a-z]+ ){1,3}(?:will|ships|arrives|goes|comes|leaves|collects))`,
      0.8,
    ],
    [
      `(?:give me|allow (?:me|us)|i need|we need|i just need|just) (?:until |till |another |about |up to )*{time}|(?:give me|allow (?:me|us)) (?:about |around |up to |another |just )*{num} {unit}|(?:deadline|eta|delivery|arrival|pickup|collection)(?: (?:is|:|date|slot))* {time}`,
      0.75,
      'moment|when|which',
    ],
    [`(?:by|before|within|no later than|latest by) {g}{time}{end}`, 0.5],
  ],
  unless: `${LEFT_TO_YOU}|before (?:you|buying)|if you (?:order|pay|buy) (?:before|by|within)|(?:can'?t|cannot|won'?t|not able to|unable to|don'?t) (?:promise|say|guarantee|know)|{cant} (?:[a-z]+ ){0,2}(?:by|before|within|today|tomorrow)|{start}(?:what|which|when|how|do|did|would|could|can|shall|is|are|was|were|have|has)(?:n'?t)? |or you(?:'ll| will) miss|buy (?:it )?now|order now|please (?:send|reply|return|let|contact|call|provide|confirm|come|give|pay|wait)[^.;]{0,40}(?:by|before|within)`,
});

const PROMISER =
  "(?:{iwill}|(?:i|we)'?re going to|(?:someone|somebody|they|he|she|it|that|this|everything|things|my (?:colleague|manager|team)|our (?:team|colleague|manager|staff|technicians?|engineers?)|the (?:[a-z]+ ){0,2}[a-z]+|a (?:colleague|manager|specialist|technician)|(?:relevant|concerned|special|specific|professional) [a-z]+|your [a-z]+(?: [a-z]+)?|you)(?:'ll| will| shall| should| may| might| would| is going to| are going to| can expect))";

/** Promises without a time or content. */
const vaguePromise: Detector = ruleDetector('vague-promise', {
  needs:
    'if |when |once |soon|stage|when i|when we|round to|short|asap|a\\.s\\.a\\.p|possible|point|later|some|eventual|course|due|while|future|in time|long|when|earliest|days|week|best|utmost|hardest|see what|do what|every|try|maybe|perhaps|hope|probab|luck|might|one of|team|colleague|they|staff|depart|person|someday',
  rules: [
    [
      "you(?:'ll| will) be (?:contacted|told|notified|informed|updated) (?:if|when|once) (?:anything|something|there(?:'s| is)|we)",
      0.7,
    ],
    [
      `${PROMISER}(?: [^ ;?!]+){0,14}? {soon}`,
      0.85,
      'as soon as possible after|see you soon|you (?:can|could|may|will need to|should) (?:call|come|order|contact|return|send|use|pay|try)(?: [a-z]+){0,4} (?:soon|later)|in time for|how soon|wear out',
    ],
    [
      "(?:{iwill}|we|i)(?: {adv})* (?:try|do|trying|doing)(?: (?:my|our))?(?: (?:very|level|utter))? (?:best|utmost|hardest)(?! to (?:get (?:it|this) (?:to you )?by))|(?:i|we)(?:'ll| will| can)? see what (?:i|we) can do|(?:i|we)(?:'ll| will) (?:do|see) what (?:i|we) can|(?:i|we)(?:'ll| will)? (?:do|make) (?:everything|all|every effort)(?: (?:i|we|that i|that we) can| possible| in (?:my|our) power)|(?:i|we)(?:'ll| will| shall) (?:try|see|do something)(?:{end}|[,.!])|leave it a (?:few|couple of) days",
      0.8,
    ],
    ['(?:get|getting) (?:a)?round to (?:it|this|that)(?: [a-z]+){0,6}', 0.7],
    [
      '(?:maybe|perhaps|hopefully|probably|possibly|should be|might be|with (?:any )?luck|sooner or later)(?: [^ .;?!]+){0,8}? ?(?:{soon}|next week|some day|this week or next|in the (?:next few|coming) days|or so{end}|or thereabouts|fixed|sorted)|(?:{start}|(?<=, ?))(?:soon|shortly|later|eventually|in due course|asap|as soon as possible|some time|at some point|maybe next week)(?: or so)?{end}',
      0.75,
      '(?:should be|might be|probably) (?:a )?later|hopefully (?:you|that|this|it) (?:found|liked|helps|fits)|hopefully[^.;?]{0,30}by (?:{day}|tomorrow)',
    ],
    [
      "(?:someone|somebody|one of (?:us|our [a-z]+)|our team|the team|a colleague|they|the (?:relevant|concerned) (?:team|department|person|staff)|specific staff|special(?:ist)? (?:staff|person)|relevant (?:staff|department|person[a-z]*))(?:'ll| will| should| shall| may| might)(?: {adv}| be)* (?:get back|contact|call|be in touch|in touch|reach out|look into|get in touch|handle|reply|respond|follow up|help|deal|ring|take care|follow|verify|check)(?: [^ .;?!]+){0,5}[^a-z0-9]{0,40}$",
      0.65,
    ],
  ],
  unless: `(?<!(?:maybe|perhaps|hopefully|possibly|probably|should|might|sometime) (?:[a-z]{1,20} ){0,3}){time}(?! or so)|(?:let (?:me|us) know|write|reply|contact us|call us|tell us|send|order|come|please)(?: [a-z]+){0,4} (?:as soon as possible|asap|soon)|{start}(?:please|pls|kindly|can you|could you|would you|how|did|do|is|are|was|the sooner)|see you|you(?:'re| are) soon|get well soon|soon after|too soon|(?:good|great|better|best|same|come|next|feel) (?:as )?soon|thirty days later`,
});

/** Uses what is known about this customer. */
const personaliseRules: Detector = ruleDetector('personalise', {
  on: 'text',
  rules: [
    [
      "(?:since|as|because|given that|seeing (?:that|as)|considering(?: that)?|knowing(?: that)?|now that|with) (?:you(?:'re|'ve|'d|r| are| have| live| work| cycle| own| said| mentioned| told| use| usually| normally| often| always| already| like| love| prefer| train| run| travel| take| wear| bought| ordered| had| suffer| drive| cook| play| study| share| need| want| ride| commute| keep| told us)?|your (?:[a-z]+ ){1,3}(?:is|are|has|needs|loves|likes|was))(?: [^ .;?!]+)+",
      0.75,
      "as you (?:can see|know|may|like|wish|want|said|say|please|requested|prefer{end}|mentioned{end}|told)|since you (?:opened|didn'?t|broke|washed|never|ordered on|should|have (?:not|already))|because you(?:'ve| have| are|'re)? (?:did|didn'?t|not|washed|opened|wrong|dropped|broke|forgot|using)|because your (?:account|order|parcel)",
    ],
    [
      "(?:i|we)(?: can|'ve|'m)? (?:see|remember|recall|notice|noticed|know|saw|understand|checked|looked)(?: (?:here|that|from|in|on|at|your|the|our|file|notes|records?|history|orders?|account|profile|system|order))* (?:that )?(?:you(?:'ve|'re|'d|r)?|(?:this|it)(?: is|'s| was) your (?:first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th))|your (?:last|previous|first|usual|old|son|daughter|dog|cat|baby|husband|wife))(?: {adv}| have| are| been| had| with| a| was| were| always| usually| normally| chose)*(?: [^ .;?!]+)+",
      0.75,
      "see (?:that )?you(?:'re| are)? (?:upset|angry|worried|frustrated|annoyed)|see you|know (?:that )?you(?:'re| are)? (?:upset|angry|worried|waiting|frustrated)|know you|understand (?:that )?you(?:'re| are)?",
    ],
    [
      "you (?:took|bought|ordered|chose|picked|had|wore|got|told|asked|went|mentioned|said|used)(?: [^ .;?!]+){0,7} (?:last (?:time|month|year|week|summer|winter|spring|autumn|order)|before|previously|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|the past)|twice|three times|from us|earlier|already|as usual|a year ago|back in)|you(?:'ve| have) (?:ordered|bought|been (?:with|buying|shopping|a (?:member|customer|loyal|regular))|shopped|chosen|had|used)(?: [^ .;?!]+){0,6} (?:times|since|before|with us|from us|for (?:\\d+|[a-z]+) (?:years?|months?)|member|already|twice)",
      0.75,
      'before (?:you|it|the|buying)|(?:did|have|had|if) you|should',
    ],
    [
      "(?:as|for|being|you(?:'re| are)) (?:a|an|one of our|our|one of our (?:longest|oldest|most loyal|best|first|regular)) (?:[a-z]+ ){0,2}(?:member|vip|returning customer|regular|loyal customer|long-?time customer|long-?standing|subscriber|gold|silver|platinum|repeat customer|first-?time (?:buyer|customer)|regular customer|customer (?:since|of|for))(?: [a-z]+)*,? ?(?:you|i'?ve|i|we|your|this|the)?|(?:based on|going by|looking at|judging by|from|according to) your (?:[a-z]+ )?(?:previous|last|past|earlier|order history|purchase history|history|orders|profile|file|usual|measurements|photos?|skin|notes|records?|wish ?list|choice)|(?:for|with) (?:your|a) (?:two|three|little|own|sensitive|new|newborn|small|dry|oily|curly|old|young|elderly|[a-z]+-year-old)? ?[a-z-]+(?: [a-z-]+){0,2},? (?:i'?d|i would|i'?ll|you'?ll (?:want|need|love|find)|you want|we'?d|go for|the [a-z]+ (?:one|is)|try|take)|your usual (?:[a-z]+)|like (?:the )?(?:one )?you (?:had|bought|ordered) (?:last|before)",
      0.75,
      'all (?:members|customers)|for your (?:information|convenience|reference|understanding|patience|order|trouble|safety|security|case|next)|as a (?:customer|member) you (?:must|should|have to)|from your (?:account|order)',
    ],
    [
      '(?:mr|mrs|ms|miss|dr)\\.? [a-z]{2,}',
      0.65,
      '(?:dr|mr|mrs|ms|miss)\\.? (?:martens|marten|beats|muscle|men|it|the|out|you|your)|miss (?:out|it|the|you|your|a|this|that|any)|for (?:mr|mrs)|before you, ',
    ],
  ],
  unless:
    '^[^a-z]*(?:do|did|does|what|which|how|when|where|have|has|can|could|would|is|are|may|should|if) (?:you|your|u|size|i)(?! (?:know|remember))',
});

const personal = rememberedInRoom((sentence: Sentence) => personaliseRules.detect(sentence, ALONE));

const personalise: Detector = {
  act: 'personalise',
  detect(sentence, context) {
    const found = personal(sentence);
    if (found !== null || context.names.length === 0) return found;
    for (const name of context.names) {
      const at = name.length > 1 ? sentence.own.indexOf(name) : -1;
      if (at >= 0) return { confidence: 0.8, evidence: [[at, at + name.length]] };
    }
    return null;
  },
};

export const resolveDetectors: readonly Detector[] = [
  propose,
  offerChoice,
  compensate,
  commitTime,
  personalise,
];
export const vagueDetectors: readonly Detector[] = [vaguePromise];
