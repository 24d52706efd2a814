import type { Sentence } from '../../../language/sentence.ts';
import type { DetectContext, Detection, Detector } from '../../types.ts';
import { readQuestions } from './questions.ts';
import { opening, words } from './rule.ts';

const LEAD =
  "[^a-z0-9]*(?:(?:ok|okay|k|so|and|but|right|alright|all right|yeah|yes|yep|sure|mm+|mm-hmm|mhm|hmm|hm|uh|um|oh|ah|well|i see|i understand|got it|gotcha|great|good|fine|then|now|sorry|thanks|thank you|basically|essentially|you know|kind of|like|just|because|or|also|definitely|exactly|absolutely|perfect|noted|understood|interesting|wow|huh|cool|absolutely right|spot on|that'?s right|i think|i guess|really|hi|hello)[,.!;: -]+){0,5}";

/** Openings that announce what the customer said. */
const OPENINGS: readonly (readonly [RegExp, number])[] = [
  [
    words(
      "(?:it|that|this) (?:sounds|seems|looks|feels) (?:to me )?(?:like|as (?:if|though)|that)(?: [a-z']+)? (?:you|your|u|it|the|he|she|they|things|this|that|part|there|one|for|a (?:lot|big)|what)|(?:it )?(?:(?:sounds|seems)|does(?:n'?t)? (?:sound|seem)) (?:to me )?like(?! an? (?:good|great|plan|fun|nice|lovely)| [a-z]+(?:[,.!]|{end}))",
    ),
    0.85,
  ],
  [
    words(
      "(?:if i(?:'m| am|'ve| have)?(?: {adv})* (?:understand|understood|understanding|hear|heard|hearing|get|got|read|reading|follow|following|gather)(?: you| that| this| it| the| correctly)?|if i got (?:you|that|it|this)|as i understand|as far as i understand|i understand (?:that )?(?:you(?!r)|your (?:order|parcel|phone|[a-z]+) (?:is|was|has|hasn|isn|came|arrived|broke|stopped|keeps|won|does))|my understanding is|what i(?:'m| am)? (?:hear|hearing|understand|understood|gather|get|got|getting)(?: from you| so far)? (?:is|was|from)|i(?:'m| am) hearing(?: that)? (?:you|a|that)|i hear (?:you saying|that you|you say|a lot)|i gather|(?:it|so it) seems (?:that )?(?:you|your|the|like)|i take it|in other words|to (?:sum|summari[sz]e|recap|be clear|repeat|paraphrase)(?: up)?|(?:just|so) to (?:recap|summari[sz]e|be clear|confirm|make sure|clarify|check|double check|repeat)|let me (?:just |quickly |see if i )*(?:make sure|recap|summari[sz]e|repeat|sum|confirm|play|get this straight|check (?:i|that i|if i)|see if i)|summing up|from what (?:you|i)(?:'ve|'m| have)? (?:told|said|say|described|describe|understand|hear|gather|shared|wrote|tell|telling)|what (?:you're|you are|ur) saying|so (?:basically|essentially|in short|in essence|in fact|what you|on the one hand|for you|you(?:'re|'ve|'d)?|u|your|the [a-z-]+(?: [a-z]+)? (?:is|was|has|had|isn't|keeps?|came|broke|snapped|stopped|says?|never|won't|doesn't|didn't|arrived|went|leaks?|smells?|fell|cracked|got|goes|started|shows?|makes?|runs?|turned|tore|split|burst|failed)|the (?:parcel|box|item|screen|problem|issue|order|delivery|package|driver|courier|one|size|colou?r|pump|phone|machine|app|code|charger|battery))|you mean(?: that)?|meaning (?:that )?you|so that(?:'s| is) (?:something|what|why|how|when|where|your|one|really)|on (?:the )?one hand|part of you|i get the (?:sense|feeling|impression)|i have the impression|i sense|i(?:'m| am) sensing|i(?:'m| am) picking up)",
    ),
    0.85,
  ],
  [
    words(
      "you(?:'ve|ve| have| had|'d| just| also| already| were| did| two)*(?: (?:said|say|mentioned|mention|told (?:me|us)|wrote|described|explained|were saying|were telling|talked about|were talking|noted|noticed|pointed out|reported|shared|stated|indicated|asked (?:for|about|whether|if)|complained))|as you (?:said|say|mentioned|put it|described|wrote|told|pointed)|like you said|you were (?:saying|telling|talking|mentioning)|(?:i|we)(?: also)? heard you|you(?:'re|re| are) (?:saying|telling|asking|describing)",
    ),
    0.8,
  ],
];

/** What "you" says of the customer's own doing, having, wanting; not what they may, must or will do. */
const ABOUT_YOU = opening(
  `${LEAD}(?:(?:and |but |so )?(?:it's (?:like|as if|that) |(?:when|while|since|because|after|even though|although|if) [^,]{3,60}, ?)?)(?:you|u|ya)(?:'re|re|'ve|ve|'d| {adv}| kind of| sort of| kinda| just| don'?t| do not| didn'?t| did not| haven'?t| have not| hadn'?t| weren'?t| wasn'?t| aren'?t| are not| not| never| no longer| can'?t| cannot| couldn'?t| wouldn'?t| do| did| both| all| felt like| definitely| feel like)* ?(?:want|wants|wanted|need|needed|like|liked|love|loved|prefer|preferred|rather|feel|felt|think|thought|believe|know|knew|see|saw|try|tried|tryin[g']?|trying|order|ordered|bought|paid|received|got|get|opened|found|noticed|used|use|using|wear|wore|sent|returned|called|rang|phoned|contacted|waited|waiting|expected|expect|plan|planned|planning|hope|hoping|hoped|looking|look|worried|worry|concerned|afraid|were|was|are|had|have|has|live|lived|started|stopped|went|go|going|came|come|made|make|put|took|take|decided|decide|realise|realize|realised|realized|enjoy|enjoyed|care|struggle|struggling|find|feeling|thinking|wondering|doing|done|been|being|having|gone|given|spent|lost|missed|keep|kept|left|hear|heard|understand|remember|said|recognise|recognize|value|deserve|wish|hate|hated|mind|mean|meant|seem|seemed|chose|picked|selected|changed|checked|asked|getting|wanting|needing|ready|interested|sure|clear|happy|unhappy|able|on|in|at|after|under|about|really|pretty|quite|very|still|not|more|also|kind|sort|a|an|the|ok|okay|fine|tired|hopeless|torn|stuck|sick|open|willing|aware|committed|motivated|confident|proud|surprised|used)(?![\\w'])`,
);
const ANY_DOING = opening(
  `${LEAD}(?:you|u)(?:'re|'ve|'d| {adv})* (?!(?:{not}|all|guys|may|of|can|will|should|must|might|could|shall|too|there|here|hear)(?![a-z]))[a-z']+`,
);
const YOUR_STATE = opening(
  `${LEAD}your (?:[a-z-]+ ){1,3}(?:is|was|has|are|were|keeps|won'?t|doesn'?t|isn'?t|hasn'?t|broke|arrived|came|stopped|never|doesn|didn'?t|don'?t|makes?|feels?)`,
);
const SO_TOPIC = opening(
  `${LEAD.replace('{0,5}', '{0,2}')}(?:so|and so) (?:it'?s|it is|it was|they'?re|they|it|he|she|[a-z]+ing|there'?s|there (?:is|was|were|are)|that'?s|that was|this is|for you|nothing|none|only|no|both|two|one|three|all|some|your|with|when you|after|since)`,
);
const NEED_BY = words(
  "(?<!\\b(?:if|when|whenever|whether|unless|in case|once|as|what|whatever|anything|something|everything|all|do|did|would|that|should|where|until) )you(?:'d| would)?(?: {adv})* (?:like|want|need|prefer|wish)(?:ed)? (?:it|this|that|them|one|something|to (?:have|get|return|exchange|cancel|change|know|buy|order|be|keep|use|send|swap)|the|a|an|your|some|us|more|help|me)",
);

/** "You can return it", "you will get it", "you should": said to the customer, not about them. */
const TOLD = words(
  "you(?: {adv})? (?:can(?! ?not|'?t)|could (?!not)|will|'ll|should|shall|must|may|might|ought|would (?:need|have|get|be)|'d (?:better|need|have|get)|(?:'re|are|re) (?:welcome|entitled|eligible|very welcome|most welcome|right|correct|absolutely|covered|free|through|speaking|advised|required|requested|allowed|not allowed|an? (?:idiot|liar|valued|great|good|star|gem|legend|wonderful|amazing|strong|beautiful|brave)|the (?:best|one who)|in (?:good|safe) hands|overreacting|stupid|being|all set|beautiful|strong|amazing|brave|loved|not alone)|have (?:to (?!\\w+ (?:all|for))|\\d+|seven|thirty|fourteen|a (?:right|full)|the (?:right|option)|every|two (?:options|choices)|three|my|our|until|till|got my|nothing to)|need to (?:fill|send|provide|click|press|go|pack|print|contact|call|use|download|restart|log|update|pay|upload|attach|wait|select|check|enter|return|open|complete|submit|reset|register|choose|confirm|make sure|be|install|apply|sign|show|press|turn|put|take|bring|keep|read|follow|scan)|just (?:press|click|need|tap|have|go|put|fill|send|pop|print|take)|don'?t (?:need|have) to|do not (?:need|have) to|won'?t|get (?:a|an|the|your|\\d+|two|free|it|one|our)|did(?:n'?t| not) (?:follow|read|check|look|pay attention|listen)|get what|see[,.]|never know|(?:can'?t|cannot|won'?t) (?:go wrong|beat|complain)|win some|live and learn|reap what|obviously|clearly|better|people|have reached|look (?:beautiful|great))",
);
const NOT_STATED =
  /(?:your (?:satisfaction|happiness|call|feedback|patience|understanding|support|trust|business|opinion|query|message) (?:is|means|matters)|appreciated|wrong|fault|yourself|idiot|stupid|overreact|ridiculous|you know|see[,.]|welcome)|(?:^|[^a-z])(?:thank|thanks|please|sorry|let me|i'll|i will|i can|we can|we'll|we will|shall i|have a)(?![a-z])/;

function best(own: string): { confidence: number; range: readonly [number, number] } | null {
  for (const [pattern, confidence] of OPENINGS) {
    const match = pattern.exec(own);
    if (match !== null) return { confidence, range: [match.index, own.trimEnd().length] };
  }
  for (const [pattern, confidence] of [
    [NEED_BY, 0.75],
    [ABOUT_YOU, 0.65],
    [YOUR_STATE, 0.5],
    [ANY_DOING, 0.5],
    [SO_TOPIC, 0.55],
  ] as const) {
    const match = pattern.exec(own);
    if (match !== null) return { confidence, range: [match.index, own.trimEnd().length] };
  }
  return null;
}

/** A wh-question or an inverted one asks rather than gives back; a statement with `?` gives back. */
function isAsking(sentence: Sentence): boolean {
  return readQuestions(sentence).some(({ kind, range }) => {
    const text = sentence.own.slice(...range);
    return (
      kind === 'open' ||
      /^(?:what|how|why|when|where|which|who|do|does|did|is|are|was|were|can|could|would|will|shall|should|have|has|tell|could|may)(?:n'?t)? /.test(
        text,
      )
    );
  });
}

function detect(sentence: Sentence, _context: DetectContext): Detection | null {
  const { text, own } = sentence;
  const found = best(text);
  if (found === null) return null;
  const sure = found.confidence >= 0.8;
  if (
    TOLD.test(text) &&
    !/(?:you|u) (?:said|told|mentioned|mean)|sounds like|understand|make sure i/.test(text)
  )
    return null;
  if (
    /(?:so|then|and) (?:i|we|let|sorry|what|how|why|when|where|which|who|please|here)(?:'|$| )/.test(
      text.slice(0, 12),
    ) &&
    !/so (?:what|when) (?:you|i)/.test(text.slice(0, 14))
  )
    return null;
  if (!sure && (NOT_STATED.test(own) || isAsking(sentence))) return null;
  if (
    sure &&
    isAsking(sentence) &&
    /^(?:[^a-z]*(?:so|ok|okay|and),? )?(?:what|how|why|when|where|which|who|do|did|are|is|have|can|could|would)(?:n'?t)? /.test(
      text,
    )
  )
    return null;
  return { confidence: found.confidence, evidence: [found.range] };
}

/** Gives back what the customer said, as a statement or a question; reported speech is its very matter. */
export const restateDetectors: readonly Detector[] = [{ act: 'restate', detect }];
