import type { Detector } from '../../types.ts';
import { rude } from './harm-rude.ts';
import { ruleDetector } from './rule.ts';

/** Guarantees what nobody can. */
const overPromise: Detector = ruleDetector('over-promise', {
  needs:
    'never|ever|chance|risk|possib|way|guarante|promis|swear|assur|warrant|bet|100|percent|per cent|hundred|doubt|fail|question|matter|sure|certain|definite|forever|cure|heal|eliminat|erase|side|for life|eternity|overnight|best|whatever|anything|lose|love',
  rules: [
    [
      '(?:zero|no|not a|not the slightest|0|0%) (?:chance|risk|possibility|way)(?: (?:that|at all|whatsoever|in the world|of))* (?:it|this|that|you|they|anything|we|the|your|of)(?: [^ .;?!]+){0,8}',
      0.75,
      "no (?:chance|way) (?:i|we|to|for)|there(?:'s| is) no (?:chance|way|possibility) (?:to|of (?:a|an|getting|changing|returning))|no risk (?:to|for) you|no risk of (?:being|you|losing|paying)|no (?:way|chance) (?:that )?(?:you|we) (?:can|could|should|deserve|would know)",
    ],
    [
      "(?:will|[a-z]+'ll|would|can|could|does|is|are|won'?t|to)(?: {adv})* never(?: ever)? (?:happen|break|fail|go wrong|have|stop|leak|fade|wear|rust|shrink|be late|let you down|need|see|get|run out|lose|crack|tear|disappoint|arrive late|be (?:late|delayed|a problem|wrong|broken|out of)|regret|crash|pill|scratch|drop)|(?:won'?t|will not|can'?t|cannot|wouldn'?t)(?: {adv})* (?:ever|possibly)(?: again)? (?:happen|break|fail|go wrong|stop|leak|fade|drop|rust|be|have|let|shrink|crack|disappoint)|(?:happen|occur|see|break|fail)(?: [a-z]+){0,2} (?:never|ever) again|never (?:ever )?(?:happen|occur|break|fail|be a problem|go wrong)(?: (?:to you|again))?",
      0.75,
      "should (?:have )?never|never (?:happened|broke|failed|arrived|get|got)|(?:has|have|had|had it|it'?s) never|can'?t (?:promise|guarantee|say)|(?:can|could|should|does|do|did) (?:it|this|that) (?:never|ever)|(?:hope|try|want|working|make sure)(?: [a-z]+){0,4} never|never need to (?:buy|iron|charge|worry|clean)|you(?:'ll| will) never (?:need|have to|lose|see|get)",
    ],
    [
      'impossible for (?:it|this|them) to (?:fail|break|leak|go wrong|be late|get lost|fade|tear|stop)|(?:removes?|cleans?|fixes|solves|cures|stops|kills) (?:every|any|all)(?: [a-z]+){1,4},? (?:guaranteed|100 ?%|no matter what|for sure|i promise)',
      0.8,
    ],
    [
      "(?:i|we)(?: can| do| will|'ll| would| could)?(?: {adv}| absolutely| fully| personally| 100%)* (?:guarantee|promise|swear|assure|warrant|bet)(?: you)?(?: that)?(?:[,:])? (?:{adv} )?(?:it|this|that|you|the|your|they|we|nothing|everything|no|a|100%|there|\\d)(?:'ll|'s|'re| will| can| won'?t| would| is| are| [a-z]+)*(?: [^ .;?!]+){0,6}? ?(?:never|always|ever|forever|100%|definitely|any ?one|everyone|love|perfect|cure|lose|best|lowest|again|any price|no matter|without fail|every time|completely|absolutely|zero|rest of your life|guaranteed|nothing will|whatever)",
      0.85,
      "(?:can'?t|cannot|don'?t|do not|couldn'?t|won'?t|not|never|no one can|nobody can)(?: {adv})* (?:guarantee|promise)|you won'?t be|never (?:share|sell|give|ask) your|(?:promise|assure) (?:you )?(?:i|we)(?:'ll| will)|guarantee (?:runs|is|covers|lasts|card|period|of)",
    ],
    [
      "(?:100 ?%|100 percent|hundred per ?cent|guaranteed|without (?:a |any )?(?:doubt|fail|question)|no matter what|for sure|for certain|definitely|i guarantee(?: (?:it|that))?|i swear|i promise(?: you)?)(?:[,!. ]|{end})(?:[^;?]{0,60})?(?:will |it'?ll |you'?ll |arrives?|fits?|works?|cure|lose|love|give you|never|ever|happen|always|perfect)(?![a-z]* (?:back|call|check|let))",
      0.7,
      "(?:not|n't|can'?t|cannot|isn'?t) (?:{adv} )?(?:100|guaranteed|definitely|for sure|certain|guarantee|promise)|100 ?% (?:cotton|wool|silk|linen|leather|polyester|natural|organic|recycled|genuine|original|sure|right|pure|merino|cashmere|authentic|agree)|(?:i|we)(?:'ll| will)(?: {adv})* definitely|definitely did|definitely (?:check|call|look|send|get|let|be (?:in touch|here)|worth|help|a|want|the|not|recommend|refund|replace)|i promise(?: you)?[,]? (?:i|we)|guaranteed (?:by|delivery|refund|for|until|under)|promise you(?:'re| are| won'?t)",
    ],
    [
      "(?:you(?:'re| are)|it(?:'s| is)) (?:100% |absolutely )?(?:guaranteed|certain|bound) to (?:sleep|lose|love|look|fit|work|win|get|cure|last|feel|grow|be)|(?:fits?|works?|suits?|cures?|lasts?|helps?|solves?|heals?|removes?|it'?ll (?:last|work|fit)|loved by)(?: [^ .;?!]+){0,5} (?:guaranteed|forever|for ever|every (?:single )?time without fail|without fail|100 ?%|for (?:the rest of your )?life|no matter what|for eternity|overnight)|(?:will|'ll|can|definitely|guaranteed to|certain to|sure to)(?: {adv}| definitely| totally| completely| surely)* (?:cure|heal|eliminate|erase) (?:your|the|all|any|every|it)|(?:absolutely|totally|completely|guaranteed)? ?(?:no|zero) side ?effects(?: (?:at all|for anyone|whatsoever|ever|guaranteed))?|(?:you(?:'ll| will)) (?:lose|gain|look|grow|earn)(?: [^ .;?!]+){0,6} (?:for sure|guaranteed|definitely|in (?:a|one|two|\\d+) (?:days?|weeks?))|(?:everyone|everybody|anyone|all (?:customers|skin types?|people)) (?:will )?(?:love|loves|like|likes|fits?)(?: it)?,? (?:guaranteed|for sure|i promise|100)|best (?:in the world|ever made|on earth)|never (?:ever )?have (?:a|any|another) (?:problem|issue)s? with|whatever you (?:want|ask|like)[^.;]{0,20}(?:we'?ll|we will|i'?ll|give|yours)|give you (?:whatever|anything) you (?:want|like|ask)",
      0.8,
      "not (?:guaranteed|cure)|(?:can'?t|cannot|won'?t|doesn'?t|not) (?:{adv} )?(?:cure|heal|guarantee|promise|last)|(?:does|will|can|is) it (?:last|work|fit|cure)|lifetime",
    ],
  ],
  unless:
    "(?:can'?t|cannot|can not|couldn'?t|don'?t want to|won'?t|not going to|never|unable to|nobody can|no one can|no-one can|wish i could) (?:{adv} )?(?:guarantee|promise|swear)|money back guarantee|is (?:it|there|that)|{start}(?:does|will|can|did|do|has|have|how|what)",
  when: ({ mark }) => mark !== '?',
});

/** Pushes to buy by fear or guilt. */
const pressure: Detector = ruleDetector('pressure', {
  rules: [
    [
      "(?:(?:not|n't|hardly|barely|only)(?: very)? (?:many|any|a few|a handful|much) (?:of (?:them|these|those) )?left|(?:running|selling) (?:low|out)|(?:nearly|almost) (?:gone|sold out)|stock(?:'s| is) (?:low|limited|tight))[^.;?]{0,12}(?:be (?:quick|fast)|hurry|(?:order|buy|decide|grab|act|move) (?:fast|quick|quickly|now|soon|today|it|one|them|yours)|don'?t (?:wait|hang about|dither)|if you want (?:it|one|them))|be quick if you want (?:it|one|them)",
      0.8,
      'no (?:rush|pressure|hurry)|take your time|(?:reserve|keep|hold|put)(?: [a-z]+){0,3} (?:aside|for you|by)',
    ],
    [
      "(?:are|r) (?:you|u) (?:going to |gonna |actually |even )*(?:buying|ordering|paying|taking|getting|buy|order|pay|take|get)(?: (?:it|them|these|this|that|one|the [a-z]+))?(?: today| now)? or (?:what|not)|(?:do|d'?) ?(?:you|u|ya) want (?:it|them|these|this|one|the [a-z]+) or (?:what|not)",
      0.75,
      'no (?:rush|pressure|hurry)|either way',
    ],
    [
      "(?:the |our |it'?s the )?(?:very )?last (?:one|two|three|four|five|few|pair|pairs|couple|\\d)(?: of (?:them|these|those)| pairs?| pieces?| ones| left| in stock)*,? (?:and|so|,)? ?(?:they'?re|theyre|it'?s|its|they are|it is|you|grab|be quick|don'?t|going|selling|flying|pay|order|buy)(?! (?:still|safe|reserved|yours|set|put|on hold|kept|held))",
      0.75,
      'no (?:rush|pressure|hurry)|take your time|(?:reserve|keep|hold|put)(?: [a-z]+){0,3} (?:aside|for you|by)',
    ],
    [
      "(?:or|else) (?:someone|somebody) else (?:gets?|takes?|will|has|grabs?|buys?|snaps?)|(?:someone|somebody) else(?:'ll| will) (?:get|have|take|grab|snap|buy|bag) (?:it|them)",
      0.8,
      'ask|pick (?:it|the|them) up|receive|sign',
    ],
    [
      "(?:order|buy|act|decide|purchase|pay|checkout|book|grab it|get it|place (?:the|your) order|take it|hurry)(?: (?:it|one|yours|them|this|up|right|straight))*,? (?:now|today|immediately|quick(?:ly)?|fast|at once|this minute|tonight|before|up)(?: [^ .;?!]+){0,3},? (?:or (?:you|it|else|someone|somebody|the|lose|miss|regret|never|pay)|otherwise|before (?:it'?s|its|it is|they'?re|someone|somebody|the price|stock|you (?:miss|regret|lose)|everyone|others)|else|tomorrow|because (?:tomorrow|it'?ll|the price)|while (?:you can|you still can|it lasts))",
      0.9,
      "no need|don'?t (?:need|have)|you can|if you order|(?:now|today) or (?:later|tomorrow)(?!,? (?:it|the price))|(?:now|today),? (?:it|the)(?: [a-z]+)? (?:ships|arrives|will ship|comes)",
    ],
    [
      "(?:last chance|final chance|now or never|(?:don'?t|do not|dont) (?:miss out|be left (?:behind|out)|wait (?:too long|any longer|until it'?s too late)|hesitate any|be (?:cheap|stingy|the only)|think (?:so much|too long))|(?:you(?:'ll| will|'d)) (?:regret|miss out|be sorry|lose (?:out|the chance)|never (?:get|see|find) (?:this|it|such|a (?:price|deal)|that))|(?:gone|sold out|finished) (?:for good|forever|in (?:\\d+|five|ten|two|a few) (?:minutes?|hours?)|any (?:minute|second|moment))|(?:before|until) (?:it'?s|its|it is) (?:too late|gone)|hurry(?: up)?(?:,|!| before| or|{end}| while| as)|what are you waiting for|(?:won'?t|will not|never) (?:get|see|find) (?:this|that|such|a|it)(?: [a-z]+){0,3} (?:price|deal|again|offer|chance|discount))",
      0.8,
      "(?:no need to|don'?t|not|no) (?:be )?hurry|(?:won'?t|will not|don'?t|not going to) (?:regret|miss out|be sorry)|regret (?:to|that (?:we|it))|so you (?:don'?t|won'?t) (?:miss|lose|regret)|never see (?:a|this|that) (?:problem|error)|in a hurry|hurry(?: [a-z]+)? the courier|don'?t want you to miss|make sure you (?:don'?t|get)",
    ],
    [
      "(?:if you(?:'d)? (?:really |truly |actually )*(?:loved?|cared?|respect(?:ed)?|valued?)(?: (?:about|for))? (?:your|her|him|them|the|yourself|me)|a (?:good|real|caring|loving|proper|responsible) (?:mother|mom|mum|father|dad|parent|husband|wife|son|daughter|friend|owner|person|man|woman)(?: [^ .;?!]+)? (?:would|wouldn'?t|should|doesn'?t|never|always|buys)|think of (?:your|the) (?:poor )?(?:kids|children|mother|baby|family)|(?:don'?t|do not) (?:you )?(?:want|care) (?:the best for|about) your|how (?:can|could) you (?:refuse|deny|say no|not)|it'?s for your (?:mother|mom|mum|child|kids|baby|family)|(?:your|the) (?:kids?|child|children|baby|family|mother) (?:deserves? (?:the best|better|it|this|more)|will (?:suffer|be disappointed|hate)))",
      0.8,
      'baby deserves a rest|(?:i|we) (?:care|think)|deserves? an (?:answer|apology)',
    ],
    [
      "you(?:'ve| have)?(?: only| just)?(?: got| have)? ?(?:\\d+|one|two|five|ten|fifteen|thirty|a few|an) (?:minutes?|hours?|seconds?)(?: left)? to (?:decide|order|buy|pay|choose|make up)|(?:kick yourself|don'?t let (?:your|the|them|him|her)(?: [a-z]+)? down|what kind of (?:mother|father|parent|husband|wife|friend))|if you don'?t (?:grab|snap|take|get)(?: [^ .;?!]+){0,4},? you(?:'ll| will)",
      0.8,
    ],
    [
      "(?:everyone|everybody|all your (?:friends|neighbou?rs|colleagues)|every (?:other )?(?:customer|mother|parent|neighbou?r))(?: else| on your street| in your (?:street|class|office|area|building)| around you)? ?(?:is |are |has |have |already )*(?:buying|bought|has|have|got|getting|ordered|using|upgraded)(?: (?:it|one|this|them|theirs|already|now))*,? (?:don'?t|do|you(?:'re| are| should| don'?t)|except you|but you|so (?:you|why)|already|why)",
      0.75,
    ],
    [
      "(?:you(?:'d)? (?:really |absolutely |just |simply |had )*(?:better|must|have to|need to|gotta|should)|i need you to|make sure you|you'?d better) (?:{adv} |really )*(?:buy|order|decide|purchase|pay|take it|get (?:it|one|this)|place (?:the|an|your) order|upgrade|commit|say yes|act)(?: [^ .;?!]+){0,5} (?:today|right (?:now|away)|now|this (?:minute|second|hour)|immediately|tonight|before|or|otherwise|at once|quickly|if you)",
      0.85,
      'in order to|order (?:number|id)|to (?:get|return|receive|use|have|qualify|be|change|keep)|pay (?:the|for (?:the )?(?:return|shipping|postage|customs))',
    ],
    [
      "(?:if you (?:don'?t|do not|won'?t) (?:buy|order|decide|take it|pay|purchase|get (?:it|one))(?: [^ .;?!]+){0,4},? (?:i|we|you|then|it|someone|the|your|don'?t|there)(?:'ll|'d| will| can'?t| cannot| won'?t| would| lose| may| might)?(?: [^ .;?!]+)*)|(?:tomorrow|after (?:today|tonight|this)|in (?:an|one|\\d+) hours?),? (?:the )?(?:price|it|cost|offer)(?: [a-z]+){0,2} (?:doubles?|goes up|will (?:double|go up|rise|increase|be (?:double|gone|higher))|is gone|rises|increases|jumps|disappears)|(?:miss|lose|short of|need) my (?:target|bonus|commission|quota|job)|(?:somebody|someone|another customer) else (?:will )?(?:grabs?|takes?|buys?|gets?|is (?:looking|about)|wants)(?: it)?|only (?:\\d+|one|two|three|a few) (?:left|remaining)[^;?]{0,30}(?:buy|order|hurry|grab|now|quick|decide)",
      0.8,
      "(?:if you (?:don'?t|do not) (?:order|pay|take it)(?: [^ .;?!]+){0,4},? (?:i'?ll|we'?ll|it(?:'s| is) (?:fine|ok)|nothing|no problem|(?:i|we) (?:can|will)|don'?t worry|you (?:can|still|will (?:still|not be)|won'?t)))|someone else (?:gets|takes) (?:your|it by)",
    ],
    [
      "(?:stock|offer|price|deal|discount|sale|promotion|supply|supplies)(?: [a-z]+)? (?:won'?t|will not|doesn'?t|does not|isn'?t going to|can'?t) (?:wait|last|hang (?:around|about)|be (?:here|around|there) (?:forever|for ever|long|much longer))|(?:they(?:'re| are)|it(?:'s| is)|stock(?:'s| is)?|these are)(?: {adv})? (?:going|selling|moving|flying)(?: out)? (?:fast|quickly|like hot cakes)[^.;?!]{0,20}(?:pay|order|buy|decide|grab|be quick|hurry)",
      0.8,
    ],
  ],
  unless: 'take your time|no (?:rush|pressure|hurry)',
});

const SECRET =
  "(?:passwords?|pass ?words?|passcode|pin(?: ?(?:code|number))?(?! ?(?:on|of) the map)|otp|one[- ]time (?:code|password|pass ?code|pin)|cvv2?|cvc2?|cvn|security code|(?:verification|authentication|auth|security|login|log-in|sms|2fa|bank|confirmation) ?(?:code|pin)s?|(?:six|6|four|4|five|5|eight|8)[- ]digit (?:code|number|pin)|code (?:we|i|they|the bank)(?:'ve| have| just)* (?:texted|sent|messaged|emailed)|(?:three|3|four|4) (?:numbers|digits) (?:on|from|at) (?:the )?(?:back|front)(?: of (?:your|the) card)?|code (?:from|in|on|of) (?:the|your|that|an?) (?:text|sms|message|authenticator|bank|phone|email)(?: message)?|(?:full |whole |complete |entire |long |16[- ]digit )(?:credit |debit |bank )?card (?:number|no|details|info)|(?:credit|debit|bank) ?card (?:number|no|details|info)s?|card number|card (?:no|details)|login(?: details| credentials| and password)?|log-?in (?:details|credentials)|secret (?:question|answer|word)|(?:online |net ?)?banking (?:details|login|credentials)|credentials|full id (?:number|card)|(?:national )?(?:id|identity) card (?:number|photo)|social security number|ssn|passport number|aadhaar(?: number)?|(?:photo|picture|pic|scan|copy|image) of (?:your|the|ur) (?:credit |debit |bank )?(?:card|id card|passport|bank card)|upi pin|private key|seed phrase|mother'?s maiden name)";
const ASK =
  "(?:tell|give|send|share|provide|read|type|enter|text|email|message|whatsapp|confirm|need|want|require|let me (?:have|know)|may i (?:have|know|get)|can i (?:have|get)|could i (?:have|get)|could (?:you|u)|can (?:you|u)|would you|will you|what'?s|what is|whats|what was|submit|reply with|state|disclose|supply|drop|forward|say|show|upload|dictate|pass|repeat|quote|report|put|fill in|write)";

/** Asks for a secret or gives away someone's data. */
const privacyBreach: Detector = ruleDetector('privacy-breach', {
  needs:
    'pass|pin|otp|one[- ]time|cv|security|code|card|login|log|secret|bank|credential|id |ssn|aadhaar|photo|pic|scan|copy|image|key|seed|maiden|phone|mobile|address|number|email|order|account|home|detail|birthday|name|contact|before you|after you|next to you|ahead of you|liv|staying|sign|data|history|information',
  rules: [
    [
      `${ASK}(?: (?:me|us|to me|over|out|here|with|the|your|ur|a|all|both|full|just|please|pls|also|new|old|current|exact|account|bank|app|shop|user|username|name|email|card|and|id|your account|for|us your|6|six|4|four|digit|digits|six-digit|6-digit|4-digit|whole|complete|online|in|it|netbanking|net|so i can|long|number|expiry|date|back|front|through|know|send|share|tell|give|provide|confirm|read|have|get|type|login|banking|paypal|gmail|apple|google|read|say|phone|amazon|i|of|next|bank's)){0,8}(?:,)? ?${SECRET}`,
      0.9,
      "last (?:four|three|two|few|4|3|2|\\d+) (?:digits|numbers)|first (?:four|six) digits|(?:never|don'?t|do not|not|no need to|shouldn'?t|won'?t|please do not|without|nobody|no one|avoid)(?: {adv}| ever| have| need| going)*(?: to)? (?:tell|give|send|share|provide|read|type|enter|text|email|ask|need|want|require|request|disclose|show|post|write|put|say|message)|(?:did|do|have) you (?:{adv} )?(?:forget|forgot|enter|try|use|get|receive|change|reset|set|type|remember|see)|(?:reset|change|forgot|forgotten|update|recover|create|choose) (?:your|the|a|my) (?:new )?(?:password|pin|passcode)|reset (?:link|code|email)|(?:you(?:'ll| will| can| may| must| should| need to| have to)|please|then|and|just|simply|when prompted,?) (?:{adv} )?(?:enter|type|put|fill in)(?! (?:it )?(?:here|to me|for me))(?: (?:in|your|the|a|new|it|[a-z]+)){0,5} (?:password|pin|code|card|passcode|otp|security|verification)|send (?:you|u) (?:a|an|the) [a-z ]{0,20}(?:code|link|pin|otp|password)|(?:voucher|discount|promo|coupon|product|bar|zip|post|area|order|tracking|model|style|item|error|colou?r) code|code (?:of|on) the (?:box|label|product|alarm)|(?:on|of) the (?:box|label|alarm|lock|back of the (?:device|router|product|box))|driver|courier (?:will|needs|asks)|pin (?:it|the|board|badge|up|that)|what(?:'s| is) (?:a|an|the) (?:cvv|otp|pin){end}",
    ],
    [
      "(?:his|her|their|the (?:other|previous|last|next) (?:customer|buyer|person|caller|client)(?:'s)?|that (?:customer|buyer|lady|man|guy|person)(?:'s)?|your (?:neighbou?r|colleague|friend|ex|husband|wife|sister|brother|boss|flatmate|roommate|partner|daughter|son|mother|father)(?:'s)?|another (?:customer|buyer)(?:'s)?|[a-z]+'s)(?: [a-z]+){0,2} (?:phone|mobile|address|number|email|order|account|card|bank|home|details|birthday|name|contact)(?: (?:number|address|details|no))? (?:went|goes|was sent|is|was|:|=|are|ends|also|on file)(?: [^ .;?!]+)+",
      0.8,
      "(?:what|let|it|that|there|here|he|she|where|who|when|how|today|tomorrow|manufacturer|courier|brand|supplier|seller|our|shop|store|maker|warehouse|company|depot|driver|bank|service|item|product|parcel|phone|model|size|box|dog|cat|baby|men|women|kid|children|mother)'?s (?:[a-z]+ )?(?:phone|address|number|email|order|account|card|name|contact|details|home)|(?:his|her|their) (?:order|account|name|number|address) (?:is|was|are) (?:not|safe|private|confidential|different|wrong|correct|the same|ready|on the way|delayed|hidden)|i can'?t|[?]",
    ],
    [
      "(?:the |another |a )?(?:customer|buyer|person|client|lady|guy|man|woman|one|caller) (?:before|after|next to|ahead of) you,? [a-z']+|(?:i|we)(?: can| could|'ll| will|'ve| have)?(?: {adv})* (?:give|giving|tell|send|sent|share|show|pass|look up|gave|told)(?: (?:you|u|on|up))* (?:the |their |his |her |another |your )(?:(?:other|previous|last|another|next) )?(?:customer|buyer|seller|person|client|reviewer|neighbou?r|driver|recipient|sender|colleague|friend|ex|wife|husband|owner)?(?:'s|s)? ?(?:home |private |personal |phone |mobile |full )*(?:address|phone|number|details|email|data|order history|contact|mobile|card|information|account)",
      0.8,
      "(?:can'?t|cannot|won'?t|not|never|don'?t|do not|unable to|couldn'?t)(?: {adv}| be able to)* (?:give|tell|send|share|show|pass|look up)|(?:your|the) (?:order|tracking|parcel|return|reference|case|ticket|phone|serial|details|contact|information|address|account|card|number)(?! of)|(?:seller|supplier|driver|courier)'?s? (?:contact|number|details)|(?:the|their) (?:address|number|phone|email|details|contact|information|account)(?:{end}| (?:of (?:the|our)|for|to|so|is|where|and))",
    ],
    [
      "(?:lives? (?:at|on|in)|staying at) (?:no\\.? ?)?\\d+ [a-z]+(?: [a-z]+)? ?(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|way|court|place|mill|flat|apartment)?|(?:log|sign) (?:in|into)(?: [a-z]+){0,3} (?:with|using) your password|(?:i|we)(?:'ll| will| can|'d| need to)(?: {adv})* (?:log|sign) in(?:to)? (?:as you|for you|your account|on your behalf|to your account)",
      0.75,
      'you live|you can (?:log|sign)',
    ],
  ],
  unless:
    "(?:never|don'?t|do not|please don'?t|nobody|no one|not|won'?t|will not) (?:{adv} |ever )*(?:ask (?:for|you for)|share|send|give|tell|disclose|need|type|post)(?: [a-z]+){0,5} (?:password|pin|card|code|cvv|otp|details|number|login)|(?:i|we) (?:don'?t|do not|never|won'?t|will never|would never|can'?t|cannot|mustn'?t) (?:{adv} )?(?:need|ask|want|share|give|tell|see|store|show)",
});

const ELSEWHERE =
  '(?:whats ?app|wechat|we chat|telegram|facebook|messenger|instagram|insta|snapchat|line|viber|signal|skype|discord|twitter|kik|imo|qq|tiktok|fb|private(?:ly)?|my (?:own |personal |private )?(?:number|email|phone|mobile|account|mail|cell|gmail|page))';
const WALLET =
  '(?:paypal|pay ?pal|venmo|cash ?app|zelle|alipay|wechat pay|wechat|bank account|account|iban|paytm|g ?pay|google pay|phonepe|upi|revolut|wise|western union|crypto|bitcoin|wallet|card|bank)';

/** Moves the deal or the talk outside the shop's channel. */
const offPlatform: Detector = ruleDetector('off-platform', {
  needs:
    'buy|order|purchase|pay|transfer|wire|send|remit|deposit|venmo|zelle|cash|gpay|whats ?app|we ?chat|telegram|facebook|messenger|insta|snapchat|line|viber|signal|skype|discord|twitter|kik|imo|qq|tiktok|fb|privat|my |outside|off|away|without|bypass|skip|not |scan|add me|friend me|me|deal|trade|settle|between|fee|commission|sell|meet',
  rules: [
    [
      '(?:pay|transfer|wire|send|remit|deposit)(?: (?:me|it|us|the|money|cash|amount|funds|payment|half|rest|directly|straight|privately|\\d+|\\$\\d+|just|that|over))* (?:privately|directly to (?:me|my)|(?:straight |directly |over )?(?:to|into|via|through|on|by|with)(?: my| our private| a private| his| her| this)(?: own| personal| private)? ' +
        WALLET +
        '|in private|outside|under the table|me (?:directly|in cash|cash|privately|personally|on|via|by))|(?:you can |u can |just |please )?(?:venmo|zelle|paypal|cashapp|paytm|gpay|wire) (?:me|it to me|the money)',
      0.9,
      "(?:don'?t|do not|never|please don'?t|not|cannot|can'?t|no need to)(?: {adv})* (?:pay|transfer|wire|send)|refund|checkout|pays? (?:for|with)",
    ],
    [
      '(?:carry on|continue|move|switch|talk|chat|keep talking|take (?:it|this)|do (?:it|this)|finish|speak|meet|sort (?:it|this))(?: (?:this|it|that|the|chat|talking|there|outside|off|here|me|with|deal|over|to)){0,3} (?:over|on|to|via|through|by) (?:to )?' +
        ELSEWHERE +
        '|(?:drop|give|send|shoot) me (?:a |an )?(?:text|call|ring|message|line|email|whatsapp|sms)(?: [a-z]+){0,2} (?:on|at|to|via) my|(?:add|contact|message|msg|text|call|reach|write|find|hit|dm|ping|chat with|talk to|follow and dm|buzz|whatsapp|ring|email)(?: (?:me|us|to me|him|her|up|with me|on|at|over|through|via|by|in|my|here|outside|directly))* (?:on |via |through |in |at |over |using |to |my )*' +
        ELSEWHERE +
        "(?![\\w'])",
      0.8,
      "(?:private(?:ly)?(?: message| chat| letter| dm)?{end}|(?:by|via|in|through) private (?:message|letter|chat|messages))|(?:don'?t|do not|never|please don'?t|can'?t|cannot|no need to|not allowed to)(?: {adv})* (?:add|contact|message|text|call|chat|write)|follow us|our (?:official )?(?:facebook|instagram|whatsapp|twitter|wechat|line|page|number)|official|on the line|on line|in line|on your (?:phone|mobile)|private (?:message|messages|messaging|letter|chat)|call (?:us|me)? ?(?:on|at|via)? ?(?:our|the) (?:line|number|hotline)|signal (?:is|strength)|(?:i'?ll|i will|we'?ll) (?:call|text|message|email|contact)|(?:your|the) (?:account|line|signal|number|phone|email)",
    ],
    [
      "(?:outside|off|away from|without|bypass(?:ing)?|not (?:through|via|on)|skip(?:ping)?)(?: of)? (?:the |this |our |of the )*(?:platform|app|site|website|shop'?s? (?:system|channel)|marketplace|system|store)(?: fees?)?(?![a-z])",
      0.8,
      "(?:don'?t|do not|never|can'?t|cannot|not allowed to|won'?t|please don'?t|no|not)(?: {adv})* (?:[a-z]+ ){0,5}(?:outside|off|away)|not (?:on|through|via) (?:the|our) (?:app|site|website|system|store)|without the app|(?:works?|use it|used|log(?:ged)? (?:out|off)|sign(?:ed)? (?:out|off)|go|take(?:n)?|fell|close|work) (?:[a-z]+ ){0,2}(?:outside|off|without)|took it off|off the (?:shop|store|site) (?:floor|shelf|page)",
    ],
    [
      "(?:here(?:'s| is)|this is|it'?s|take|note|save|use|have) my (?:own |private |personal |cell |mobile |direct |phone |whatsapp |wechat )+(?:number|email|phone|account|id|mail|mobile|whatsapp|wechat|address|line)|my (?:personal|private|own) (?:email|number|phone|account|mobile|whatsapp|wechat|mail|paypal|cell)(?: (?:is|id|:|address|number))|scan (?:this|my|the)(?: [a-z]+)? (?:qr|code)(?: [a-z]+){0,3} (?:pay|add|transfer|friend|chat|send)|(?:add me|friend me)(?:{end}|[,.!]| (?:and|as|there|first|we|i|for|on))",
      0.8,
      'my (?:direct )?(?:number|line) (?:here|at the (?:office|shop))',
    ],
    [
      "(?:buy|order|purchase) (?:from|through|via) me(?: directly| privately)?|here(?:'s| is) my (?:private|personal|own) (?:email|number|phone|account)|(?:buy|order|purchase|get|have|take) (?:it|one|them|this|the [a-z]+|directly|straight)(?: (?:from|through|via|directly|straight|off|with))+ (?:me|my (?:own|friend|cousin|private|personal))(?: (?:directly|privately|personally|instead|cheaper))?|(?:deal|trade|settle|sort|arrange|do (?:it|this|the deal))(?: [a-z]+){0,3} (?:privately|in private|offline|face to face|in person|in cash|off the books|under the table|just between (?:us|you and me)|off the record)|between you and me[^.;]{0,40}(?:price|cheaper|discount|pay|deal|cash)|(?:no|without|avoid|save|skip)(?: the| any| platform)* (?:fees?|commission)[^.;]{0,20}(?:pay|transfer|direct)|(?:sell|give|let) (?:it|you|one|them)(?: [a-z]+){0,3} (?:privately|off|outside|cheaper (?:if|privately)|directly myself)",
      0.8,
      "(?:don'?t|do not|never|can'?t|cannot|won'?t|not) (?:{adv} )?(?:buy|order|deal|trade|settle|sell|meet)|take it from me|have it from|you(?:'d| would)? (?:get|have) it from me by",
    ],
  ],
  unless:
    "(?:please )?(?:don'?t|do not|never|not allowed|keep (?:it|the chat|this|everything) (?:here|on)|we (?:don'?t|can'?t|cannot|never)|can'?t|cannot|stay on the)(?: {adv})* ?(?:pay|deal|deals|add|message|transfer|contact|leave|move|take|chat|go|text|buy|do)",
});

const CODE =
  '(?:wms|oms|erp|crm|rma|rto|awb|ndr|sku|skus|oos|3pl|4pl|fc|dc|grn|kyc|uat|sla|slas|l1|l2|l3|tier (?:1|2|3|one|two|three)|pod|eta\\/etd|asn|moq|bom|eol|doa|po|edi|lsp|mrp|coc|api|sdk|http|https 5\\d\\d|50[0-9] (?:error|from)|json|sftp|csv|jira|zendesk|sop|sops|tat|qa|qc|rca|kpi|frt|aht|fcr|csat|mtd|ivr|pii|nps|psp|bnpl|mid|arn|acquirer|chargeback (?:code|ratio)|gds|b2c|d2c|cod remittance|ops|bdm|pdp|plp|pim|mdm|etl|cn|cn number|fulfillment node|dead stock|node|linehaul|line-?haul|cross-?dock|crossdock|last-?mile hub|backlog|manifest(?:ed)?|first-?mile|middle-?mile|reverse (?:order|logistics|pickup|shipment|leg|flow|qc)|forward (?:leg|shipment|order)|consignment note|origin (?:hub|facility|scan)|hub sort|sort(?:ation)? (?:hub|facility|centre|center)|callback|webhook|back-?end|front-?end|middleware|sync(?:ed|ing)?|cache|payload|exception code|upstream|downstream|root cause analysis|soft allocat(?:ed|ion)|allocation|backorder(?:ed)?|pick ?list|putaway|inbound|outbound|disposition|write-?off|credit note|proforma|incoterms?|ddp|dap|hs code|bonded|gateway|tokeni[sz]ation|settlement (?:batch|cycle)|reconciliation|auth hold|pre-?auth|batch (?:job|run)|queue (?:depth)?|escalation matrix|swimlane|workflow|ticket (?:queue|routing)|inward(?:ing)?|qc (?:hold|fail|pending)|de-?link|re-?verification|exception)';

/** Needs inside knowledge: one hard code that no customer knows, or two of any. */
const HARD =
  '(?:wms|oms|erp|rma|rto|awb|ndr|oos|3pl|grn|kyc|uat|asn|edi|cross-?dock|linehaul|line-?haul|reverse (?:order|logistics|leg|qc)|sftp|webhook|l2 (?:backlog|queue|team)|hub sort|manifest scan|putaway|middleware|psp|arn|soft allocat(?:ed|ion)|doa|tat|pdp|dc node|upstream|api (?:returned|call|error|timeout)|(?:fulfil?lment|upstream) node)';
const jargon: Detector = ruleDetector('jargon', {
  rules: [
    [
      `${HARD}`,
      0.75,
      "(?:rma|awb|sku|kyc|tat)(?:,)? (?:that is|that's|which is|means|meaning|stands for|\\()|\\((?:[a-z]+ ){1,5}[a-z]+\\)|upstream of|tat(?:too)?s? for tit",
    ],
    [`${CODE}(?: [^ .;?!]+){0,6} ${CODE}`, 0.8, 'sync(?:s|ed|ing)? (?:with|to|across|your)|api key'],
    [
      `(?:sku|fc|sla|moq|bom|crm|edi|po|pod) (?:is|was|has|shows?|says|breach|mismatch|pending|code|not|being)(?: [a-z]+)?`,
      0.6,
      'po box',
    ],
  ],
});

export const trustDetectors: readonly Detector[] = [
  overPromise,
  pressure,
  privacyBreach,
  offPlatform,
  rude,
  jargon,
];
