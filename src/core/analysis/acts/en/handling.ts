import type { Detector } from '../../types.ts';
import { readQuestions } from './questions.ts';
import { ruleDetector } from './rule.ts';

const FIND =
  '(?:check|double[- ]?check|look (?:into|up|at|for|over|through|this|it|that)|have a (?:quick |proper |closer |good )?look|take a (?:quick |closer |proper |good )?look|see (?:what|if|why|where|whether|how|which|when)|verify|confirm(?! (?:that )?(?:it|your|the refund|receipt)(?: [a-z]+)? (?:is|has|was))|find out|find (?:your|the) (?:order|parcel|details|account|booking|reason|cause)|ask|investigate|pull up|bring up|open (?:up )?your|go through|dig|track (?:it|this|your|the|down)|trace|have a (?:quick )?word with|speak (?:to|with) (?:the|our|my)|talk to (?:the|our|my)|read (?:through|up|over)|enquire|inquire|clarify|research|examine|review|dig out|look (?:this|that|it|them) up|make sure|be sure|test|locate|get (?:the|an|you an|a) (?:facts|answer|details|exact|definite|accurate)|chase|query|look)';

/** Says it will find out instead of guessing. */
const checkFirst: Detector = ruleDetector('check-first', {
  needs:
    'check|word|speak|talk|know|asked|look|see|verif|confirm|find|ask|investigat|pull|bring|open|through|dig|trac|read|enquir|inquir|clarif|research|examin|review|sure|test|locat|get|chas|query|moment|sec|min|tick|while|bear|hold|hang|certain|guess|on it|mislead|promise|search',
  rules: [
    [
      `{iwill}(?: {adv}| need to| have to| quickly| go and| first| best)* ${FIND}`,
      0.9,
      "{iwill}(?: {adv})* (?:ask|see|make sure|look|confirm|check|test|track|review) (?:you (?:to|for|a|some|what|how|if|again|tomorrow|soon|next|on|by|later)|a (?:few|couple|question)|forward|after|you{end}|in (?:with|on|once|again|tomorrow)|this through|it through|to it that|that (?:it|you|this) (?:never|doesn'?t|won'?t|gets|get|is|are|arrives?))|(?:can|could) (?:ask|see|confirm|look at|check)(?: that)? (?:that|your|you|the|it)(?: [a-z]+)? (?:is|was|has|are|have|ordered|bought|paid|on|in)|i (?:can|could) see (?!what|if|whether)|i would (?:ask|check|look|see)|i'd (?:ask|check|look)|i will see{end}|when we have time|we'?ll see what we can|see what (?:i|we) can do|let'?s see{end}|in once|ask my manager to|to see how|to see if (?:it fits|you|all|everything)|to (?:make sure|check) (?:all|everything|it|you)|make sure (?:all|everything|it|you|that|this)",
    ],
    [
      '{iam}(?: {adv}| going to)* (?:check|checking|looking|double-?checking|verifying|finding out|having a look|investigating|tracing|confirming|asking|pulling up|reviewing|going through|tracking|digging|look|ask|find out|verify|opening|searching)(?: (?:it|this|that|into|up|at|the|your|with|on|for|now|right|over|our|through|what|why|if|whether|how|first|again|just|things|which|where|a))?',
      0.85,
      'looking forward|{iam}(?: {adv})* (?:asking|checking|ask) (?:you|in|if you|because|my manager to|for)|looking for(?:ward)? to',
    ],
    [
      "(?:just |please |pls |give me |allow me |one |a |bear with me |hold on |hang on |wait |two |1 |2 |let me |take |need |in )+(?:a |one |two |few |couple of |quick )*(?:moment|sec|second|seconds|minute|min|mins|minutes|tick|ticks|mo|while)s?(?: please| pls| sir| madam)?,?(?: while| as| so| and| to| for|:| -|,)?(?: {i}(?:'ll|'m| am| will| can| could| want to)?)?(?: {adv}| me)* (?:to )?(?:check(?:ing)?|look(?:ing)?|see|find|verify(?:ing)?|ask(?:ing)?|confirm|double-?check|pull|have a look|get|go|open|read|trace|track)",
      0.9,
    ],
    [
      "(?:bear|hold|hang) (?:with|on)(?: with)?(?: me)?(?: please)?(?: a (?:sec|second|moment|minute))?,? (?:while|as|let me|i'?m|i'?ll)(?: i)? ?(?:check|look|find|see|ask|verify|confirm|pull|get|trace|just)?",
      0.8,
    ],
    [
      "(?:not (?:100% |100 percent |a hundred per ?cent |completely |entirely |absolutely |quite |fully |totally )?(?:certain|sure|positive)|don'?t know (?:yet|off ?hand|that|for sure)|rather (?:check|ask|be sure|verify|look|confirm|not guess)|before i (?:answer|say|tell|promise|reply|give you)|rather than (?:guess|guessing)|instead of guessing|don'?t want to (?:guess|tell you (?:something |anything )?wrong|give you (?:the )?wrong|promise|mislead)|to be (?:sure|certain|safe)(?: i)?|(?:want|like|need) to be (?:sure|certain|accurate)|won'?t guess|no guess(?:ing|work))(?:[^?]{0,80}(?:check|ask|find|look|verify|let me|give me|i'?ll|confirm|guess|answer|tell|say|sure|promise))",
      0.85,
      'are you (?:not )?sure',
    ],
    [
      "(?:i|we)(?:'d| had)? better (?:check|ask|look|verify|confirm|find out|make sure)|(?:until|before|till) (?:i|we)(?:'ve| have)? (?:check|checked|verified|looked|asked|confirmed|seen|spoken|found out|know)|(?:checking|verifying|confirming) (?:this |that |it )?with (?:the|our|my)",
      0.85,
      'you ',
    ],
    [
      '(?:checking|looking into|verifying|looking it up|on it|checking it|looking that up)(?: (?:that|this|it|now|with|for you|right now|the|your|up|our|into))*(?:{end}|[,.!]| (?:now|right now|for you|stock|tracking))',
      0.7,
      '(?:are|were|you|did|worth|bothered|instead of|mind|by|before|after|start|stop) (?:{adv} )?(?:checking|looking|verifying)|based on it|on it{end}',
    ],
    [
      "{i}(?:'ll|'ve| will| have| am|'m)?(?: {adv})* (?:need|have|got|like|want|going) to (?:{adv} )?(?:check|verify|look|ask|find out|confirm|investigate|double-?check|see (?:if|what|why|whether))",
      0.8,
    ],
  ],
  unless:
    "(?:please|you can|could you|can you|would you|will you|did you|have you|you should|you could|you need to|you'?ll need to) (?:{adv} )?(?:check|look|verify|ask|confirm)|check in (?:with you|once|again|after|when)|{start}(?:i|we)(?:'?ve| have)? (?:already |just )?checked|when we have time|see you",
  when: (sentence) => !/^(?:can|could|would|will|do|did|have) (?:you|u)/.test(sentence.own),
});

/** Takes responsibility for carrying it through. */
const own: Detector = ruleDetector('own', {
  rules: [
    [
      "(?:i'?ll|i will|we'?ll|we will|i'?m going to|i am going to|we'?re going to|let me|i can|i'?d like to|i want to)(?: {adv}| be| myself)* (?:see (?:this|it|that) through|see (?:that )?(?:it'?s|it is|this is|it gets|this gets|you get|you(?:'re| are)|everything is) (?:[a-z]+ )?(?:right|sorted|done|fixed|put|what|looked|solved|resolved)|fix it|be the one (?:to|who)|see to (?:it|this|that)|handle (?:this|it|that|your|everything|the)|take (?:full |complete |personal )?(?:care of|charge of|ownership|responsibility|it from here|this (?:on|from|over|forward|up)|over (?:from here|this))|look after (?:this|it|that|you|everything)|sort (?:this|it|that|everything|things)(?: all)? ?(?:out)?|deal with (?:this|it|that|everything)|make (?:this|it|things|that) right|put (?:this|it|things|that) right|stay (?:on|with) (?:this|it|you|top)|stick with|own this|be (?:responsible|your (?:contact|point)|your single|the one)|personally|make sure (?:this|it|that|everything|you|your [a-z]+)(?: [a-z']+)? (?:gets?|is|goes|has|have|are|arrives?|doesn'?t|comes?)|take (?:this|it|that|the [a-z]+) off your (?:hands|shoulders|plate|mind)|get (?:this|it|that|everything) (?:sorted|fixed|resolved|done|put right|right|solved|straightened)|fix (?:this|it|that)(?: for you)?|keep (?:an eye|on (?:it|this|top)|chasing|at it|on top)|follow (?:this|it) (?:through|up personally)|chase (?:this|it|them|that)|carry (?:this|it) through|not (?:rest|stop|let (?:this|it) (?:go|drop))|work on (?:this|it))",
      0.85,
      "as soon as possible|asap|later|when (?:we|i) have time|shortly|soon|(?:not|n't) (?:{adv} )?(?:handle|take|deal|fix)|fix it (?:by|with) (?:a|the)",
    ],
    [
      "(?:i|we)(?:'ll| will|'m| do| fully|'d like to)?(?: {adv}| fully| accept and)* (?:take|accept|bear|assume|have)(?:ing)? (?:full |complete |total |the |all |sole )*(?:responsibility|ownership|accountability|blame)(?! for (?:delays by|what you))",
      0.95,
      "(?:can'?t|cannot|don'?t|not|no|won'?t) (?:{adv} )?(?:take|accept|bear|have|assume)",
    ],
    [
      "leave (?:it|this|that|everything|the rest|the (?:chasing|courier|paperwork|calls)) (?:to|with) (?:me|us)|(?:i'?m|i am|we'?re|we are|im) (?:now )?(?:on it|on this|on the case|responsible|your (?:contact|point of contact|dedicated)|personally (?:handling|looking|dealing)|handling (?:this|it|your)|taking (?:this|it|care|full|over|charge|responsibility|ownership))|(?:i|we)(?:'ve|ve| have)? got (?:this|it|it from here|you covered)(?={end}|[,.! ])|it'?s (?:my|our) (?:job|responsibility|duty) (?:now )?to|my (?:job|responsibility)(?: now| is)? to|you (?:won'?t|will not|don'?t|needn'?t)(?: have to| need to)? (?:chase|repeat yourself|explain (?:it|this|everything) again|run after|call (?:anyone|around|again)|do the running)|(?:i'?ve|i have) made (?:it|this) my|consider it (?:done|sorted|my)|(?:you (?:only )?)?deal with me|you have my word|(?:you can )?(?:count|rely) on (?:me|us)|i won'?t (?:rest|stop|leave|let (?:this|it)) |i'?m not (?:going to )?(?:leav|stop|rest|let)",
      0.85,
      "i(?:'ve| have)? got (?:this|it) (?:from|in|wrong)|responsible for (?:the|delays|gifts|[a-z]+ and)|not (?:my|our)|your (?:contact|point) (?:number|details)",
    ],
    [
      "(?:this|that|it|the (?:mistake|error|fault|mix-?up|delay|blame|responsibility|whole thing|damage))(?:'s|s| is| was| lies|'s all| is all| is entirely| was entirely| is completely| was completely)* (?:on|with|our|my|down to|entirely our|completely our) (?:us|me|fault|mistake|error|doing|responsibility|slip|oversight|mix-?up|side|bad|end|own|packing|warehouse|job|team)(?![\\w'])",
      0.85,
      "(?:is|was|not|n't|never|nothing) (?:{adv} )?(?:not|n't|never) (?:on|our|my)|not (?:our|my|on|with)|isn'?t (?:our|my)|wasn'?t (?:our|my)|is (?:it|this|that) (?:on|our|my)",
    ],
    [
      "(?:i|we)(?: really| clearly| definitely| obviously| have|'ve| simply| just| certainly)* (?:got (?:this|it|that|your [a-z]+) wrong|messed (?:up|this)|made (?:a|the|this|an) (?:mistake|error|mess)|dropped the ball|let you down|slipped up|failed (?:you|to)|should(?:'ve| have) (?:caught|checked|told|been|done|noticed|packed|sent|spotted|made)|screwed up|missed (?:this|it|that)|are (?:to blame|at fault|responsible for)|were wrong|caused this)",
      0.75,
      'you should have',
    ],
    [
      "(?:my|our) (?:mistake|fault|error|bad|oversight|slip|responsibility)(?=[,.! ]|{end})|(?:mistake|fault|error|mix-?up|slip|slip-up|oversight) on (?:our|my) (?:part|side|end)|(?:our|my) (?:side|end|part) (?:is|was|are)? ?(?:at fault|to blame|responsible)|(?:went|gone|going) wrong (?:on|at) our (?:side|end)|until (?:it'?s|this is|it is|everything is|you have|you get|you'?re|you are|you'?ve|that is) (?:[a-z]+ ){0,3}(?:done|sorted|solved|resolved|fixed|settled|finished|happy|cooker|right|home|safe|there|back|delivered|in your hands|through|closed)|from (?:start|beginning) to (?:finish|end)|(?:right )?to the (?:very )?end",
      0.65,
      "(?:not|isn'?t|wasn'?t|never|n't) (?:{adv} )?(?:my|our)|you (?:can|may|must|should|will have to|have to|could) (?:wait|use|keep)|wait until|until you",
    ],
  ],
  unless:
    "(?:leave it with|take care of) (?:the|your) (?:neighbour|neighbor|pet)|can you (?:handle|take|fix)|(?:not|isn'?t|n't) our responsib",
  when: (sentence) => !readQuestions(sentence).some(({ range }) => range[0] < 4),
});

/** Hands on to someone with more say. */
const escalate: Detector = ruleDetector('escalate', {
  needs:
    'goes|going|gone|head|supervis|lab|bump|kick|manager|lead|boss|specialist|senior|expert|engineer|technici|office|headq|management|department|dept|team|desk|colleague|second line|buyer|director|nutrition|stylist|advis|consult|escalat|elevat|rais|fil|log|open|tak|push|put|transfer|connect|hand|more|authority',
  rules: [
    [
      '{iwill}(?: {adv}| need to| have to| be| {iam})* (?:pass|bump|kick|hand|escalate|forward|transfer|refer|raise|bring|connect|put|get|involve|ask|take|submit|flag|report|send|loop|route|direct|elevate|speak|talk|consult|move|push|give|file|log|open|check|have|call|fetch|invite|request)(?: (?:this|it|that|you|your|the|my|our|in|on|up|a|an|over|everything|him|her|through|with|to|case|complaint|matter|issue|details|notes|claim|ticket|call|and|all|problem|request|for|file|photos?|directly|straight|further|across))* (?:[a-z]+ ){0,2}?{person}',
      0.85,
      'ask (?:you|the (?:warehouse|stock) team) (?:for|if|about|what)|check (?:with|the)(?: [a-z]+){0,3} (?:stock|warehouse|delivery) (?:team|desk)',
    ],
    [
      "(?:i'?ve|ive|i have|we'?ve|we have|i|we|i'?m|im|i am|we'?re|we are|am)(?: {adv}| now| going to)* (?:passed|passing|handed|handing|escalated|escalating|forwarded|forwarding|transferred|transferring|referred|referring|raised|raising|brought|bringing|connecting|connected|putting|put|getting|involved|asked|asking|flagged|flagging|reported|reporting|looped|looping|submitted|sent|sending|notified|alerted|briefed|informed|spoken|opened|logged|filed|taking|taken|moving|moved|contacted|ask|requested|calling)(?: (?:this|it|that|you|your|the|my|our|in|on|up|a|an|over|everything|through|with|to|case|complaint|matter|issue|details|notes|claim|ticket|problem|request|for|file|and|directly|straight))* (?:[a-z]+ ){0,2}?{person}",
      0.85,
      'you (?:have )?asked|i (?:passed|put|sent|got) (?:the|my) test',
    ],
    [
      "(?:my|our|the|a|an) (?:[a-z]+ )?{person} (?:will|'ll|is going to|is taking|takes|is now|can|has agreed to|is on)(?: {adv}| be)* (?:take|taking|call|contact|reach|handle|handling|look|review|reviewing|join|get back|help|deal|approve|decide|over|ring|be in touch|examine|check|step|carry|pick|message|going)",
      0.75,
      'you can|(?:delivery|warehouse|the) team will (?:call|contact|deliver|reach)|soon|shortly|asap|as soon as|at some point',
    ],
    [
      "(?:i'?ll|i will|i'?m|i am|we'?ll|we will|i'?ve|i have|let me|we'?ve)(?: {adv}| be| going to)* (?:escalat(?:e|ed|ing)|elevat(?:e|ed|ing)|(?:take|taking|taken|push|pushed) (?:this|it|that) (?:up|further|higher|all the way)|(?:rais(?:e|ed|ing)|open(?:ed|ing)?|log(?:ged|ging)?|fil(?:e|ed|ing)) (?:a|this|it|an|your|the) (?:[a-z]+ )?(?:complaint|case|claim|dispute|investigation|escalation|ticket)(?: [a-z]+){0,6}? (?:with|to|at|for) (?:our|the|my|a))|(?:put|putting|transfer|transferring|connect|connecting|hand|handing) you (?:through|over|now|to (?:a|my|our|the|someone)|with (?:a|my|our|the|someone))",
      0.85,
    ],
    [
      "(?:case|matter|file|claim|complaint|ticket|request|this|it)(?:'s| is| has gone| went| goes| will go)(?: {adv}| being)* (?:with|to|before|handled by|reviewed by|looked at by) (?:my|our|the|a) (?:[a-z]+ ){0,2}?{person}|this needs (?:my|our|the|a) (?:[a-z]+ ){0,2}?{person},? (?:so |and )?(?:i'?m|i'?ll|i'?ve)|(?:someone|a colleague|a person|the person|somebody) (?:with|who (?:has|can|is)|senior|from)(?: [a-z]+){0,3} (?:more|senior|authority|approve|sign|decide|say|expert|specialist|higher)",
      0.6,
      'you (?:can|should|could|need|must|have to)|soon|shortly|speak to someone',
    ],
  ],
  unless:
    "(?:you can|you should|you could|you need to|you'?ll have to|you must|please|did you|can you|could you|can'?t|cannot|won'?t|will not|not going to|unable to|no need to) (?:{adv} )?(?:ask|call|contact|speak|talk|get|escalate|involve|bring|go|write|transfer)",
  when: (sentence) => !/^(?:did|do|have|were|is|are) /.test(sentence.own),
});

const BACK =
  '(?:get back to (?:you|u)|pop back|circle back|come back to (?:you|u)|be (?:back )?in (?:touch|contact)|check (?:in|back|up)(?! (?:the|your|for))|follow up|follow-up|keep (?:you|u) (?:posted|updated|informed|in the loop|up to date|in the picture|abreast)|let (?:you|u) know|update (?:you|u)|message (?:you|u)|msg (?:you|u)|text (?:you|u)|email (?:you|u)|call (?:you|u)|ring (?:you|u)|phone (?:you|u)|contact (?:you|u)|write (?:again|back|(?:to )?(?:you|u))|call again|ping (?:you|u)|drop (?:you|u) a (?:line|message|note|text|call|quick)|reach out(?: to you)?|report back|give (?:you|u) (?:a (?:call|ring|shout|buzz|bell)|an update)|send (?:you|u) (?:an? )?(?:update|message|note|text|email|word|line)|tell (?:you|u) (?:as soon|when|once|what they|what i|the (?:result|outcome)|how it)|touch base|reply to (?:you|u)|call back|revert|reconnect|notify (?:you|u)|inform (?:you|u)|hear back from (?:me|us)|remind (?:you|u)|monitor|track it until)';

/** Promises to come back afterwards. */
const followUp: Detector = ruleDetector('follow-up', {
  rules: [
    [
      `(?:{iwill}|{iam}(?: going to)?|(?:and|then|will|'ll|to|i|we))(?: {adv}| be| then| personally)* ${BACK}`,
      0.85,
      "(?:please|you|can you|could you|will you|you can|you may|if you|you could|you should|did|does|do|not|never|n't|they|he|she|someone|somebody|team|courier|anyone|nobody)(?:'ll| will| can)? (?:{adv} |to )*(?:get back|come back|be (?:back )?in (?:touch|contact)|follow up|let (?:me|us)|call|contact|update|message|email|text|check (?:in|back)|reach out|reply|ring|phone|write|inform)(?: (?:me|us|to us|to me|with))?|let you know (?:that )?(?:the|your|we (?:can|don|do|are|have)|it(?:'s| is)|about|how to|what to)|inform you (?:that|of)|call (?:you|us) (?:stupid|sir|madam)|(?:need|have|like|want|happy|able) to (?:contact|call|inform|tell|let|email|text|ring|phone)|call back the",
    ],
    [
      "(?:set|put|made|scheduled|booked|added)(?: [a-z]+){0,2} (?:reminder|follow-?up|note|task|call-?back|alarm)(?: [a-z]+){0,3} (?:to|for|in|on|so|with)|you(?:'ll| will| are going to|'re going to)(?: {adv})* (?:hear (?:back )?(?:from|again from) (?:me|us)|get (?:a|an|another) (?:call|message|update|email|text|reply|answer|note) from (?:me|us)|have (?:an|my) (?:answer|update|reply))|(?:you can )?expect (?:a|an|my|to hear) (?:call|update|message|answer|reply|email|from (?:me|us))",
      0.85,
      'soon{end}|some point',
    ],
    [
      "(?:to (?:see|check|ask|hear|make sure|find out|confirm)) (?:how|if|that|whether|everything|all|it) (?:it'?s|it|you(?:'re)?|everything|things|all|that|the|arrived|is)(?: [a-z']+){0,6}(?:(?:[^a-z0-9'][^a-z0-9]*)?$|[,.!])",
      0.45,
    ],
    [
      "(?:will|shall|gonna|'ll)(?: {adv})* (?:update|call|message|text|email|inform|ring|contact|notify|msg|ping) (?:you|u)|(?:once|when|as soon as|after|the moment) (?:i|we|it|they|you)(?:'ve| have|'s| hear| is| get| has)?(?: [a-z']+){0,6},? (?:i'?ll|i will|we'?ll|we will)(?: {adv}| be)* (?:call|message|let|check|get|update|tell|contact|email|text|ring|be|come|follow|write|ping|drop)",
      0.8,
      "(?:courier|driver|team|someone|somebody|he|she|they|colleague|department|warehouse|it|who|which|specialist|staff|store|bank|they)(?: (?:also|then|just))? ?(?:will|'ll|shall|gonna)(?: {adv})* (?:update|call|message|text|email|inform|ring|contact|notify)",
    ],
  ],
  unless:
    '(?:soon|shortly|asap|as soon as possible|at some point|sooner or later|in due course|in a while|one of these days|eventually){end}|let me know|let us know|follow us|feel free|hesitate',
  when: (sentence) => !readQuestions(sentence).some(({ range }) => range[0] < 4),
});

export const handlingDetectors: readonly Detector[] = [checkFirst, own, escalate, followUp];
