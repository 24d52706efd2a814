import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

/** Asks after pain instead of naming what is felt. */
const ASKS_FACT =
  /^(?:(?:and|so|ok|okay|also|then|now)[, ]+)?(?:anything|anywhere|any|is there|are there|does|do|where|which|when|who|what are|what do|what did|what will|what would)\b(?:[^.!]*[a-z])?[^a-z.!?]*\?[^a-z]*$/;

const HOW = '(?:how|what|why|that|just how|exactly how)';

/** Names what the customer feels or has lost. The speaker's own feelings are none. */
const acknowledge: Detector = ruleDetector('acknowledge-feeling', {
  rules: [
    [
      '(?:must|would|could|might|can|may) (?:{adv} )?(?:(?:have )?(?:been|be|feel|felt|come|came|seem)) {ggg}{feel}',
      0.9,
      '(?:i|we|he|she|they) (?:must|would|could|might|may) (?:have|be|feel)|(?:must|could|may|might|would|can) be (?:difficult|hard|tough) to (?:find|get|say|clean|remove|open|fit|see)|can be (?:[a-z]+ )?(?:difficult|hard|tough)|(?:it|they|one|mug|parcel|box|package) (?:must|could|might|may) have been (?:crushed|hit|damaged|broken|knocked)(?: [a-z]+){0,2} (?:on|in|during|by|between|before|at)',
    ],
    [
      'would(?: {adv}| have| really)* (?:worry|upset|annoy|bother|frustrate|anger)(?:ed)? (?:me|us|anyone|anybody)(?: too| as well)',
      0.8,
    ],
    [
      "(?:you|u)(?:'ve| have|'d)? must(?: have)?(?: be| been| feel| felt)",
      0.85,
      'must (?:have )?(?:be|been) (?:over|aged?|logged|registered|at least|wrong|the|a|someone|in|using|made|doing|signed|used)',
    ],
    [
      `(?:i|we)(?:'m| am| can|'d| could|'ve| have| do)?(?: {adv}| fully| completely| totally| truly| only)* (?:see|imagine|understand|hear|appreciate|tell|get|know|sense|realise|realize|picture|believe)(?: just| exactly| completely)? ${HOW} {ggg}{feel}`,
      0.9,
      "see how (?:hard|difficult)|(?:don'?t|do not|can'?t|cannot|couldn'?t|didn'?t|fail to) (?:really )?(?:see|understand|get|know|imagine|believe|appreciate) (?:how|why|what|that)",
    ],
    [
      "(?:i|we)(?: can|'d| could| do)?(?: {adv}| fully| completely| totally| truly| really| so)* (?:understand|hear|feel|see|get|appreciate|sense|imagine|acknowledge|recognise|recognize|share|know) (?:all |the |that |some of )?(?:your|ur|the|that|this)(?: [a-z]+){0,2} (?:frustrations?|disappointment|anger|worry|worries|stress|pain|sadness|fear|anxiety|feelings?|hurt|struggles?|annoyance|irritation|urgency|panic|suffering|grief|loss|nerves|impatience|upset)(?! (?:you|i|we)? ?(?:caused|order))",
      0.85,
      "understand your (?:concern|concerns|frustration|feelings?|mood){end}|(?:don'?t|do not|can'?t|cannot) (?:understand|see|hear|feel)",
    ],
    [
      "(?:you|u)(?: {adv}| do)* (?:sound|seem|look|are (?:clearly|obviously|understandably|feeling)|feel|'re (?:clearly|obviously|understandably|feeling)|are {very}|'re {very}|were|come across)(?: as| like| really| so| very| pretty| quite| you(?:'re| are))*(?: {very}){0,2} {g}{feel}",
      0.8,
      "if you(?:'re| are| feel| were)|(?:do|did|are|were|don'?t|not|whether|when) you|you look (?:tired|sad) in|are you|you (?:are|'re) not",
    ],
    [
      '(?:what|how)(?: an?)?(?: {very}| big| real| total| complete| bitter| rotten| sad| nasty)* (?:disappointment|disappointing|shame|nightmare|frustrating|upsetting|awful|horrible|terrible|annoying|stressful|pity|mess|let-?down|shock|blow|pain|hassle|headache|worry|worrying|ordeal|infuriating|maddening|exhausting|miserable|day|time you|way to|horrid|dreadful|heartbreaking|sad|scary|frightening|unfair|nerve-wracking|rotten|exciting|lovely news|wonderful news|irritating|unsettling|embarrassing|gutting|galling)(?! (?:was|is|did|do|would|are|size|works?))',
      0.85,
      '{start}what (?:pain|day|time|mess|hassle|shame)(?! )',
    ],
    [
      `(?:it|that|this)(?:'s|s| is| was| sounds?| seems?| must be| feels?)(?: {very}| like| absolutely| quite| all)*(?: an?)?(?: {very}| real| total| complete| big| huge| proper| genuine| bit of a| absolute| tough| hard)* (?:upsetting|frustrating|frustration|disappointing|disappointment|stressful|awful|horrible|terrible|heartbreaking|annoying|worrying|scary|frightening|exhausting|tiring|a shame|shame|painful|devastating|infuriating|miserable|nightmare|hard|tough|rough|difficult|sad|unfair|crushing|gutting|let-?down|let down|maddening|distressing|nerve-wracking|hassle|pity|rubbish|dreadful|unpleasant|embarrassing|unsettling|nasty|sucks?|stinks|shock|blow|ordeal|alarming|worry|mess|rotten|exciting|terrifying|overwhelming|depressing|lousy|crap|shitty|pain)(?:{end}|[,.!]| (?:when|to (?:have|be|hear|see|find|get|lose|wait|open|go|deal|come|feel|miss|live|watch|receive|think|discover|pay|realise|realize)|for you|with|before|after|on|that|especially|and|indeed|situation|if|thing|position|spot|time|feeling|one|experience|day|at|in|right|having|being|not|news|waiting|losing|way)(?![\\w']))`,
      0.8,
      "(?:it|that|this)(?:'s|s| is) (?:a |not |n't )?(?:hard|difficult|tough) (?:to (?:see|say|tell|find|get|know|clean|remove|open|reach)|wearing|shell|plastic|surface|case|with)|isn'?t|it(?:'s| is| was) (?:a )?(?:pain|hard|difficult|tough|sad) for me",
    ],
    [
      "(?:i'?m|i am|we'?re|we are|im)(?: {very}){0,2} (?:sorry|sad|sorry to hear|sad to hear|saddened|upset) (?:that )?(?:to (?:hear|read|see|learn) )?(?:that |about |of |for |how )?(?:you(?:'re|r|ve|'ve)?|u|your|this (?:has|is)|it|what|how) {gg}{feel}",
      0.85,
    ],
    [
      "(?:sorry|sad|hate) to (?:hear|see|read|learn|know)(?: about| of)? (?:that|this|it|about|you(?:'re|r|'ve|ve)?|your|things|what|how|of)",
      0.65,
      "(?:not|n't) (?:sorry|sad)",
    ],
    [
      '(?:my|our) (?:heart|heart goes|thoughts?|sympath[a-z]+|condolences)(?: are| goes| go)?(?: out)?|(?:i|we)(?: really| truly| do| so| totally)* (?:feel|felt) (?:for you|so bad for you|your|bad for you|really bad|so sorry|sorry for you|with you|the same pain)|sympathi[sz]e|i hear you|(?:sending|send) (?:you )?(?:lots of |big |virtual |my )*(?:love|hugs?|strength|positive)|big hug|hugs',
      0.7,
      "don't",
    ],
    [
      "(?:i'?m|im|i am|we'?re|we are)(?: {very}){0,2} (?:glad|happy|pleased|delighted|relieved|thrilled|proud|excited|worried|concerned|sad|heartbroken)(?: (?:of|about|for|to hear|to see|to read|to know|that|it|you|your))(?: [a-z']+)?",
      0.6,
      '(?:happy|glad|pleased|delighted|thrilled|excited|proud) (?:to (?!hear|see|read|know)|about (?:our|my)|of (?:our|my)|that (?:i|we|our|my))|worried (?:it|that|about (?:our|my|the stock))|(?:sad|proud|happy|worried|concerned) (?:about|of|for) (?:my|our|myself|me)',
    ],
    [
      '(?:losing|waiting|missing|finding|opening|getting|being (?:left|told|charged|kept|ignored|passed)|having|sitting|staying|going|chasing|paying|turning up|standing)(?: [^ .;?!]+){1,14} (?:is|was|must be|must have been|would be|sounds|feels|can be|would have been)(?: {very}| never| no| not)* (?:an? )?(?:{very} )?(?:{feel}|nice|pleasant|fun|good enough|easy|joke)',
      0.85,
      'losing (?:weight)|(?:is|was) (?:nice|fun|easy|pleasant)',
    ],
    [
      "(?:i|we)(?:'d| would)? (?:know|understand|realise|realize|appreciate|can see|see|can tell)(?: {very}| just| exactly)* (?:how much|what) (?:this|that|it|your|the)(?: [a-z]+){0,4} (?:means?|meant|matters?|mattered)|(?:you|you'd|you were|you had|you'?ve|she|he|they)(?: {adv}| had| have| been| were| was| clearly| really| so){1,4}(?: much)? (?:looking forward|counting on|hoping for|excited about|relying on|dreaming)",
      0.75,
    ],
    [
      "i (?:can |do |really |so |totally |completely )*(?:feel (?:you|ya)|relate|know (?:exactly |just )?(?:how (?:you|that|it|this) (?:feel|feels|is|must)|what you(?:'re| are)? (?:mean|feel|going through)|the feeling|that feeling))|(?:it|that)(?: {adv}| really| just)* (?:sucks|stinks|hurts|stings)|sorry (?:you(?:'re| are|'ve)|things|that you)|(?:my |sincere |warm )?(?:congrat(?:s|ulations)?|well done)(?=[,.! ]|{end})|happy (?:birthday|anniversary)",
      0.55,
      'if you can relate|i know what you mean[,]? but',
    ],
    [
      "(?:i|we)(?: can| could)?(?: {adv}| only)* (?:tell|see|imagine|know|understand|hear) (?:that )?(?:this|that|it|the|how|what)(?: [a-z']+){0,4} (?:spoil(?:t|ed|s)|ruin(?:ed|s)|wreck(?:ed|s)|upset|upsets|let you down|thrown|messed|worn|hit|hurt|hurts|shaken|put you|left you|cost you|taken it out|got to you)|not (?:at all |exactly |really )?what (?:you|anyone)(?:'d| had| would)? (?:want|wanted|need|needed|expect|expected|hoped|signed|paid|ordered)(?! to)",
      0.75,
      'what you (?:ordered|need)(?:{end}|,)',
    ],
    [
      "(?:sounds?|seems?|feels?|looks?)(?: [a-z]+)? (?:like )?(?:an? )?(?:{very} |absolute |real |total |proper )*{feel}(?: {g}(?:time|day|week|night|wait|situation|experience|start))?(?:{end}|[,.!]| (?:for you|with|after|when|before|to (?:have|be|see|lose|wait)))|(?:i'?m|i am|we'?re) (?:{very} )*(?:gutted|heartbroken|sad|upset) for you|you(?:'ve|ve| have)? (?:{adv} |clearly |obviously )*(?:had|been having|having|gone through|had to put up with) (?:a|an|such a|quite a) (?:{very} |[a-z]+ )?(?:{feel}|bad|long|poor) (?:time|day|week|night|experience|wait|start|few days)",
      0.8,
      '(?:do|does|did|if|how|what) (?:it|that|this|you)|{feel} (?:to (?:clean|find|use|see|touch))',
    ],
    [
      "no wonder (?:you(?:'re|r| are| feel| were)|that|it)|that (?:really )?(?:sucks|stinks|hurts|stings|bites)|(?:such|what) a (?:shame|pity|let-?down|pain|disappointment|shock|worry|hassle|blow|nightmare|horrible|awful|terrible|hard|tough|rough|sad)|oh no|ouch|oh dear|yikes|bless you|poor (?:you|thing|little)|(?:you(?:'ve|ve| have)|you) (?:been|gone|had)(?: to)?(?: go| live| put up)? (?:through|with)(?: so| such| a| quite)* (?:lot|much|hell|rough|tough|hard|time|this|it|that)",
      0.7,
      'has been through',
    ],
    [
      "i (?:really |do |truly |sincerely |just |so )*(?:hope|wish|pray) (?:that )?(?:you|u|your|things|it|everything|the|this|all)(?:'ll|'re| can| will| are| is|'s| get| gets| feel| find| feels| goes| works| turns| have| had| could| were| that| soon)*",
      0.5,
      'hope (?:that )?(?:this|it|that|you|the (?:above|information|answer|info))(?: [a-z]+)? (?:helps|helped|answers|clears|clarif[a-z]+|understand|are satisfied|can understand|will understand|like|enjoy)|wish you a (?:happy|good|nice)',
    ],
    [
      '(?:left|leaves|leaving|put|puts|made|makes|making) you {g}{feel}|(?:a|some) {very}? ?(?:hard|tough|rough|difficult|stressful|horrible|awful|bad|frustrating|worrying|upsetting) (?:time|day|week|night|few days|morning|situation|experience|start|spot|place|wait) (?:for you|you)|you (?:deserved|were promised|were left|had every reason)',
      0.65,
      'if (?:it|this|that) (?:makes|made|leaves)',
    ],
    [
      "(?:you|you'?re|youre|you are)(?: {very}| clearly| feeling| still| understandably| not| obviously)* (?:feeling )?(?:{very} )?(?:upset|angry|annoyed|frustrated|disappointed|worried|anxious|stressed|exhausted|sad|hurt|scared|afraid|lonely|embarrassed|heartbroken|devastated|gutted|furious|irritated|nervous|fed up|overwhelmed|struggling|suffering|in pain|depressed|hopeless|going through)(?=[,.! ]|{end})",
      0.65,
      "(?:if|do|did|are|were|don'?t|whether|when|why|should|not|be|need|needn'?t|because|reason) (?:you|you'?re|you are)(?: [a-z]+)? (?:upset|angry|annoyed|frustrated|worried|anxious|stressed|sad|hurt|scared|nervous)|you (?:should|don'?t need|shouldn'?t|must not)|why (?:are )?you|you are not|you're not",
    ],
  ],
  unless:
    "(?:i was|i were|i felt|i've been|i have been|i got|i am|i'm|i feel|made me|makes me|my (?:brother|sister|wife|husband|mum|mom|friend|boss|own)) (?:also |so |really |very |feeling |always |just |pretty |too )*{g}(?:upset|angry|annoyed|frustrated|disappointed|anxious|stressed|exhausted|hurt|scared|lonely|depressed|devastated|nervous|miserable|afraid|tired|struggling)(?! (?:that you|for you|to (?:hear|read|see)))",
  when: ({ own, mark }) => mark !== '?' || !ASKS_FACT.test(own),
});

const PEOPLE =
  '(?:anyone|anybody|everyone|everybody|any (?:customer|parent|person|mother|father|buyer|one)|most people|most of us|all of us|many people|i|we|i too|i myself|who|nobody|no one|no-one|none of us|lots of people|plenty of people|people)';

/** Says the feeling is a fair one. */
const validate: Detector = ruleDetector('validate', {
  needs:
    "pricey|expensive|steep|a lot|long|odd|complicated|right|reason|fair|natural|understandabl|sense|blame|nobody|no one|no-one|none|deserve|would|wouldn|'d|could|justif|valid|legit|normal|logical|human|agree|shoes|place|position|were you|course|accept|enough|wrong|allowed|why|correct|entitled|weird|silly|shame|good|sensible|wonder|sure|obviously|shouldn|should not|should never|paid|not (?:ok|on|what|how|the)|isn't",
  rules: [
    [
      "(?:would|(?:that|this|it|which)'d)(?: {adv}| have| really)* (?:worr(?:y|ied)|upset|annoy(?:ed)?|bother(?:ed)?|frustrated?|anger(?:ed)?|unsettled?|rattled?|sting|stung|hurt|infuriated?|exasperated?|(?:wind|wound) up|dr(?:ive|iven) (?:me|us|any(?:one|body)) (?:mad|crazy|nuts|spare|potty|bonkers|up the wall|round the (?:bend|twist)))(?: (?:me|us|any(?:one|body)|any of us|most people|a saint|the best of us))?(?:{end}|[,.!])",
      0.8,
      "would(?:n't| not)|(?:me|us) (?:if|when)|you would",
    ],
    [
      "(?:nobody|no one|no-one)(?:'d| would)(?: {adv})? (?:be (?:happy|pleased|glad|thrilled)|like|enjoy|want)(?: (?:to|with|about|that|having|getting|a|an|it))",
      0.8,
    ],
    [
      '(?:i|we) (?:{adv} )?(?:get|see|understand|hear) (?:that )?(?:it|this|that) (?:seems|feels|looks|sounds) (?:{very} |like |a bit )*(?:pricey|expensive|steep|dear|unfair|a lot|long|odd|complicated)',
      0.75,
    ],
    [
      "(?:i|we)(?:'d| would)(?: {adv}| probably| also| too| have| all){0,3} (?:be|been|feel|felt|get) (?:{very} ){0,2}{feel}(?! (?:to|if i))",
      0.8,
    ],
    [
      `${PEOPLE.replace('|i|we|', '|')}(?:'d| would| 'd| could| wouldn'?t| 'd all)(?: {adv}| all| probably| also| too| have| not| still){0,3} (?:be|been|feel|felt|get|react|reacted|expect|want|wanted|like|accept|appreciate|think|find|have been|have felt|blame|worry|hate|say|do|hesitate|lose|complain)(?! (?:to (?:know|ask|see|hear|help|offer|send|check|suggest|recommend|add|tell|say|get)|you to|happy|glad|able))`,
      0.85,
      "(?:i|we)(?:'d| would)(?: {adv})? (?:be (?:happy|glad|able|grateful)|like|want|think|say|expect|appreciate|do|get|find|say|feel free)|who would",
    ],
    [
      "i(?:'d| would)(?: {adv}| probably| also| too| have){0,3} (?:be|been|feel|felt|react|reacted|find it|want|wanted)(?: exactly| just)? (?:the same|exactly the same|just as|{very} |{feel}|that way|like that|as|it|cross|an answer)",
      0.8,
      'be (?:happy|glad)|want it',
    ],
    [
      "you(?:'ve|ve| have|'d| had| got| do have)?(?: got)?(?: {adv}| absolutely| certainly| definitely)* (?:every|all the|a|the|full|good|perfect) (?:right|reason|reasons) (?:to|for) (?:be|feel|expect|complain|ask|want|question|demand|say|worry|hesitate|being|feeling|wanting|doubt|insist|know|your)",
      0.95,
      'the right to (?:return|cancel|withdraw)',
    ],
    [
      "(?:completely|totally|perfectly|quite|entirely|fully|absolutely|very|only|so|really|it'?s|that'?s|is|are|pretty|more than|understandably) (?:natural|understandable|reasonable|legitimate|valid|justified|fair|human|normal|ok|okay|right|logical)(?: (?:to|that|of you|for you|and|concern|question|point|worry|reaction|request|thing to|feeling|frustration|expectation|fear|enough|way|if you)|{end}|[,.!])",
      0.75,
      "natural (?:cotton|light|colou?r|fib|wood|ingredient|rubber|to the)|(?:is|it'?s|that'?s) (?:ok|okay|right|fine|fair|normal)(?: (?:and|{end}|to|if)|{end}|[,.!])|(?:normal|natural|ok|okay|right) (?:to (?:use|wash|hear|see|have|smell|receive|get|take|wear|put|leave|send|keep)|and|way|for (?:it|the|this))|not (?:quite |very |really |entirely )?(?:right|fair|reasonable|ok|okay|normal)|absolutely (?:right|ok|okay|fine|normal)|(?:it'?s|that'?s) (?:very|so|really|quite|only|pretty) (?:normal|natural|right|fair)(?:{end}|[,.!])",
    ],
    [
      "(?:it|that|this)(?: {adv}| all| completely| totally| absolutely| perfectly| only| just)* makes? (?:{very} |complete |total |perfect |absolute )*sense (?:that|to|you|for you|why|you'd|after|given|with|if)",
      0.85,
      'makes sense (?:to me|for (?:us|me))',
    ],
    [
      "you(?:'re|re| are|r)(?: {adv}| absolutely| completely| totally| quite| entirely| perfectly| so| 100%| very| not)* (?:right|correct|entitled|justified)(?: (?:to (?:be|feel|expect|complain|ask|want|question|say|demand|point|raise|worry|insist)|that(?:'s| is| it| was| this| we| isn'?t)|in (?:feeling|being|saying)|about|and|,|on)|{end}|[,.!])",
      0.85,
      "entitled to (?:a|an|the|one|free|our)|if you(?:'re| are) right|right (?:in saying|in thinking)|right about the (?:size|colou?r)|you(?:'re| are) (?:right|correct){end}",
    ],
    [
      "(?:i|we|can|could|nobody can|no one can|nobody could)(?: {adv}| really| certainly| would| can| absolutely| totally)* (?:don'?t|do not|can'?t|cannot|couldn'?t|wouldn'?t|not|never)? ?(?:blame) you(?! for the)|can'?t blame (?:you|anyone)|don'?t blame you",
      0.9,
      'i blame you|we blame you',
    ],
    [
      '(?:nobody|no one|no-one|no (?:customer|parent|buyer|one)) (?:likes?|wants?|enjoys?|deserves?|should|expects?|ought|would want)(?: ever)?(?: to)?(?: have)?',
      0.85,
      'nobody (?:should|wants?) (?:touch|use|open|buy|it)',
    ],
    [
      'your (?:(?:{feel}|reaction|feelings?|concern|concerns|complaint|point|doubts?|worries|expectations?|request|question|hesitation|emotions?|caution)(?: and [a-z]+)?) (?:is|are|was|were)(?: {very}| absolutely| more than| perfectly| all| only| fully| entirely| completely)* (?:justified|valid|fair|reasonable|understandable|natural|normal|right|legitimate|spot on|fully|warranted)',
      0.95,
    ],
    [
      "(?:of course|naturally|understandably|no wonder|obviously|sure)(?:,)? (?:you(?:'re|r| are|'d| would| were| feel| want| wanted)?|that(?:'s| is| was| would)?|it(?:'s| is)?)(?: {very}| be| feel| feeling| want| wanted)* (?:{feel}|cautious|careful|hesitant|want|wanted|expected|suspicious|reluctant|sceptical|skeptical|a fair)",
      0.8,
    ],
    [
      "(?:that|this|it)(?:'s|s| is| was| really is)?(?: {very}| absolutely| simply| clearly| certainly| really)* (?:not good enough|not acceptable|unacceptable|not okay|not ok|not on|not what you (?:paid|ordered|expect|signed)|not how (?:it|we|this)|isn'?t good enough|isn'?t acceptable|isn'?t ok|isn'?t on|not fair|isn'?t fair|not the (?:service|experience))",
      0.7,
      'is (?:that|this|it) (?:not )?(?:ok|fair)',
    ],
    [
      "you (?:deserve|deserved|shouldn'?t have (?:had )?to|should not have (?:had )?to|should never have|didn'?t deserve|don'?t deserve|paid good money)",
      0.75,
      'deserve (?:it|what you)',
    ],
    [
      "(?:it'?s|it is|that'?s|only|just)(?: {adv}| only| just| quite| perfectly)* (?:fair|right|reasonable|sensible|natural|wise) (?:that you|to (?:expect|want|ask|be|feel|wonder|hesitate|worry|question))|you(?:'re| are| were)(?: {adv}| quite| absolutely| completely)* right to (?!return|cancel|left)[a-z]+|(?:i|we)(?: can| completely| totally| fully| do)*(?: {adv})? (?:get|see|understand|know)(?: exactly| completely)? why (?:you(?:'d|'re| are| would| feel| want| might| don'?t| were)|that|this|it)|(?:anyone|anybody|everyone|most people) in your (?:place|position|shoes|situation)",
      0.75,
      "(?:don'?t|do not|can'?t|cannot) (?:{adv} )?(?:get|see|understand|know) why|right to a",
    ],
    [
      "(?:a|an|perfectly|very|completely|really|such a) (?:{very} )?(?:fair|good|valid|reasonable|legitimate|sensible) (?:point|concern|question|worry|request|complaint|reason|thing to (?:ask|want|worry))|fair enough|(?:i|we)(?: {adv}| completely| totally| fully| absolutely| couldn'?t)* agree(?: more)?(?: with you)?(?:{end}|[,.!]| (?:that (?:it|this|you|the)|it|this|with you))|in your (?:shoes|place|position)|if (?:i|we) were you|wouldn'?t (?:want|like|accept|be happy with) (?:that|it) either",
      0.65,
      "if i were you,? (?:i'd|i would)|(?:don'?t|do not|can'?t|please|if you) agree|in your place (?:is|of)",
    ],
    [
      "(?:it'?s|it is|that'?s|there(?:'s| is)) (?:ok|okay|alright|all right|fine|nothing wrong|normal|perfectly normal|no shame|not weird|not silly|only human|human)(?: {adv})? (?:to (?:feel|be {feel}|cry|be (?:sad|scared|nervous)|have (?:doubts|feelings|mixed))|with (?:feeling|being)|in (?:feeling|being)|that you(?:'re| feel))|you(?:'re|re| are) (?:not (?:alone in|being|silly|weird|crazy|wrong|a bad|overreacting)|allowed to (?:feel|be {feel}|be))",
      0.8,
    ],
  ],
  unless: "(?:not|n't|doesn'?t|don'?t) (?:understand|see|get) why|do you|you have no right",
});

/** Lowers worry with something that holds. */
const reassure: Detector = ruleDetector('reassure', {
  rules: [
    [
      '(?:please )?(?:rest|be|feel|stay) (?:assured|reassured|sure)(?:,| that| -|:)? ?{ggg}(?:[a-z]+)',
      0.9,
      'assured{end}|be sure to|make sure',
    ],
    [
      "(?:please |pls |plz |so |and |but )*(?:do not|don'?t you|don'?t|dont|no need to|no reason to|nothing to|not to|never|needn'?t|needn'?t|don'?t need to|do not need to|don'?t have to|shouldn'?t|not have to|you can stop)(?: {adv}| be| you| at all| too much)* (?:worry|worried|panic|stress|concerned|afraid|fear|alarmed|nervous|be anxious|anxious|scared|fret)(?: (?:about|too|at|over|for|yourself|a bit|anymore|any more|sir|madam|dear|much))*[,.! -]{0,6}(?=[a-z'0-9-](?:[ ,.!]*[a-z'0-9-]){2})[a-z'0-9-]+(?:[ ,.!]+[a-z'0-9-]+){0,2}[ ,.!]*",
      0.9,
      "(?:do|why do|why don'?t) you|why worry",
    ],
    [
      "(?:there(?:'s|s| is)? )?(?:nothing|no reason|no cause|no need)(?: here| for you| at all)? (?:to|for) (?:worry|be (?:worried|afraid|concerned|alarmed|scared)|alarm|concern|fear|panic)",
      0.8,
    ],
    [
      "you(?:'re|re| are|'ll| will) (?:not|n't|never)(?: {adv})* (?:going to |gonna )?(?:be )?(?:lose|charged|charge|left|out of pocket|alone|on your own|stuck|miss|pay|asked to pay|billed|penali[sz]ed|get charged|forgotten|lose out|be left|lost|to lose)|you (?:won'?t|will not|wont|aren'?t|are not)(?: {adv}| be| going to| gonna| have to| get| be going to)* (?:lose|charged|left|out of pocket|alone|on your own|stuck|miss|pay|billed|penali[sz]ed|stranded|forgotten|billed)|(?:won'?t|will not|doesn'?t) cost you|{start}(?:you can |please )?(?:relax|rest easy|stop worrying|breathe(?: easy)?|sleep easy|be calm|put your mind at rest)(?:,| -|:| and)? ?(?=[a-z'](?: ?[a-z']){2})[a-z']+(?: [a-z']+){0,11}|(?:no harm done|nothing(?:'s| is| has been| was)? (?:lost|gone|missing|broken|wrong)|it can(?: still| easily)* be (?:fixed|undone|changed|put right|sorted|saved|reversed))|(?:hasn'?t|has not|haven'?t) (?:gone anywhere|been lost|disappeared|vanished)|you(?:'re| are) (?:fully |still |always |well )*(?:protected|covered|insured)|no risk of (?:you|being|losing|paying)|you(?:'ve| have)? still (?:got|have) (?:the|your|full|all|a|both)",
      0.85,
      "miss out|won'?t (?:lose|pay|miss) (?:weight)|(?:if|unless) you",
    ],
    [
      "(?:your|the|everything|all|it|this|that|nothing)(?: [a-z]+){0,4} (?:is|are|'s|stays?|remains?|will be|will stay|hasn'?t been|has not been|won'?t be|will not be|isn'?t|will not|won'?t)(?: {adv}| {very}| perfectly| completely| still| all){0,3} (?:safe|secure|safely|protected|kept|covered by|reserved|under control|in (?:good|safe) hands|get lost|lost|backed up|intact|untouched|guarded|insured|taken care of|be fine|fine and|guaranteed by)",
      0.75,
      "is (?:that|it|the|your)(?: [a-z]+){0,2} (?:safe|secure)|to be fine|safe for|dishwasher|microwave|safe to|everything(?:'s| is) (?:fine|ok){end}",
    ],
    [
      "(?:i|we) (?:promise|assure|can assure|can promise|give you my word|do assure|want to assure|can confirm|guarantee)(?: you)?(?: that)?(?:,)? (?:you(?:'re|'ll| will| won'?t| are)?|your|the|it|this|nothing|no|we(?:'ll| will| won'?t)|i(?:'ll| will| won'?t))",
      0.7,
      "never (?:break|happen|have|fail)|(?:ll|will) (?:love|lose)|i promise (?:i'?ll|i will|we'?ll)|100%|zero|forever|guarantee (?:you(?:'ll| will) (?:love|lose)|it(?:'ll| will) (?:never|always))",
    ],
    [
      "you(?:'re|re| are) (?:in (?:good|safe) hands|fully covered|covered|protected|not alone|safe|not on your own|not (?:going to be|gonna be)|still (?:covered|protected|in)|all set)|(?:i|we)(?:'ve|ve| have)? got (?:you|this|your back)|you(?:'ve|ve| have) got me|(?:i|we)(?:'m|'re| am| are|m)(?: {adv}| right)* here (?:for you|with you|if you|whenever|until|to (?:listen|talk|support))|by your side",
      0.75,
      "cover(?:ed)? you|if you(?:'re| are)|are you covered|we got this (?:wrong|from)",
    ],
    [
      "(?:even if|whatever happens|should (?:anything|it|that)|if (?:anything|it|that) (?:goes|does|happens|ever|still|breaks|should))[^;?]{0,60} you(?:'re|'ll| are| will|'ve| have| can)(?: {adv}| be| still)* (?:covered|protected|get|fine|safe|claim|have|your money)",
      0.75,
    ],
    [
      "(?:it|this|that)(?:'s|s| is| was|'s)? ?(?:absolutely |really |definitely |certainly |all )*(?:not|n't|never|nothing) (?:at all )?(?:your|ur|you|anything you) (?:fault|mistake|doing|did|doing at all)|(?:wasn'?t|isn'?t) (?:your (?:fault|mistake|doing)|you)|you (?:did|have done|'ve done|didn'?t do) (?:nothing|anything|everything|it all)(?: {adv})? (?:wrong|right|correctly)|you(?:'re|re| are) not (?:to blame|the problem|at fault)",
      0.75,
    ],
    [
      "(?:it|things|everything|that|this)(?:'ll|'s| will| is| can| are|'s going to| is going to| are going to)(?: {adv}| all| be| get| going to| definitely| soon)* (?:be|get|turn out|work out|come) (?:{adv} |all |just |much |a lot |so much )*(?:ok|okay|fine|alright|all right|better|out|easier|through|well|good|sorted out|brighter)|(?:can|will|do|does) get better|you(?:'ll| will| can| got| are going to|'re going to|'ve got)(?: {adv}| all| be)* (?:get through|make it|be ok|be okay|be fine|be alright|do (?:this|it|great|fine|well)|overcome|survive|cope|ok|find|this)|(?:stay|be|keep) (?:strong|calm and|positive|safe|your (?:head|chin|spirits?) up|faith|going)|hang in there|good luck|best of luck|(?:don'?t|do not|never) give up|(?:i'?m|im|we'?re|i am|we are|always|still) (?:(?:always|right|still|also|just) )*here(?: if| whenever| to (?:listen|talk|chat)| for)?(?=[,.! ]|{end})|(?:if|whenever) (?:you|u|ya) (?:ever |just |still |do )*(?:want|need|wanna|would like|feel like)(?: to)? (?:talk|vent|chat|someone|anything|a friend|to talk)|(?:want|wanna|like|need|happy|willing) (?:to )?(?:talk|listen|vent|chat)(?: about (?:it|that))?|(?:i|we)(?:'ll| will| can|'m| am)? (?:gladly |always |happy to )?listen|you (?:should|can|must|ought to) (?:{adv} |feel )*be (?:{very} )?proud|proud of you|hold on|you are (?:strong|loved|worth|enough|beautiful|amazing|important|not (?:a )?(?:burden|failure|worthless))|you(?:'re|re) (?:strong|loved|worth|enough|beautiful|amazing|important|not (?:a )?(?:burden|failure|worthless))|(?:i|we) believe in you|(?:i|we) (?:care|love) (?:about )?you",
      0.6,
      "get better at|hold on (?:a|one|for|to|please|while)|good luck with that|here(?: is| are|'s| in| at| on)|happy to (?:talk you|listen to)|keep going (?:wrong|off|back)|(?:like|want|need) to (?:talk|chat) (?:to|with)|find (?:it|the|a|your|out|them)",
    ],
    [
      "(?:that|this|it)(?:'s|s| is) (?:{very} |perfectly |completely |quite |very |totally )*(?:normal|harmless|common|easy to (?:fix|solve|sort|put right)|easily (?:fixed|solved|sorted)|fixable|nothing serious|not dangerous|safe to)",
      0.6,
      'is (?:this|that|it) normal',
    ],
  ],
  unless: '{start}(?:are|is) you|you should (?:be|worry)',
});

export const empathyDetectors: readonly Detector[] = [acknowledge, validate, reassure];
