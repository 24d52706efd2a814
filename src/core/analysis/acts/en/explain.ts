import type { Detector } from '../../types.ts';
import { readQuestions } from './questions.ts';
import { ruleDetector } from './rule.ts';

/** Says why it happened. */
const explainCause: Detector = ruleDetector('explain-cause', {
  needs:
    "meant|sent|made|left|lost|broke|delay|held|put|stopped|because|beco|bcos|bcoz|cuz|coz|'cause|due|owing|thanks to|result|account|comes? |down to|from|caus|trigger|related|by|led to|leads? to|reason|culprit|explan|root|why|how come|since|as |happen|turn|apparent|seem|appear|looks like|so |after|when|while|which",
  rules: [
    [
      "(?:because|becos|bcos|bcoz|cuz|coz|'cause)(?: of)? (?:[a-z0-9'-]+ ){1,20}?[a-z]+",
      0.8,
      'perfect|you (?:didn|did not|washed|dropped)|(?:so |just )?because{end}|(?:ask|asking|just|only) because|great (?:for|because)',
    ],
    [
      '(?:due|owing|thanks) to (?:a|an|the|our|some|this|that|heavy|bad|high|[a-z]+)',
      0.8,
      'thanks to (?:you|your|everyone)|due to (?:arrive|be|come|ship|leave|return)',
    ],
    [
      "(?:as a result of|on account of|in consequence of|comes? (?:from|down to)|(?:is|was|it'?s|that'?s|are|were) (?:down to|from|the result of|caused by|triggered by|because|related to)|(?:caused|triggered|brought about|held up|delayed|affected|blocked|damaged) by|result(?:s|ed)? (?:from|in)|stems? from|led to|leads? to)",
      0.8,
      'inconvenience|damages? caused by you|come from (?:our|the) (?:shop|store)',
    ],
    [
      "(?:the|one|a|main|real|only|most (?:likely|common)|possible|probable|likely) (?:[a-z]+ )?(?:reason|reasons|cause|culprit|explanation|root of)(?: [a-z']+){0,8}? (?:is|was|are|being|seems?|lies|might be|could be|may be)|reason being|for the reason that",
      0.9,
    ],
    [
      "(?:that'?s|thats|that is|that was|this is|which is|it'?s|it is) (?:why|the reason|how come|probably why|also why|exactly why|what caused|what made)",
      0.85,
    ],
    [
      "(?:since|as) (?:nobody|no one|nothing|someone|he|she|another|the|your|our|it|this|that|there|they|we|all|both|these|no)(?: [a-z0-9'-]+){1,14}, ?[a-z']+",
      0.7,
      'since (?:the|your|it|this|that|last) (?:[a-z]+ )?(?:day|week|month|year|morning|order|purchase|delivery|weekend),|as (?:the|a|your) (?:customer|gesture|rule|policy)|as (?:this|that) (?:one|is)|since then',
    ],
    [
      "(?:what happened (?:here |there )?(?:is|was)|(?:it|as it) (?:turns|turned) out|turns out|apparently|it (?:seems|appears|looks like) (?:that )?(?:the|our|your|it|there|a|someone|they)|it happened (?:as|when|after)|this happens (?:when|if|because|as)|(?:it|this|that) (?:can |usually |normally |often )?(?:happens?|occurs?) (?:when|if|because|after)|when (?:that|this|it) happens it(?:'s| is))",
      0.7,
      '(?:like|as) you|seems (?:like )?you',
    ],
    [
      "(?:mix-?up|error|fault|glitch|bug|strike|storm|snow|flood|fire|accident|breakdown|shortage|backlog|slip|slip-up|typo|mistake|defect|leak|failure|outage|crash|update|delay|loose [a-z]+|wrong [a-z]+)s?(?: [a-z']+){0,7} (?:meant|caused|sent|put|made|delayed|stopped|held|led|knocked|blocked|triggered|pushed|left|is why|resulted|lost|wiped|broke)",
      0.75,
    ],
    [
      "(?:went|go|goes|was|were|is|got|left|arrived|came|sent|printed|packed|held|stuck|logged|listed|scanned|mixed|missed|failed|charged|delayed|damaged|labelled|stopped|broke|wrong|twice|crashed|forgot|ran|timed|late|missing|empty)(?: [^ .;?!]+){0,8},? (?:since|because|so|and so|which (?:is why|means|meant|made|caused|led|put|sent|delayed|confused)|as|after|when|while|which is why) (?:the|your|our|it|this|that|all|they|he|she|you|a|an|two|both|some|everything|nothing|no)(?: [a-z'0-9-]+){1,40}",
      0.6,
      "so (?:the|your|our|that|it|you)(?: [a-z]+)? (?:can|could|will|'ll|should|know)|so (?:you|it|that) (?:can|could|will|don'?t|won'?t|fits?|stays?)|when (?:it|you|your|the)(?: [a-z]+)? (?:arrives?|comes?|get|gets|is)|as (?:soon|you|a|an)|after (?:it|the|you|a|two|your) (?:arrives?|delivery|wash|first)",
    ],
  ],
  unless:
    "what is the reason|(?:don'?t|do not|didn'?t|can'?t) (?:yet )?(?:know|see|understand) (?:the reason|why|what)|(?:let me|i'?ll|i will|we'?ll|going to|want to|to) (?:{adv} )?(?:find out|check|see|look into|ask|understand|know|learn|look at) (?:why|what|the reason|how|if it|whether)|tell (?:me|us) (?:the reason|why)|please (?:tell|share|let)|(?:that'?s|this is) why (?:i'?m|i am|we'?re) (?:asking|here|calling|offering)",
  when: (sentence) => !readQuestions(sentence).some(({ range }) => range[0] < 8),
});

const GAIN =
  '(?:save|carry|store|fold|use|wear|wash|take|film|listen|sleep|walk|run|read|cook|bake|leave|forget|see|watch|work|enjoy|keep|move|lift|charge|fit|put|drink|eat|sit|relax|play|hear|travel|pack|clean|open|hold|drive|cycle|ride|wake|share|feel|stay|get (?:through|a full|by|more|up|it in|two)|go (?:for|all|out|swimming)|spend|switch|reach|control|talk|call|skip|stop|avoid|stand|make|do without|type|write|draw|focus|breathe|swim|camp|shower|dance|snack|finish|start|turn|record|capture|stream|print|grow|plant|combine|pair|match|iron|worry|replace|buy|bend|stoop|sweat|slip|freeze|burn|spill|reuse|mix|blend|plug)';

/** Turns a feature into what it does for the customer. */
const benefit: Detector = ruleDetector('benefit', {
  needs:
    'you|ur|mean|so |fits?|slip|goes|fold|pack|tuck|sit|perfect|ideal|great|good|handy|gentle|kind|easy|safe|comf|suitable|light|soft|useful|right|spot|convenient|brilliant|excellent|sav|no |without|keep|protect|feet|hands|kids|children',
  rules: [
    [
      `(?:so|so that|which means|meaning|means|mean|that way|this way|and|then|because|like this) (?:that )?you(?:'ll| will| can| could| won'?t| don'?t| do not| never| only| always| just|'re able to| are able to| still)(?: {adv}| be able to| easily| safely| comfortably| need to| have to| ever| even| both| simply)* ${GAIN}`,
      0.85,
      '(?:so|that way|and|then) you can (?:get your|return|send|see (?:the|your|when|where)|track|use (?:the|your|this) (?:code|voucher|label|link)|keep (?:it|the|both|this)|start a return|make a|open a|share|call|talk|stop|buy|watch (?:it|the parcel)|take it (?:back|up)|write|replace|finish)|send it back',
    ],
    [
      "(?:with (?:the|its|this|a|an|that|these|our|such|two|three)|at|thanks to (?:the|its)|because of (?:the|its))(?: [a-z0-9'-]+){1,7},? you(?:'ll| will| can| could| won'?t| don'?t| never| get| only| still|'re able)",
      0.85,
      '(?:with|at) (?:the|this|that|your) (?:order|receipt|code|voucher|label|link|tracking|number|return|warehouse|depot|checkout|refund|replacement|moment|courier|end|team|app you)',
    ],
    [
      "(?:keeps|protects|leaves|saves|spares|gives|makes|helps|lets|allows|stops|prevents|supports|frees|warms|cools|cushions|shields|soothes|calms|reminds|holds|(?:which|that|they|both|will|it'?ll|these|straps|pads|legs) (?:keep|protect|save|help|let|stop|support|warm|cool|cushion|shield|soothe|calm)) (?:you|u|your|ur|the kids|kids|children|little (?:ones|hands)|feet|hands|fingers)(?:r)?(?! (?:for|a refund|know|posted|updated|informed|account|order|money|parcel|number|details|refund|waiting|reason))",
      0.75,
      "(?:i|we|i'll|we'll|will|let me|to|can|could|happy to|please|not|team) (?:{adv} )?(?:keep|give|help|let|make|save|stop|hold|leave|protect|support|remind|spare|allow|free)(?:s)? |(?:give|gives|keep) (?:us|me)|hold your|keeps? you (?:posted|updated|waiting)|(?:is|are|if|does|what) (?:it|this|the)",
    ],
    [
      "(?:it|this|which|that|they|and)(?: {adv}| also)* means? (?:you|your|no |less|fewer|more|that you|there(?:'s| is) (?:no|less)|nothing|never|a )",
      0.75,
      "(?:this|that|it) means (?:a refund|that (?:your (?:order|refund|parcel|return)|the|we)|we|your (?:order|refund|parcel|return|payment)|you (?:can'?t|cannot|have to|must|need))|means? (?:you |your )?[^.]{0,30}(?:not possible|rejected|expired|cancelled)|what (?:does )?it means",
    ],
    [
      "you(?:'ll| will| won'?t| can| never| only|'d)(?: {adv}| easily| safely| just| probably)* (?:save|stay (?:warm|dry|cool|comfortable|fresh)|feel|notice|sleep|have (?:more|less|both hands|space|room|peace)|enjoy|get (?:up to|around|about|a full|more|better|at least) |be able to|hardly|barely|love how|spend less|need (?:less|fewer|only)|need to (?:iron|charge|buy|bend|carry|clean|descale|replace|water|refill)|sweat|slip|spill)",
      0.65,
      "feel free|you(?:'ll| will) (?:be able to|get) (?:return|see|a refund|track|your|log|the|use the|an email|a (?:text|call|link|message))|get (?:a|your|the) (?:refund|money|email)|save (?:the|it|this|your) (?:code|number|box)|feel sorry",
    ],
    [
      "(?:it'?ll|it will|it|this|they)(?: {adv}| easily| also| comfortably)* (?:fits?|slips?|goes|folds?|packs?|tucks?|sits?)(?: {adv}| easily| neatly| right| straight| perfectly| nicely)* (?:in|into|under|on|inside|behind|beneath) (?:your|any|a|the) (?:[a-z]+ )?(?:hand luggage|luggage|suitcase|pocket|handbag|bag|backpack|rucksack|boot|car|drawer|cupboard|bed|kitchen|hand|palm|shelf|corner|desk|fridge|cabin|purse)",
      0.8,
    ],
    [
      '(?:perfect|ideal|great|good|handy|gentle|kind|easy|safe|comfortable|comfy|suitable|light enough|soft|useful|just right|spot on|convenient|brilliant|excellent)(?: enough)? (?:for|on|to|when|if) (?:your|you|ur|a small|small|long|those|these|the (?:days|nights|way|summer|winter|rain|kids|office|trip|baby)|carry|someone|sensitive|little|travel|camping|kids|taking|using|carrying|everyday|daily|early|busy|hot|cold|wet|people)',
      0.7,
      "(?:not|n't) (?:{adv} )?(?:perfect|ideal|great|good|safe|easy|suitable)|(?:good|great|best|handy|convenient) (?:for|time for) you{end}|easy for you to|safe to|is (?:it|this|that)|suitable for you(?: [a-z]+)? ?[?]|good for you",
    ],
    [
      "so (?:your|the|it|they|there(?:'s| is|'re| are)|nothing|no|even|all)(?: [a-z'-]+){0,3} (?:stays?|won'?t|never|doesn'?t|don'?t|can'?t|can|keeps?|remains?|dries|lasts?|isn'?t|aren'?t|fits?|gets?|runs?|sits?|no more|no need|nothing to)(?: [a-z'-]+)*",
      0.65,
      "so (?:the|your|it|they|that)(?: [a-z]+){0,2} (?:can'?t|won'?t|doesn'?t|didn'?t|isn'?t|aren'?t|don'?t|can|never) (?:be (?:returned|refunded|exchanged|delivered|changed|cancelled)|deliver|show|work|start|refund|ship|arrive|come|go|return|exchange|reach|help|find|log|accept)|so your (?:order|parcel|refund|payment|money|account|card)|so the (?:order|parcel|refund|payment|driver|courier|system|warehouse)",
    ],
    [
      "(?:thanks to|because of|with) (?:the|its|that|this)(?: [a-z-]+){1,5},? your (?:[a-z]+ ){1,2}(?:stays?|keeps?|won'?t|can'?t|gets?|never|will|is|are|don'?t|doesn'?t)|(?:so|that way|then) you(?:'ll|'d)? (?:never|hardly|barely|always) [a-z]+|(?:fewer|less|no more) [a-z]+(?: [a-z]+){0,4} (?:for you|for your)|your (?:[a-z]+ ){1,3}(?:can'?t|won'?t|can|will|stays?|gets?|keeps?)(?: [a-z']+){1,9} (?:thanks to|because of) (?:the|its)|(?:folds?|rolls?|packs?|breaks down|comes apart)(?: [a-z]+){0,3},? so (?:it|you|they)|(?:saves?|saving) (?:you )?(?:time|money|space|energy|water|hours|the (?:hassle|trouble|trip)|up to|about|around)|no (?:more )?(?:need (?:for you )?to (?:iron|charge|buy|bend|carry|clean|descale|replace|water|refill|plug|wait)|ironing|wet feet|cold (?:feet|tea|coffee)|tangled|cables|mess|back ?ache|scrubbing|guesswork)|without (?:having to|needing to|you having|any (?:effort|tools)|waking|charging|ironing|bending|spilling|slipping|burning|getting (?:wet|tired|cold|hot))",
      0.65,
    ],
  ],
  when: (sentence) => readQuestions(sentence).length === 0,
});

/** Tells what the customer would have to ask next. */
const anticipate: Detector = ruleDetector('anticipate', {
  rules: [
    [
      '(?:one|a|two) (?:more|last|other|final|quick|small|little|extra|further) (?:thing|tip|note|point|things|heads?[ -]?up|word|detail|reminder|hint|bit of advice)s?(?: to (?:note|know|mention|remember|add|bear in mind|keep in mind))?(?:[:,. -]|{end}| (?:is|for|before|about|when|if|on))',
      0.85,
      'one more thing (?:to ask|i need to ask|i want to ask)|(?:is|any) (?:there )?(?:one|any) more thing',
    ],
    [
      "(?:before i forget|for (?:next time|the next time|future reference|the future)|by the way|btw|while (?:we'?re|you'?re|i'?m) (?:at it|here|on)|incidentally|fyi|for your info|just a heads?-?up|heads?-?up|(?:just )?so (?:that )?you(?:'re| are)? (?:know|aware|prepared|not surprised|don'?t get|ready)|before you (?:ask|do|use|start|open|sign|send|throw|switch|plug|go|leave|install)|in case (?:the|he|she|they|it|your|anything|somebody|someone|anyone) [a-z]+|in case you(?:'re| are)? (?:need|want|wonder|wondering|ever|exchange|decide|have|change|miss|ask|get|lose|see|do|would|notice|later|still|should|forget|also|are not|aren'?t)|if you(?:'re| are)? (?:wondering|ever need|later|ever want|should need))",
      0.8,
      'in case you (?:have (?:any|more|further) (?:questions?|queries)|need (?:any|further|more) (?:help|assistance))|by the way out|btw,? (?:what|how|when|did|do|which|is|are|can|could|have)|by the way,? (?:what|how|when|did|do|which|is|are|can|could|have|where|may)',
    ],
    [
      "(?:please |pls |kindly |do |also |and |just )+(?:note|remember|bear in mind|keep in mind|be aware|mind|don'?t forget|make sure|take note)(?: that)?(?:[:,]| (?:to|the|that|it|your|you|this|we|when|there|after|all|only|any|first))",
      0.75,
      "note (?:down )?(?:the|your) (?:number|reference)|make sure (?:i|we|you'?re ok)",
    ],
    [
      "(?:a|one|just a|another|my) (?:quick |small |little |handy |useful )?(?:tip|hint|reminder|word of (?:advice|warning))(?:[:,. -]|{end}| (?:for|on|from|is|before))|(?:may|might|can|will)(?: still)? (?:show|appear|look|seem|smell|feel|take|sound|come up)(?: [a-z]+){0,8},? (?:and )?(?:that|this|it|which)(?:'s| is) (?:{very} |perfectly |quite |totally )?(?:normal|fine|expected|nothing)|{start}(?:tip|hint|note|reminder|nb|p\\.?s\\.?)[:, ]",
      0.8,
      'tip of',
    ],
    [
      "you(?:'ll| will)? ?(?:won'?t|don'?t|do not|will not|needn'?t|wont|dont|not)(?: {adv}| even| actually)* (?:need|have)? ?(?:to )(?:do|pay|send|print|return|pack|call|bring|register|sign|contact|wait|be (?:home|in|there)|provide|ask|apply|worry about|log|fill|reply|write|queue|come|go|keep|buy|enter|change|pick|return it|chase|show|take|arrange|book)",
      0.8,
      "you (?:don'?t|do not) have to (?:be|shout)",
    ],
    [
      "(?:when|once|as soon as|after|the moment|before|while|until|if)(?: you| the| it| your| that| they| u)(?:'ve| have| ?'?re)?(?: [a-z']+){0,6},? (?:please |pls |just |do |simply |you (?:can |should |may |will |need to )?(?:still )?|it(?:'s| is) (?:best|worth|normal)|don'?t |first )?(?:check|keep|leave|let|charge|wash|sign|inspect|open|take|give|hold|tighten|store|wait|rinse|remove|press|use|look|count|mind|watch|pull|make sure|throw|put|turn|save|show|ask|refuse|note|add|run|try|avoid|don'?t|restart|film|photograph|still use|clean|unplug|dry|bring|write|tell)(?![\\w'])",
      0.7,
      "(?:if|when|once) you (?:have|need|want) (?:any|more|further) (?:questions?|problems?|help|issue)|let (?:me|us) know|check (?:for you|with|in)|keep you|take care|tell (?:me|us)|wait for|(?:i|we)(?:'ll| will| can|'d)|try to|if (?:you|it|the)(?: [a-z']+){0,5},? (?:please )?(?:check|try|restart|leave) (?:us|me|your inbox)",
    ],
    [
      "{start}(?:(?:so|and|but|also|please|just|do),? )*(?:(?:don'?t|do not) (?:throw|bin|discard|wash|use|open|remove|cut|plug|charge|put|leave|place|wear|sign|switch|turn|iron|mix|expose|delete|lose)|(?:keep|leave|store|place|charge|wash|let|save|put|rinse|hold) (?:the|your|it|them|this|that|all)(?: [a-z]+){0,3} (?:out of|away|in|on|for|until|before|after|from|upright|dry|flat|at least|overnight|to|first|yet|cool|somewhere|safe))|(?:also|and|please|pls|do|but),? (?:please |pls |do )?(?:keep|hold on to|hang on to|save|don'?t throw|do not throw|don'?t bin|retain) (?:the|your|all|both|it|that|this|hold)(?: [a-z]+){0,3} ?(?:box|packaging|receipt|label|tags?|manual|bag|invoice|code|slip|photos?|number|bubble wrap|carton|wrapping|proof|until|in case|for|safe)|(?:keep|hold on to|hang on to|don'?t throw away|save) (?:the|your|all)(?: [a-z]+){0,2} (?:box|packaging|receipt|label|tags?|invoice|carton|wrapping)",
      0.75,
    ],
    [
      "you(?:'ll| will| may| might| should| can)(?: {adv}| also)* (?:get|see|receive|notice|find|be asked|be sent|hear|smell|need) (?:a|an|the|it|two|some|that|your|for|one)(?: [a-z0-9-]+){0,5} (?:text|email|sms|link|code|message|notification|call|label|pin|otp|first|statement|bank|as|under|before|beforehand|from)|(?:the|your) (?:refund|charge|payment|money|courier|driver|label|email|code|app|parcel|replacement|new one|return)(?: [a-z]+){0,4} (?:shows? up|appears?|will ask|will call|will ring|will need|comes with|won'?t need|will text|will be from|asks? for|will show|will come|comes in)(?: [a-z]+)?",
      0.6,
      "you(?:'ll| will) (?:get|receive|hear) (?:a|an|the) (?:refund|answer|reply|update|new|replacement)",
    ],
  ],
  unless: 'in case of (?:fire|emergency)|in that case',
  when: (sentence) => !readQuestions(sentence).some(({ range }) => range[0] < 4),
});

export const explainDetectors: readonly Detector[] = [explainCause, benefit, anticipate];
