import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

/** Puts the fault on the customer. */
const blame: Detector = ruleDetector('blame', {
  rules: [
    [
      "(?:you|u) (?:should(?:'ve|ve| have)|ought to have|could have|might have|were supposed to|needed to have|should of|shouldn'?t have|should not have) (?:{adv} |been )*(?:read|check|checked|look|looked|ask|asked|measure|measured|think|thought|know|known|order|ordered|follow|followed|tell|told|contact|contacted|pay|paid|choose|chosen|use|used|use|be|been more|been careful|notice|noticed|careful|inspect|inspected|test|tested|buy|bought|wash|washed|open|opened|keep|kept|pick|picked|report|reported|said|say|put|left|come|given|double-?checked|let|drop|dropped|touched|thrown|signed|accepted|waited|complained|mention|mentioned)",
      0.9,
      "shouldn'?t have (?:had|been)|(?:should|ought to|needed to)(?:'ve|ve| have) (?:been|had) (?:told|sent|given|asked|warned|informed|shown|offered|charged|that|the|a|an|it|this|our|your)|have (?:been )?(?:told|asked|kept|given) (?:by us|to wait)|you should(?:'ve| have) (?:been (?:told|given|asked|warned|informed|contacted|sent|offered)|had|received|got)|(?:could|might) have (?:used|read|seen|noticed|been|put|had|left|come|given|said)|could have (?:been|told|asked|checked)(?: that)? (?:by|for) us",
    ],
    [
      "(?:that|this|it|the (?:fault|problem|mistake|damage|delay|issue))(?:'s|s| is| was| must be| lies| is probably| is clearly)?(?: {adv}| all| clearly| obviously| entirely| really| totally| probably)* (?:your (?:own )?(?:fault|mistake|problem|doing|error|responsibility|carelessness|negligence)|you who|caused by you|because (?:of )?you(?:r)?(?! (?:card|bank|order|address|phone|area|account|parcel))|(?<=(?:'s|is|was|lies) (?:[a-z]{1,20} )?)(?:on you|down to you|with you))(?:{end}|[,.!]| (?:for|that|if|not|and|really|alone|did|then|own|washed|put|dropped|didn|used|left|who|handling|misuse|so|[a-z]+ed))",
      0.9,
      "(?:not|n't|never|isn'?t|wasn'?t|nothing)(?: {adv})* (?:your|you|because|on you|down)|is (?:it|that|this) (?:your|with you)|will be with you|(?:be|is|was|'s) with you (?:and|for|on|in|by|so)|we'?re with you|(?:when|while|whilst|if|once|until|till|how|where|after|before|feels? like|as) (?:it|this|that|the [a-z]+)(?:'s|s| is| was| sits| hangs| looks)? (?:on|with|down to) you",
    ],
    [
      "(?:you|u)(?: {adv}| obviously| clearly| just| simply| apparently| probably| evidently)* (?:didn'?t|did not|failed to|forgot to|never|neglected to|didnt|don'?t bother to|couldn'?t be bothered to|refused to)(?: {adv}| even| bother to| properly)* (?:read|follow|check|look|pay attention|listen|measure|ask|charge|close|tighten|store|clean|test|tell|report|inspect|use|keep|give|enter|provide|wash|select|choose|notice|confirm|install)",
      0.85,
      "if you (?:didn'?t|did not|never|forgot)|you didn'?t (?:get|receive|have to)|(?:in case|maybe|perhaps) you|you (?:never|didn'?t) (?:get|tell|give)(?: [a-z]+){0,2}[?]|so you|sounds like you|you (?:didn'?t|did not) (?:use|test|ask|notice|choose|check|select|give|look)(?: [a-z]+){0,5}[?]",
    ],
    [
      "(?:you|u)(?: {adv}| obviously| clearly)* (?:must(?:'ve| have)|probably|obviously|clearly|may well have|surely) (?:have )?(?:{adv} )*(?:drop|dropped|break|broke|broken|done something|did something|do something|damaged|washed|spilled|spilt|pressed|touched|misread|misused|installed it wrong|put it|forgotten|forgot|made a mistake|used it wrong|used the wrong|ordered the wrong|entered|typed|opened|mixed|lost|knocked|mishandled|overcharged|scratched|overlooked|missed|ignored|left it|set it up wrong|misunderstood|not|didn)",
      0.9,
    ],
    [
      "(?:you|u)(?:'ve| have)? (?:{adv} )?(?:ordered|chose|picked|bought|selected|gave|entered|typed|put|used|pressed|provided|clicked|filled|wrote|washed|broke|damaged|lost|dropped|caused|misread|ruined|installed|connected|assembled)(?: (?:us|it|in|me|the|this|a|an|on|your|that|yourself|out|at))* (?:wrong|incorrect|wrongly|incorrectly|too (?:hot|late|much|hard|tight)|bad|by yourself|the wrong way|badly|carelessly)",
      0.85,
      '(?:if|did|have|when|do|case|in case|so|mean|said|sounds like|maybe|could) (?:you|u)|you (?:washed|used) it (?:yourself)?[?]|so you|[?]',
    ],
    [
      "(?:well )?that'?s what (?:happens|you get) (?:when|if|for) (?:you|people|customers|not|buying|ordering|leaving|waiting|choosing|rushing|being|ignoring)|(?:you|u) (?:only |have only |can only |'ve only )*(?:have |got )?(?:only )?(?:yourself|urself) to (?:blame|thank)|(?:you(?:'re|r| are)|it(?:'s| is| was)) (?:the one|you) (?:who|that) (?:{adv} )?(?:broke|ordered|chose|washed|dropped|typed|picked|put|entered|gave|forgot|didn'?t|opened|lost|signed|used|made|caused|damaged|clicked|wanted|did|installed|left|missed|ruined|wrote|read)|(?:you(?:'re|r| are))(?: {adv}| clearly| obviously| just)* (?:using|holding|doing|wearing|washing|charging|storing|handling|installing|operating) (?:it|this|that|them)(?: all)? (?:wrong|wrongly|incorrectly|badly|the wrong way)|you (?:chose|picked|bought|wanted|went for) (?:the cheap|a cheap|this|it,? not)|you (?:broke|damaged|ruined|caused) (?:it|this|that)|i (?:do )?blame you",
      0.9,
      "if you(?:'re| are)|(?:don'?t|do not|not|can'?t|never) blame|(?:not|n't) (?:you|the one)",
    ],
    [
      "if you(?:'d| had|'ve| have| would have)(?: only| just| actually| bothered to)* (?:read|checked|looked|listened|followed|asked|told|measured|paid attention|been more careful|ordered|contacted|taken|bothered|used|thought|kept|chosen|washed|stored|waited)(?! (?:any|the (?:box|receipt|tag)))[^.;?]{0,160}(?:wouldn'?t|would not|would have|would've|could have|could've|problem|happened|be here|fine|known)",
      0.9,
    ],
    [
      "had you (?:only |just |actually )*(?:[a-z]+ed|read|kept|put|told|sent|given|chosen|taken)(?: [^.;?]{1,160})? (?:would|wouldn'?t|could|couldn'?t|might)",
      0.8,
    ],
    [
      "why (?:didn'?t|did ?not|couldn'?t|would|did|haven'?t|on earth) (?:you|u)(?: {adv}| even| not)* (?:check|read|look|ask|measure|tell|listen|think|follow|wait|contact|buy|order|wash|put|sign|complain|say|notice|open|do that|leave|inspect|report|use|accept|choose|pick)",
      0.8,
      "why did you (?:choose|pick|order|buy|decide|use|contact|return)|why didn'?t you (?:choose|pick)|why would you (?:say|like|choose|think)",
    ],
    [
      "why (?:don'?t|wouldn'?t) (?:you|u)(?: {adv}| even| ever)* (?:check|read|listen|think|follow|open your eyes|pay attention)",
      0.8,
      "why (?:don'?t|wouldn'?t) you[^.;?]{0,60} (?:first|then|again|and (?:let|tell|see|then|i|we)|before|while|so|maybe)",
    ],
    [
      "(?:not|isn'?t|wasn'?t) (?:our|the shop'?s|the seller'?s|my) (?:fault|problem|mistake)[^.;?]{0,25}(?:you|your)|(?:blame|fault) (?:is|lies) (?:yours|with you)|(?:customer|user|your own|buyer'?s?) (?:error|mistake|carelessness|negligence|misuse|fault)|(?:serves? you right|your own (?:fault|stupid|doing))|(?:it|the (?:page|description|label|manual|site|listing)) (?:clearly |plainly )?(?:says?|states?|said|stated)(?: (?:so|it|that|this|clearly|right|there|on|in|the|page|description|box|label|everywhere))*,? (?:you (?:obviously|clearly|just|didn'?t|should|can'?t)|can'?t you|didn'?t you|if you(?:'d)? (?:had )?(?:read|bothered|looked))",
      0.85,
      "(?:isn'?t|not|wasn'?t) (?:customer|user|your own)|nobody'?s",
    ],
  ],
  unless:
    "(?:not|n't|never|nobody|no one) (?:{adv} )?(?:say|saying|said|think|thinking|mean|meaning|suggest|suggesting|imply|implying|claim|claiming|mean to say)|(?:not|isn'?t|wasn'?t|never|n't) (?:{adv} )?(?:your|ur) (?:fault|mistake|doing)|(?:don'?t|do not|won'?t|can'?t) blame you",
});

/** Belittles the feeling or the matter. */
const dismiss: Detector = ruleDetector('dismiss', {
  needs:
    "come on|not |manage|knows|can |could |what it|copes|fault|doing|concern|chart|page|manual|listing|faq|leaflet|guide|policy|label|expect|everyone|everybody|anyone|anybody|deal|calm|relax|chill|over|grow|cheer|light|move on|let it|grip|simmer|settle|cool|suck|stop|don'?t|just|only|merely|simply|nothing|hardly|worth|reason|need|point|else|other|none|nobody|whatever|what|who|tough|bad|boo|oh |life|happen|mountain|tea|sensitive|dramatic|fuss|picky|silly|childish|petty|problem|care|why|end of|serious|major|huge|big|normal|imagination|head|trivial|peanuts|minor|small|money|survive|world|live|people",
  rules: [
    [
      "(?:it'?s|its|that'?s|this is|it is|we'?re talking about)(?: only| just| still)? (?:an? |some )?(?:[a-z]+ ){0,3}(?:[a-z]+),?(?: love| mate| dear| darling| pal)?, ?not (?:a |an |the |your )?(?:mortgage|rocket science|brain surgery|(?:the )?end of the world|matter of life|crown jewels|moon landing|funeral|kidney|heart transplant|marriage|wedding|spaceship|space shuttle|national (?:treasure|emergency)|tragedy|catastrophe|mona lisa|gold|diamond|cure for)|not (?:exactly )?(?:rocket science|brain surgery|the crown jewels)",
      0.85,
    ],
    [
      "(?:that'?s|thats|it'?s|its|that is|is|this is) (?:hardly|scarcely|not really|not exactly) (?:my|our) (?:fault|problem|job|doing|concern|business|responsibility)|(?:not|isn'?t|aint|ain'?t) (?:on|down to) (?:me|us)(?:{end}|[,.!]| (?:mate|love|is it))|nothing to do with (?:me|us){end}|what (?:do|did) you (?:expect|want) (?:me|us) to do(?: about (?:it|that))?(?: now)?{end}",
      0.7,
      'sorry|but (?:i|we)',
    ],
    [
      '(?:everyone|everybody|anyone|anybody|other (?:people|customers)|most (?:people|customers)|a (?:child|toddler|five year old|kid))(?: else)? (?:manages?(?: to)?|seems? to manage|gets? it(?: right)?|copes?|can (?:read|measure|do it|work it out|figure it out)|could (?:read|measure|do (?:it|this)|work (?:it|this) out|figure (?:it|this) out)|knows? (?:how to|their own|that))',
      0.8,
      "hardly|rarely|not|n't|if|i'll|wish|so that",
    ],
    [
      "(?:read|look at|check|see|try|it'?s (?:all )?(?:in|on)|it says so (?:in|on)) (?:the |our |that )?(?:size (?:chart|guide|table)|page|description|manual|website|site|listing|faq|instructions|chart|leaflet|guide|policy|label)[,.;]? ?(?:that'?s|thats|it'?s|its)(?: exactly)? (?:what|why) (?:it'?s|its|they'?re|we) (?:there )?(?:for|there|wrote|have|put)|{start}that'?s what (?:it'?s|its|they'?re) (?:there )?for{end}",
      0.8,
    ],
    [
      "if (?:you|it)(?:'re| are|'s| is)?(?: {adv})? (?:find|think|feel|not happy|unhappy|don'?t like|too expensive|too dear)(?: [^ .;?!]+){0,4},? (?:you can |you could |just |feel free to |then |please )*(?:look|go|shop|buy|try) (?:elsewhere|somewhere else)",
      0.75,
    ],
    [
      "(?:not|n't|hardly|isn'?t|no|never)(?: {adv}| really| exactly| that| such| actually)* (?:a |an |that |such a |so |much of a |all that |the )*(?:big|huge|major|serious) (?:deal|problem|issue|thing|matter)|not (?:the end of the world|worth (?:getting|being|complaining|arguing|worrying|all)|a tragedy|a disaster|a catastrophe|life or death|rocket science)|(?:it'?s|that'?s) hardly|hardly (?:a|the) (?:problem|disaster|tragedy|issue|end|reason|worth)",
      0.85,
      "(?:is|was)(?:n'?t)? (?:it|that|this) (?:a|not a)|will be no (?:big )?(?:problem|issue)|no (?:problem|issue){end}|no (?:big )?(?:problem|issue) (?:to|for|with|at|,)|not (?:a )?(?:serious|major|big) (?:issue|problem|deal)[^.]{0,20}(?:to fix|for us|we can)",
    ],
    [
      "{start}(?:please |just |you need to |you should |you (?:really )?have to |try to )?(?:calm down|relax|chill(?: out)?|get over it|grow up|cheer up|deal with it|lighten up|move on|let it go|get a grip|simmer down|settle down|cool (?:it|down)|suck it up|stop (?:making (?:such )?a (?:fuss|scene|drama)|complaining|whining|moaning|crying|overreacting|nagging|being (?:so )?(?:dramatic|difficult|silly|childish|emotional|sensitive))|don'?t (?:be (?:so )?(?:dramatic|silly|childish|difficult|emotional|sensitive|petty|upset about|ridiculous)|make (?:such )?a (?:fuss|scene|big deal|mountain)|overreact|get (?:so )?(?:worked up|emotional|excited|upset|angry)|take it so))",
      0.85,
      "cool down (?:for|before|completely|the)|settle down (?:in|with)|relax(?:ed|ing)? (?:fit|in|with|on|cut)|relax(?:,| and)? (?:i'?ve|we'?ve|i'?ll|it'?s (?:covered|sorted))|let it (?:go|cool) (?:through|down)|move on to",
    ],
    [
      "(?:it|that|this|they)(?:'s|s| is| was|'re| are) (?:{adv} )?(?:just|only|merely|simply|nothing (?:but|more than)|hardly)(?: {adv})? (?:a |an |one |two |ten |five |few |some |\\d+ |£|\\$)*(?:tiny |little |small |minor |cheap |single |light |bit of |couple of )*(?:scratch|scratches|mug|cup|toy|shirt|t-?shirt|pair of|day|days|hour|hours|minutes|pounds?|dollars?|quid|bucks?|euros?|rupees|yuan|dent|stain|mark|smell|delay|parcel|box|thing|colou?r|button|thread|bit|paint|packaging|crack|chip|hole|game|sock|socks|book|plant|phone|dress|lamp|cushion|cosmetic|matter of)(?:{end}|[,.!]| (?:anyway|after all|late|or two|mate|come on|for god'?s sake|so|no one|nobody|not|why|and you|calm|you))",
      0.8,
      "(?:it|that|this)(?:'s| is) (?:just|only) (?:a )?(?:few|\\d+|two|one) (?:minutes|days|hours) (?:away|left|from|until)|only (?:\\d+|[a-z]+) (?:days?|hours?|minutes?) (?:left|away|so)|sorry",
    ],
    [
      "{start}oh (?:please|come on),? (?:it'?s|that'?s|not|you)|{start}come on,? (?:it'?s|that'?s) (?:just |only )?(?:a|one|two|three|\\d+|an)|making a mountain|mountain out of|(?:tempest|storm) in a tea|you(?:'re|re|r| are)(?: {adv}| really| just| clearly| being| making)* (?:over-?reacting|too sensitive|so sensitive|too (?:emotional|dramatic|picky|fussy|demanding|impatient)|(?:so |a bit |very )?(?:dramatic|oversensitive|hysterical|fussy|picky|petty|difficult|unreasonable|paranoid|childish|silly)|exaggerating|making (?:a|such|too)(?: [a-z]+){0,2} (?:fuss|drama|scene|mountain|deal)|blowing (?:this|it))",
      0.9,
      "you(?:'re| are) not|not (?:{adv} )?(?:over-?reacting|being)|don'?t think you",
    ],
    [
      "(?:nothing|no reason|no need|not worth|hardly (?:a reason|worth)|what'?s the point)(?: for you| here)?(?: to| in)? (?:be |being |get |getting |make |making )?(?:so |such |all |that )*(?:upset|angry|dramatic|emotional|annoyed|excited|a fuss|a scene|worked up|cross|cry|complain|complaining|shout|rude|mad|stressed|moan)(?: (?:about|over|for))?|(?:other|most|all (?:the )?other|our other|no other|none of (?:our|the) other|nobody else|no one else|noone else|everyone else)(?: customers?| people| buyers?)?(?: {adv}| ever| never| has| have| had| is| are| was)* (?:complain[a-z]*|mind|minds|have (?:a|any|this) (?:problem|issue)|has (?:a|any|this) (?:problem|issue)|seems? to mind|is happy|are (?:happy|fine|satisfied)|manages?|says? that|(?:had|has) (?:a|any|this) (?:problem|issue)|don'?t|doesn'?t)",
      0.8,
      "(?:has|have) (?:anyone|any other)|everyone else (?:who|in)|so you'?re not|no need to be (?:upset|angry) with yourself|don'?t (?:have|see|get|need)",
    ],
    [
      "{start}(?:whatever|so what|who cares|big deal|tough luck|tough|too bad|boo hoo|oh well|get used to it|that'?s life|cry me|shit happens|stuff happens|these things happen|it happens|things happen|never mind that|big whoop|and\\?)(?:{end}|[,.!]| (?:you|it|then|mate|dude))|(?:you'?ll|you will) (?:get over it|survive|live|be fine without)|(?:worse things|these things|shit|stuff|it) (?:happen|happens)(?:{end}|[,.!]| (?:all the time|to everyone|sometimes|in life))|(?:i|we) (?:don'?t|do not) (?:really )?(?:care|see (?:the|what the|why) (?:problem|issue|fuss|you))|why (?:are you|r u|all this|such|do you|make)(?: {adv}| being| getting| making)* (?:so |such |a )*(?:upset|angry|dramatic|emotional|annoyed|fuss|worked up|mad|drama|sensitive|impatient|care so much)|what'?s (?:the|your) (?:big deal|problem with (?:that|waiting)|fuss)|(?:people|others) (?:have|with) (?:it )?(?:far |much )?(?:real|bigger|worse) (?:problems)?|first world problem",
      0.85,
      "whatever (?:you|it|the)|what'?s the problem{end}|it happens (?:when|if|because|with|after|to)|too bad (?:that|for)|oh well,? (?:let|i'?ll|we)|i don'?t care (?:how long|what it)|(?:don'?t|do not) see (?:the|your) (?:issue|problem) (?:here|on|in|with|yet)",
    ],
    [
      "(?:it'?s|that'?s|it is|that is|this is|its)(?: {adv}| really| just| so)* (?:normal|no reason|your imagination|all in your head|trivial|silly|nothing|petty|such a small thing|peanuts|unimportant|minor|a trifle|a non-?issue|a small (?:thing|matter)|a minor (?:thing|matter|issue)|only money|not that bad|not so bad)(?:{end}|[,.!])",
      0.6,
      "(?:that'?s|it'?s) (?:perfectly |completely |totally )?normal|normal",
    ],
  ],
});

const DEED =
  '(?:refund|exchange|replace|return|accept|cancel|change|do (?:that|it|this|anything|much)|give you|give (?:your|the|any) (?:money|cash)(?: back)?|offer|help(?: you)?|take (?:it|that|them) back|make (?:an )?exceptions?|repair|swap|resend|reship|process|extend|approve|compensate|honou?r|waive|match|fix|be (?:returned|refunded|exchanged|cancelled|canceled|changed|replaced|done|repaired|accepted)|send (?:you )?(?:a|another)|provide (?:a |you |any )?(?:refund|replacement|compensation|discount|this)|issue|arrange|support (?:that|this|returns?|refunds?)|allow|authori[sz]e|deliver (?:to|there)|ship (?:to|there)|(?:have|get) (?:an? |any |another |your |the )?(?:new one|refund|replacement|exchange|money back))';
const WAY_OUT =
  "(?:but|however|though|instead|although|what (?:i|we) can|alternatively|you (?:can|could|may) (?:still |also |always )?(?:return|get|have|use|exchange|choose|keep|swap)|i (?:can|could|will|'ll)|i'?ll|i'?d|we (?:can|could|will)(?!not)|we'?ll|only (?:to|if|when|until|after|once)|until|unless|yet|before you|without (?:your|a|the)|so (?:i|we|let)|or you|worry|otherwise)";

/** Says no and offers nothing. */
const refuse: Detector = ruleDetector('refuse', {
  needs:
    "n'?t|not|no |no,|no$|no\\.|never|unable|against|outside|past|beyond|over |late|rule|policy|polic|impossible|denied|reject|refus|declin|nothing|way|non-",
  rules: [
    [
      `(?:i'?m|i am|we'?re|we are|i|we|it|that|this|the [a-z]+(?: [a-z]+)?|they|these|those|you|(?:returns?|refunds?|exchanges?|cancellations?|replacements?|repairs?|changes)|opened [a-z]+|sale [a-z]+|[a-z]+ items)(?: {adv}| really| simply| just| afraid| sorry)* {cant}(?: {adv}| even| simply| just)* ${DEED}`,
      0.85,
      "why can'?t|can'?t (?:help|wait|return (?:the call|your call))|(?:that|this|it|they) (?:won'?t|will not|wouldn'?t|can'?t) help|(?:won'?t|will not|wouldn'?t) (?:cancel|change)|(?:can'?t|cannot|couldn'?t) (?:change|help|accept|issue)(?: [a-z]+){0,2} (?:that|the fact|it) (?:but|happened)|(?:you|u) (?:can'?t|couldn'?t|weren'?t|won'?t|cannot)(?: be)? (?:be able to )?(?:help|accept|approve|give|change|fix|process|issue)|(?:so|if|that|why|said|mean) you|it (?:won'?t|wouldn'?t|can'?t|doesn'?t) (?:fix|change|help|return|extend|match|support|replace|repair)|can'?t (?:replace|fix) (?:the )?(?:memories|photos|time)",
    ],
    [
      "(?:i|we)(?: {adv}| simply| unfortunately)* (?:don'?t|do not|dont|never|no longer)(?: {adv})* (?:exchange|refund|accept|take back|do|offer|give|return|replace|allow|make exceptions|cancel|compensate|repair|price match|match|provide refunds?|process|issue)",
      0.8,
      "we don'?t (?:do|offer|give|accept|allow|provide|issue|process) (?:deals|coupons|it (?:any|because|to)|that (?:any|because)|this|sunday|weekend|gift|cash|[a-z]+ (?:on|at) (?:weekends?|sundays?))|don'?t (?:do|give|offer|take back) (?:that|it)? ?(?:any ?more|yet)?[?]|(?:why|what) (?:don'?t|do)|don'?t (?:want|need|have)|(?:so|that|if|think) we don'?t",
    ],
    [
      "(?:returns?|refunds?|exchanges?|cancellations?|replacements?)(?: [a-z]+){0,4} (?:is|are|was|were|will be)(?: {adv})* (?:not|n't|never) (?:possible|allowed|accepted|permitted|given|available|offered|an option)|(?:returns?|refunds?|exchanges?|cancellations?) (?:isn'?t|aren'?t|won'?t be)(?: {adv})* (?:possible|allowed|accepted|permitted|given|available|offered)|{start}(?:sorry|i'?m afraid|afraid|unfortunately),? (?:but )?(?:it'?s )?(?:a )?no{end}",
      0.8,
    ],
    [
      "(?:that|this|it|which)(?:'s|s| is| was| will be| would be)?(?: {adv}| just| simply| unfortunately| sorry| really| clearly)* (?:not|n't|never|isn'?t|wouldn'?t be|won'?t be)(?: {adv})* (?:possible|allowed|permitted|covered|available for refund|an option|refundable|returnable|exchangeable|eligible|negotiable|going to happen|how (?:it|we) works?|something (?:i|we) (?:can )?do|in (?:our|the) (?:policy|rules))|(?:not|non)-?(?: |)(?:refundable|returnable|exchangeable|negotiable)|(?:that|this|it)(?:'s|s| is)? (?:against|outside|out of|beyond|past|over)(?: of)? (?:our |the |company |shop |store |return )*(?:polic(?:y|ies)|rules?|terms|warranty|window|period|limit|deadline|\\d+ days?|return (?:window|period)|time)",
      0.8,
      'is (?:it|that|this) (?:not )?(?:possible|allowed|covered)|if (?:it|that|this)|not (?:possible|available|covered)(?: [a-z]+)? (?:to|for|at|in|by|on) (?:(?:say|see|tell|know|find|check)|the (?:app|moment))|under warranty|only',
    ],
    [
      "(?:nothing|not anything|not much|isn'?t anything|is no way|no way|'s no way|no chance|no option|nothing (?:more|else|further))(?: that)?(?: {adv})? (?:i|we|that i|that we|for (?:me|us)|to)(?: {adv})* (?:can|could|am able|are able|cancel|change|refund|return|stop|do|help|to do|get|exchange|undo|fix)(?: (?:about|for|to|do|it|that|this|help|here|further|now|more))*",
      0.8,
      "nothing you|nothing to (?:worry|do with)|if there(?:'s| is)",
    ],
    [
      "{start}(?:not going to happen|no can do|no way|(?:the answer is|it'?s a|that'?s a|sorry,? it'?s a|it remains a)(?: {adv}| firm| flat)* no|(?:absolutely|definitely|certainly) not|no,? (?:sorry|you can'?t|we don'?t|i can'?t|we can'?t|that'?s|it'?s (?:not|final)|impossible|can'?t|cannot|refunds?|exchanges?|returns?)|(?:sorry|unfortunately),? no|out of the question|impossible|request (?:denied|rejected|refused)|(?:your|the) (?:request|claim|application|return|refund|complaint)(?: [a-z]+){0,3} (?:is|was|has been|will be) (?:denied|rejected|refused|declined|not accepted))(?![a-z])",
      0.8,
      "no,? (?:that'?s|it'?s) (?:fine|ok|okay|right|all|no|not a|a|our|safe|included|free|covered|not your)|no way (?:that|you)|impossible to (?:say|miss)|no returns? (?:needed|necessary)",
    ],
    [
      "(?:those|these|that|they|rules|policy|this)(?:'s|s| are| is|'re)? (?:are |is )?(?:the|our|just the|simply the|company) (?:rules?|policy|terms|way it is|law|conditions)(?:{end}|[,.!]| (?:and|so|no|i|we|you|are|is))|(?:our|the|company|shop|store) (?:policy|rules|terms|system) (?:doesn'?t|don'?t|does not|do not|won'?t|can'?t|forbids?|prohibits?|rules? (?:it|that) out)(?: (?:allow|permit|cover|let|accept|support))?|rules are rules|policy is policy|(?:no|zero) (?:refunds?|returns?|exchanges?|exceptions?|cancellations?)(?:{end}|[,.!]| (?:on|for|after|once|allowed|possible|are|in|will|is|whatever|sorry|without))|(?:past|over|after|outside|exceeded|beyond|more than)(?: the| our| your)? (?:\\d+|seven|fourteen|thirty|return|deadline|window|period)(?: [a-z]+){0,3},? (?:so )?(?:no|nothing|can'?t|cannot|too late)|(?:it'?s|its|that'?s|it is) (?:now )?too late(?:{end}|[,.!]| (?:to (?:return|cancel|change|exchange|refund)|now|for (?:a|that|this)))",
      0.8,
      "no (?:returns?|exchanges?) (?:needed|necessary|required)|no exceptions? (?:here )?to|what (?:is|are) the|that'?s the (?:rule|policy) (?:we|i)|(?:too late|past)[^.;?]{0,20}[?]",
    ],
    [
      "(?:i|we)(?:'m| am| are|'re)?(?: {adv}| firmly| respectfully)* (?:refuse|decline|reject|have to (?:decline|refuse|say no|reject|turn (?:it|that|this|you) down)|must (?:decline|refuse|say no)|won'?t be (?:able|refunding|replacing|doing|exchanging)|will not be (?:able|refunding|replacing|doing))(?: to (?:help|assist|do|refund|exchange|offer|accept|process|replace|cancel|change|give))?",
      0.75,
      "won'?t be able to (?:tell|say|answer|see|find|reply|call|know)|not decline",
    ],
    [
      "(?:i|we|i'm|we're)(?: {adv}| simply| really)* (?:{cant}|don'?t|do not|never|(?:are |am )?not (?:allowed|able|permitted) to)(?: {adv}| ever)* (?:discuss|share|give out|give away|give you|disclose|talk about|reveal|go into|look into|look up|read out|pass on|tell you|say anything about|confirm|comment on)(?: [a-z]+){0,4} (?:(?:some|any)(?:one|body) else'?s|another (?:customer|person|buyer)'?s?|other (?:people|customers|buyers)'?s?|(?:her|his|their|your (?:mum|mom|mother|dad|father|husband|wife|friend|son|daughter)'s)) (?:[a-z]+ ){0,2}(?:orders?|address|details|account|phone|data|number|information|purchases?)",
      0.8,
    ],
  ],
  unless: `(?:^|[^a-z'])${WAY_OUT}(?![a-z'])|(?:not|isn'?t|n't) that (?:we|i|it|you)|[?][^a-z?]*$|{cant} (?:see|find|open|locate|read|hear|tell|wait|go wrong|imagine|thank|blame|guess|promise|say|log)|what can'?t|can'?t you|i can see|never let`,
  when: ({ mark }) => mark !== '?',
});

const OUTSIDER =
  '(?:the |your |their |an? |its )?(?:manufacturer|maker|brand|courier|carrier|shipping company|delivery company|logistics(?: company)?|driver|post office|postal service|royal mail|ups|fedex|dhl|usps|hermes|evri|seller|supplier|factory|bank|card (?:company|issuer)|platform|payment (?:provider|company|team)|paypal|warehouse|other (?:team|department)|another (?:team|department)|vendor|importer|phone company|provider|marketplace|customs|depot|insurance(?: company)?|police|developer|retailer|store|shop you bought it|technical (?:team|support|department)|sales|finance|people (?:there|who))';

/** Pushes the matter to someone else or disowns it. */
const deflect: Detector = ruleDetector('deflect', {
  needs:
    "n'?t|not|none|problem|fault|responsib|issue|matter|job|contact|call|ask|take|complain|speak|talk|go |writ|check|deal|chas|phon|ring|email|turn|reach|touch|rais|approach|sort|fil|just|only|merely|simply|nothing|beyond|above|outside|out of|blame|thank|know|try|between|bother|up to|lies|down|find",
  rules: [
    [
      "(?:deliver(?:y|ies)|the (?:courier|carrier|post|delay|parcel))(?:'s|s| is| are)? (?:not|n't|isn'?t|aren'?t)(?: {adv})? (?:something|anything) (?:we|i) (?:can )?(?:control|influence|decide|change)",
      0.75,
    ],
    [
      `(?:that|this|it|which|the (?:delay|damage|problem|issue|fault|mistake)|delivery|shipping)(?:'s|s| is| was| are| would be| has to be| must be| lies with)?(?: {adv}| really| all| probably| a matter for| up to| down to| entirely)* ${OUTSIDER}'?s?'? (?:problem|fault|responsibility|issue|matter|mistake|business|job|decision|affair|side)|(?:that|this|it)(?:'s|s| is)(?: {adv}| entirely)* (?:up to|a matter for|a question for|between you and|one for|something for) ${OUTSIDER}`,
      0.85,
      "(?:not|n't|isn'?t) (?:the|your)",
    ],
    [
      `(?:^|[.,;!] ?|you(?:'ll|'d)?(?: {adv})* (?:need|have|should|must|can|could|may|better|ought|gotta|want|will have|are better off)(?: to)? ?|please |pls |kindly |just |go and |try |best |why don'?t you |then |so )(?:(?:have to|need to|to|just|directly|please|simply|go|and) )*(?:contact(?:ing)?|call|ask|take (?:that|this|it) up with|complain to|speak (?:to|with)|talk (?:to|with)|go to|write to|check with|deal with|chase|phone|ring|email|message|turn to|reach out to|get in touch with|raise (?:it|this|that) with|approach|sort (?:it|this|that) out with|file (?:a|your) (?:claim|complaint) with|return to|consult) (?:(?:directly|with) )?(?:${OUTSIDER}|whoever|someone else|somebody else|anyone else)(?![\\w'])`,
      0.75,
      "(?:don'?t|do not|no|needn'?t|won'?t|not)(?: {adv})* (?:need|have|to)? ?(?:to )?(?:contact|call|ask|chase|talk|speak)|(?:did|have|do|has|when did|if) you|(?:i'?ll|i will|we'?ll|we will|let me|i'?m|i can|we can|going to|i'?ve|happy to)(?: {adv})* (?:[a-z]+ ){0,4}(?:contact|call|ask|chase|talk|speak|check|take|write|complain|raise|deal|phone|ring|email|message|file|sort)|{start}(?:contact|call|ask|check|deal|chase) (?:them|the store)",
    ],
    [
      `(?:that|this|it|which|the (?:fault|blame|problem|responsibility|decision))(?:'s|s| is)?(?: {adv}| all)* (?:lies|rests|sits|down|up) (?:with|to) ${OUTSIDER}|(?:that'?s|it'?s|this is) the (?:job|problem|fault|responsibility|business|matter|duty) of ${OUTSIDER}`,
      0.8,
    ],
    [
      "(?:not|isn'?t|never|n't)(?: {adv}| really| exactly| any of)* (?:my|our|in my|in our|within our|under our)(?: own)? (?:problem|department|job|responsibility|business|concern|control|area|scope|hands|remit|team|field|duty|fault|power|call|matter|task)|none of (?:my|our) (?:business|concern)|that'?s between you and|(?:above|beyond|outside)(?: of)? (?:my|our) (?:control|pay ?grade|scope|hands|department|responsibility|remit)|out of (?:my|our) (?:hands|control)",
      0.85,
      "(?:that|this|it)(?:'s|s| is)? not (?:our|my) (?:fault|control) alone|(?:isn'?t|is)(?: it)? (?:not )?(?:your|my|our) (?:problem|fault)[?]|even (?:if|though|when) it(?:'s| is)",
    ],
    [
      "(?:we|i)(?:'re|'m|m| are| am)? (?:{adv} )?(?:just|only|merely|simply)(?: {adv})* (?:the |a |an |here )?(?:seller|reseller|retailer|shop|platform|agent|marketplace|dealer|support|messenger|customer service|chat|handle|sell|deal with|do|responsible for|intermediary|do orders|take orders|an employee)(?: [a-z]+)*|(?:has|have|had|'s) (?:absolutely |got )?nothing to do with (?:us|me|our)|(?:we|i)(?:'re|'m| are| am) not (?:responsible|liable|accountable|in charge|the (?:right|manufacturer|ones?|maker)|to blame)(?: (?:for|of))?|(?:we|i) (?:have|take|accept|bear) no (?:responsibility|influence|control|say|liability)|(?:we|i) (?:can'?t|cannot|don'?t) (?:influence|control|be (?:held )?responsible|be blamed|be liable|take (?:any )?responsibility|deal with (?:that|this)|handle (?:that|this|it|these)|do anything about (?:the )?(?:courier|bank|manufacturer))",
      0.8,
      "only (?:sell|do|handle) (?:genuine|original|authentic|new|organic|quality|real|fresh|in|size|natural|the|one|two|[a-z]+ (?:that|made))|only (?:a|the) shop|i'?m (?:just|only) (?:going|checking|trying|support)|nothing to do with (?:us|me|our) (?:being)",
    ],
    [
      "(?:ask|try|find|call|contact|talk to|speak to|bother|write to|go (?:to|and see)) (?:someone|somebody|anyone|anybody) else|(?:talk|speak|complain|go back|return it) to (?:whoever|who(?:ever)? (?:sold|made|delivered))|(?:don'?t|do not) (?:ask|blame|look at|come to) (?:me|us)|go (?:ask|and ask|complain to|see|bother) (?:the|your|them|somebody|someone)(?: [a-z]+)? ?(?:courier|manufacturer|bank|brand|seller|driver|else)?|i wouldn'?t know|how (?:should|would|am) i (?:supposed to )?know|(?:blame|thank) (?:the|your) (?:courier|manufacturer|bank|driver|post|weather|supplier|warehouse)",
      0.8,
      "(?:i'?ll|i will|we'?ll|let me|i can|you don'?t (?:need|have) to|no need to|i'?ve|did you|have you)(?: {adv})* (?:ask|find|call|contact|talk|speak|try|go)|go to the (?:settings|shop|app|page|store|top|bottom|next|link|order|website|menu)|go (?:to|see) your (?:orders?|account|settings|profile)|(?:don'?t|do not) blame (?:us|me) (?:for trying)",
    ],
  ],
  unless:
    "(?:i'?ll|i will|we'?ll|we will|let me|i'?m going to) (?:{adv} )?(?:call|contact|chase|take|ask|speak|talk|get|sort|deal|write|handle|raise|claim)(?: [a-z]+){0,4} (?:for you|courier|manufacturer|bank|them|brand|seller|someone else)|you don'?t have to",
  when: ({ mark }) => mark !== '?',
});

export const blameDetectors: readonly Detector[] = [blame, dismiss, refuse, deflect];
