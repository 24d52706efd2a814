import type { Detector } from '../../types.ts';
import { readQuestions } from './questions.ts';
import { ruleDetector } from './rule.ts';

/** Asks whether what was understood is right. */
const confirmUnderstanding: Detector = ruleDetector('confirm-understanding', {
  rules: [
    [
      "(?:did|have|am) (?:i|we)(?: {adv}| now)* (?:leave|left|leaving|miss|missed|missing|forget|forgotten|forgetting|skip|skipped|overlook|overlooked|drop|dropped) (?:anything|something|any of (?:it|that)|a (?:point|detail))|is (?:my|our|this|that|the) (?:understanding|summary|recap|reading|picture|version)(?: of (?:it|this|things))? (?:right|correct|accurate|complete|fair)|(?:{start}|(?<=[,;-] ?))that(?:'?s)? (?:right|correct|about right|about it|the gist)(?: then| so far)? ?[?]|(?:have|did|do|am|are) (?:i|we)(?: {adv}| now)* (?:got|get|have|getting|catch|caught|miss|missed|misread|understood|understand|understanding|following|follow|hear|heard|reading|read|summed|captured|picked)(?: [a-z]+){0,5} (?:right|correct|correctly|properly|rightly|straight|so far|accurately|well)",
      0.95,
    ],
    [
      "(?:is|was|would) (?:that|this|it)(?: be)?(?: about| all)? (?:right|correct|a fair (?:summary|description)|accurate|what you (?:mean|meant|are saying|'re saying|said|have in mind|want to say)|how (?:it|you)|fair to say|it)(?:{end}|[,?]| (?:that you|so far|sir|madam))",
      0.9,
      'is (?:that|this|it) (?:right|correct|it) (?:size|shoe|one|address|number|order|colou?r|for)',
    ],
    [
      'am i (?:right|correct|following|understanding|hearing|reading)(?: you)?(?: (?:in|to|that|you|so|this|correctly|here|thinking|when)|{end}|[,?])',
      0.95,
    ],
    [
      '(?:do|did|have) i (?:understand|understood|hear|get|got)(?: you| that| it| this)?(?: (?:right|correctly|properly|well))?(?: (?:that|when|so))? ?(?:you|that|it|{end})',
      0.8,
      '(?:do|did|have) i get (?:you|that|it) (?:a|an|some|one)',
    ],
    [
      "(?:please |do |pls )?(?:correct|stop|tell) me if (?:i'?m|i am|i'?ve|i have|i got|i|that'?s|any|this)(?: [a-z']+){0,5} (?:wrong|mistaken|off|incorrect|misunderstood|misunderstand|missed|astray)",
      0.95,
    ],
    [
      "(?<=, ?)(?:right|correct|am i right|isn'?t that right|is that (?:so|right|correct|it)|did i get that right)[ ?!.]*$|(?<=, ?)(?:yeah|yes|ya) ?[?]",
      0.85,
      '{start}(?:right|correct|yes|yeah)|^.{0,6}, ?(?:right|yes)',
    ],
    [
      "(?:that'?s|this is|so it'?s|it'?s) (?:what|how|where|when|why|the)(?: [a-z']+){1,7},? (?:right|correct|isn'?t it|is it|yes) ?[?]",
      0.85,
    ],
    ["(?<=you [a-z ']{2,80}) (?:right|correct|is that right|is that correct) ?[?]", 0.8],
    [
      "{start}(?:right|correct) ?[?]|you mean(?: that)?(?: [^?]{1,200})[?]|(?:is|was) (?:that|it) (?:what|the thing|how) you(?:'re| are|'ve)? (?:mean|meant|saying|telling|looking for|after)",
      0.6,
      'what (?:do|did) you mean',
    ],
    [
      "(?:let me|can i|could i|may i|i(?:'d| would)? (?:just )?(?:want|like|need) to|just to)(?: {adv}| please)* (?:make sure|check|confirm|be sure|see)(?: that)? (?:that )?(?:i|i'?ve|i have|we|we'?ve)(?: {adv})? (?:got|get|understood|understand|understanding|have|am|'m|are|follow|heard)",
      0.75,
    ],
  ],
  unless: "do you understand|you(?:'re| are) right",
});

/** Asks whether a proposal is acceptable. */
const seekAgreement: Detector = ruleDetector('seek-agreement', {
  rules: [
    [
      '(?:{start}|is (?:that|it|this) |all )(?:ok|okay|fine|alright|all right) (?:for|with|by) (?:you|u)|(?:would|does|will|could|might) (?:a|an|the|either|that|this|such a) (?:[a-z-]+ ){1,3}(?:suit|work|do|help|be (?:ok|okay|fine|alright|acceptable|better|good))(?:{end}| (?:you|for you|better|instead))|can we (?:agree|settle) on|(?:does|would|will|could) (?:{day}|tomorrow|today|tonight|next [a-z]+|this [a-z]+|[a-z]+day (?:morning|afternoon|evening)|noon|{clock})(?: [a-z]+)? (?:suit|work|be (?:ok|okay|fine|alright|good))|(?:something|a solution|an option|a plan|an offer|a deal) you (?:can|could|would) (?:live with|accept|agree|be happy|go)|(?:is|would) (?:that|this|it)(?: be)? a (?:fair|good|acceptable|reasonable) (?:deal|offer|solution|compromise|outcome|way|plan)|how (?:does|would) (?:a|an|the) [a-z ]{3,30} (?:sound|suit)|(?:would|does|will|do|might|could|can|did) (?:that|this|it|these|those|either(?: of (?:those|these))?|any of (?:those|these)|one of (?:those|these)|the plan|such [a-z ]{1,40}|this (?:plan|arrangement|solution|option)|that (?:plan|arrangement|solution|option))(?: {adv})? (?:work|suit|sound|be|seem|do|help|fit|feel|make sense|look)(?: (?:ok|okay|good|fine|alright|all right|fair|acceptable|agreeable|reasonable|suitable|enough|for you|you|to you|best|better|convenient|satisfactory|useful|something|with you|by you|right|of interest|possible|ur)){1,4}(?![a-z])',
      0.95,
      'did (?:that|this|it) (?:work|help|fit|suit|do)(?: for you)?{end}|work for you (?:before|last)|does it (?:fit|suit|help|look|feel|work)(?: you| good| ok| right)? (?:well|when|with|on|in)|be better (?:for|in)',
    ],
    [
      '(?:would|will) (?:that|this|it)(?: {adv})? (?:work|do|help|suit|be ok|be okay|be alright|be fine|be acceptable)(?:{end}|[,?]| (?:for|if|sir|madam))|(?:does|do) (?:that|this) (?:suit|work)(?: for)? (?:you|u)|does (?:that|this) sound|{start}sounds? (?:good|ok|okay|fair|alright|like a plan)[ ?]*$',
      0.9,
      'would it help if (?:you|the)',
    ],
    [
      '(?:are|r|would|will) (?:you|u)(?: be)?(?: {adv})* (?:happy|ok|okay|fine|alright|all right|comfortable|content|agreeable|good|satisfied|open|willing|prepared|up|interested|able|cool|pleased)(?: (?:to|with|for|if|about)) (?:that|this|it|me|us|a|an|the|waiting|wait|keep|try|accept|have|take|go|consider|receive|return|one|having|going|trying|getting|either|us|my|our|i|we|exchange|replace|send|swap|repair|another|these|those|part|partial|getting|start|keeping|being|collecting|arrangement|pay|share)',
      0.9,
      '(?:with|about) (?:the|our|my|this|your) (?:colou?r|service|help|size|quality|product|old|chat|support|way|delivery|item|fit)|able to (?:send|share|see|log|open|access|tell|try|provide|take|find|get|start|pay|go)|satisfied with|(?:with|about) (?:the|this|that) [a-z]+ of (?:your|the)|happy with it (?:so far|before)|with the (?:product|shoes|phone|dress)',
    ],
    [
      '(?:shall|should|may|can|could|might) (?:i|we)(?: {adv})* (?:go ahead|proceed|do that|do it|do this|arrange (?:that|it|this)|book (?:that|it|this)|process (?:that|it|this)|set (?:that|it|this) up|start|submit|put (?:that|it|this) through|carry on|confirm (?:that|it|this)|continue|get (?:that|it|this) (?:started|going|sorted)|leave it|place (?:it|that|the order))',
      0.95,
    ],
    [
      '{start}shall (?:i|we)(?: then| now)?{end}|(?:do|have|can|may|could) (?:i|we) (?:have|got|get|take it (?:i|we) have) (?:your|ur|the) (?:go-? ?ahead|ok|okay|permission|approval|consent|blessing|say-so|agreement|green light|word|nod|yes)|(?:ok|okay|fine|alright|good|cool) by (?:you|u){end}|shall (?:i|we)(?: {adv})* (?!we|i|be)[a-z]+|(?:would|wud) (?:you|u) like (?:me|us|for me|for us) to|(?:do|did) you want (?:me|us) to|want me to|would it help if (?:i|we)|do you mind if (?:i|we) (?!ask)|would you mind if (?:i|we) (?!ask)|(?:what|how) (?:about|if) (?:i|we)',
      0.65,
      'shall (?:be|we be)|what (?:else |exactly |more |on earth |the hell )?(?:do|did) (?:you|u) want (?:me|us) to',
    ],
    [
      '(?:is|would|will) (?:that|this|it)(?: be)? (?:ok|okay|alright|all right|fine|acceptable|agreeable|good|cool|fair|suitable|convenient|satisfactory|possible for you)(?: (?:with|for|by|to) (?:you|u))?(?:{end}|[,?]| (?:if (?:i|we)|sir|madam|for (?:me|us)|then|like (?:this|that)|that (?:i|we)|though|or))',
      0.9,
      'is it (?:ok|okay|alright|fine|good|suitable|possible)(?: for (?!me|us|you))(?: [a-z]+)? ?(?:to|with|for (?:dogs|kids|babies|sensitive))|is (?:it|that) (?:fine|good|ok) (?:now|quality)',
    ],
    [
      '(?:what (?:do|would) you say|how (?:do|would) you feel)(?: (?:to|about|of) (?:a|an|that|this|the|swapping|getting|having|trying|if|us|me|we|it|going|taking|[a-z]+ing))|how (?:does|do|would) (?:that|this|it|these|those|the plan)(?: all)? (?:sound|suit|seem|strike|feel|look to you|work for you)(?: (?:to|for) you)?(?:{end}|[,?])|what do you (?:say|reckon){end}|(?:do|would) you (?:agree|accept|go along|approve|consent)(?: (?:to|with) (?:that|this|it|the|a|us|me|my|our))?(?={end}|[,? ])',
      0.85,
      'how do you feel about (?:your|being|going|it when)|(?:think|feel) (?:of|about) (?:the (?:quality|colou?r|fit|product|shoes|taste)|your|it so far)',
    ],
    [
      "(?:do|does|would|could) (?:you|that|any)(?: {adv})? (?:prefer that|want to go (?:ahead|with)|have any objections?|object|be interested in|be open to|consider (?:a|an|taking|keeping|swapping|exchanging|accepting|trying|another)|accept (?:a|an|this|that)|settle for)|any objections?|(?:ok|okay|all right|alright|fine|good|deal|agreed|happy)(?: with (?:you|that|this)| by you| for you| so far)? ?[?][^a-z]*$|let me know if (?:that|this|it)(?:'s| is| would be| works| sounds| suits| will)|if (?:that|this|it)(?:'s| is|s) (?:ok|okay|alright|fine|all right|good|acceptable) (?:with|for|by) (?:you|u)",
      0.75,
      '(?:is|are|was|all|everything|it|arrive|arrived|still|you|be|look|looks|working|feel|feeling|fit|day|going)(?: [a-z]+)? (?:ok|okay|all right|alright|fine|good|happy) ?[?]',
    ],
  ],
  unless:
    'what would you (?:like|want)|everything (?:is|was) ok|how does it sound when|are you happy with (?:the|your) (?:colou?r|old|last)',
  // Which of two is a choice, not a yes.
  when: (sentence) => !readQuestions(sentence).some(({ kind }) => kind === 'choice'),
});

const WORKS =
  '(?:work|working|works|sorted|fixed|solved|resolved|back|better|ok|okay|fine|good|alright|all right|done|right|gone|connected|open|opening|open up|loading|load|load up|charging|charge|switch(?:ing)? on|turn(?:ing)? on|start(?:ing)?(?: up)?|go through|went through|gone through|show(?:ing)?(?: up)?|ring(?:ing)?|run(?:ning)?|play(?:ing)?|fit(?:ting)?|stop(?:ped)?(?: [a-z]+ing)?|dry|clear|quiet|visible|up and running|in order|as (?:it should|expected)|normal|normally|heat(?:ing)?(?: up)?|print(?:ing)?|connect(?:ing|ed)?|log(?:ged)? in|secure|settled|sitting|behaving)';

/** Asks whether the trouble is over. */
const confirmResolved: Detector = ruleDetector('confirm-resolved', {
  rules: [
    [
      `(?:is|are|does|do|can|has|have)(?:n'?t)? (?:it|that|this|they|everything|things|all|the [a-z]+(?: [a-z]+){0,2}|your [a-z]+(?: [a-z]+){0,2}|you)(?: {adv}| all| able to)* ${WORKS}(?: [a-z]+){0,4} (?:now|again|this time|at last|by now|any ?more|as it should|at your end|on your end|your side)`,
      0.95,
      'can you (?:open|connect|show)(?: [a-z]+)* (?:the|a) (?:box|lid)|(?:are|is) you (?:back|free|ok|better)',
    ],
    [
      "(?:did|does|do|has|have|is)(?:n'?t)? (?:that|this|it|restarting|resetting|the (?:reset|restart|update|new [a-z]+|fix|trick|link|code|replacement|steps?)|these steps|those steps|changing [a-z ]{2,20}|updating [a-z ]{2,20}|[a-z]+ing(?: [a-z]+){0,3})(?: {adv})? (?:fix|fixed|solve|solved|help|helped|resolve|resolved|sort|sorted|do the trick|done the trick|clear|cleared|make (?:it|any|a)|made (?:it|any|a)|answer|answered|take care of|taken care of|work|worked|stop|stopped)(?: (?:it|that|this|things?|the (?:problem|issue|trouble|matter|noise|error|leak)|your (?:problem|issue|question)|out|for you|any difference|a difference|better|at all|it out|everything|up))*(?:{end}|[,?]| (?:now|sir|madam|or not))",
      0.9,
      'does (?:that|this|it) (?:work|help)(?: for you)?{end}|(?:did|has) (?:it|that|this) (?:worked|work|stop|stopped|fixed) (?:before|after|when|working|on|at)|does it work{end}|does (?:that|this) (?:answer|clear)? ?(?:work|help) (?:for you)?',
    ],
    [
      '(?:are|were|r) (?:you|u)(?: {adv}| now)* able to (?:log|see|open|use|pay|access|get|connect|sign|play|print|find|charge|start|order|place|load|turn|check out|download)(?: [a-z]+){0,6} (?:now|again|this time|ok|okay|successfully)',
      0.95,
    ],
    [
      "(?:can|could|do|did) you (?:see|find|use|open|log|access|get|hear|pay|sign|connect|print)(?: [a-z']+){0,7} (?:now|again|this time)(?:{end}|[,?])",
      0.85,
      'can you (?:see|get|open|use) (?:me|us|a photo)|send|right now',
    ],
    [
      "(?:is|are|was|has)(?:n'?t)? (?:your|the|this|that|everything|it|all)(?: (?:issue|problem|trouble|matter|question|query|concern|complaint|leak|noise|error|fault|delivery|order|replacement|parcel|new one|refund|money|one))?s?(?: {adv}| been| all| now| finally| completely| fully| safely| back| properly| in| through)* (?:resolved|solved|sorted|fixed|settled|gone|taken care of|cleared(?: up)?|answered|over|arrived|come through|reached you|turned up|landed|in order|all right|alright|ok|okay)(?:{end}|[,?]| (?:now|for you|to your satisfaction|safely|ok|okay|in one piece|on your|in your|then|with you|completely|at your end))",
      0.8,
      '(?:has|have|is|did) (?:the|your)(?: [a-z]+)? (?:parcel|order|delivery|item|package|refund|money) (?:arrived|come through|reached you)(?: yet)?{end}|is (?:it|that|everything|this) (?:ok|okay|alright|all right){end}|(?:is|was) (?:that|this|it) (?:ok|okay|alright) (?:for|with) you',
    ],
    [
      "{start}(?:all|everything|it'?s|is it|things|that)?(?: all)? ?(?:good|sorted|fixed|working|ok|okay|fine|resolved|solved|better|done)(?: (?:now|again|then|at your end))(?: [a-z]+)? ?[?]|(?:is|are) (?:there|you|it|they|you guys) still (?:any|a|having|seeing|getting|leaking|leaks?|problems?|[a-z]+ing|not|some)(?! (?:at home|there|interested|the box|looking|waiting|thinking|considering|using|wearing|living))|any (?:more|further) (?:problems?|trouble|issues?|leaks?|noise|errors?) (?:since|now|after)|still (?:having|any) (?:problems?|trouble|issues?)",
      0.85,
      'are you still (?:there|at home|interested|waiting|using)',
    ],
    [
      '(?:have|did) (?:i|we)(?: {adv})* (?:answer|answered|solve|solved|fix|fixed|sort|sorted|cover|covered|resolve|resolved|clear|cleared)(?: (?:all|everything|your|ur|the|it|that|up|out|for))*(?: (?:question|questions|problem|issue|issues|concern|concerns|query|queries|doubts?|you|trouble|matter|things?))?',
      0.85,
    ],
    [
      "(?:it|that|everything|the [a-z]+(?: [a-z]+)?)(?:'s|s| is| should be|'s all|'ll be)? (?:all )?(?:works?|working|sorted|fixed|solved|resolved|fine|ok|back to normal|on|charging|gone|better)(?: [a-z]+){0,2} now,? ?(?:right|yes|isn'?t it|doesn'?t it|is it|correct|yeah)?[?]",
      0.85,
    ],
    [
      '(?:does|do|is|will) (?:the|your) [a-z]+(?: [a-z]+){0,2} [a-z]+(?: [a-z]+){0,3} now ?[?]?$',
      0.7,
      'is (?:the|your) [a-z]+ (?:at|in|on) .{0,10}now',
    ],
  ],
  unless:
    'what|where|when (?:did|do|is|are)|how (?:long|much|many)|which|(?:^|[^a-z])are you (?:home|free|there|at home)|before[ ?]*$|right now',
});

/** Asks how the service was. */
const inviteFeedback: Detector = ruleDetector('invite-feedback', {
  rules: [
    [
      "how (?:did|have|are|am) (?:we|i)(?: been)? (?:do|done|doing|perform|handled?|look after you)(?: [a-z]+){0,3}(?:{end}|[,?])|how (?:was|is|did you (?:find|like)|would you (?:rate|describe|score|rank)|do you (?:rate|find|like)|satisfied (?:are|were) you with)(?: {adv})? (?:our|my|the|this|your|today'?s) (?:overall )?(?:service|support|help|assistance|chat|conversation|customer service|experience|contact|talk|visit|care|interaction|handling)",
      0.95,
      'how did (?:i|we) do (?:it|that|this)|(?:your|the) experience with (?:the|your|this) (?:product|cream|old)|how did you find (?:us|the)',
    ],
    [
      "(?:please|pls|plz|kindly|could|can|would|will|do|may|like|love|mind|grateful|appreciate|sec|moment|minute|helps?|hope|want|invite|ask|asked|happy|glad|free|to|if)(?: [a-z']+){0,8} (?:rate|rating|review (?:us|our|my|the|of|this|about|on)|a (?:quick |short |little |brief )?review|reviews|leave (?:us |me )?(?:a|your|some) (?:review|rating|feedback|comment|stars?)|feedback|survey|questionnaire|evaluat(?:e|ion)|(?:five|5) stars?|comment on (?:my|our))",
      0.8,
      '(?:thank|thanks|thx|appreciate(?:d)?|value|grateful)(?: you)?(?: so much| very much)? (?:for )?your (?:kind |valuable |great )?feedback|passed? (?:on )?your (?:feedback|review)|pass(?:ing)? (?:this|your|the|that|it)? ?(?:on )?feedback|feedback (?:to|on to) (?:the|our) (?:team|design|product|buyer|supplier|warehouse)|can (?:read|see|find|check) (?:the |all )?reviews?|(?:interest|exchange|heart|success|flat|hourly|daily|first|any) rate|rate of|at (?:a|any|the) rate|read (?:the|our|all)',
    ],
    [
      "(?:are|were|is|was) (?:you|everything)(?: {adv}| all)* (?:satisfied|happy|pleased|content|ok|to your satisfaction)(?: with)? (?:my|our|the|this|today'?s|how (?:i|we)|the way (?:i|we))(?: [a-z']+){0,3} ?(?:service|help|support|assistance|chat|conversation|handl[a-z]{1,6}|care|experience|today|dealt|help you)",
      0.95,
      'with (?:the|our|this) (?:product|colou?r|size|quality|delivery|item)',
    ],
    [
      "(?:let (?:us|me) know|tell (?:us|me)|share|hear|like to know|want to know|love to know)(?: [a-z']+){0,4} (?:how (?:we|i) (?:did|do|can (?:do|be|serve|improve)|could|are doing)|how your experience|what you (?:think|thought) (?:of|about) (?:our|my|the) (?:service|help|support)|your (?:feedback|opinion|experience|thoughts) (?:on|about|of|with) (?:our|my|the) (?:service|help|support|chat)|your feedback|what (?:we|i) (?:can|could) (?:do|have done) better|how (?:was )?(?:my|our) service)",
      0.9,
    ],
    [
      '(?:anything|something|what) (?:else )?(?:that )?(?:i|we) (?:could|can|should|might)(?: have)? (?:do|done|be|improve|improved|handled?)(?: [a-z]+)? ?(?:better|differently)?(?:{end}|[,?])|(?:leav|giv|dropp)(?:e|ing) (?:us|me)? ?(?:a few|some|five|\\d|a couple of) stars|(?:was|were) (?:i|we) (?:able to help|helpful|of help)|did (?:i|we) (?:look after|help|serve|treat|take care of|do) (?:you|ok|okay|well|alright)|(?:short|brief|quick|little|our) (?:survey|questionnaire|feedback form)|any (?:suggestions?|feedback|comments|tips)(?: [a-z]+){0,2} (?:for|on|about) (?:us|me|our|my)|how (?:can|could) (?:we|i) (?:improve|do better|serve you better)|(?:rate|score|mark) (?:my|our|this|the|me|us)(?: (?:service|help|chat|support|conversation|performance))?(?! (?:of|is))|did you (?:like|enjoy) (?:my|our|the) (?:service|help|support)',
      0.85,
      'anything else (?:that )?(?:i|we) (?:can|could|may|might) (?:do|help)|what (?:i|we) (?:can|could|should) do (?:is|for|now|here|then|about)|what (?:can|could) (?:i|we) do|anything (?:i|we) (?:can|could) do(?! better)|the first rate',
    ],
  ],
});

export const checkDetectors: readonly Detector[] = [
  confirmUnderstanding,
  seekAgreement,
  confirmResolved,
  inviteFeedback,
];
