import type { Sentence } from '../../../language/sentence.ts';
import type { Detection, Detector } from '../../types.ts';
import { readQuestions } from './questions.ts';
import { opening, words } from './rule.ts';

const THING =
  '(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipping|shipments?|postage|returns?|refunds?|exchanges?|warrant(?:y|ies)|guarantee|money|payments?|price|prices|discount|voucher|coupon|code|sale|offer|stock|batter(?:y|ies)|screen|fabric|material|size|sizes|colou?rs?|model|version|app|website|site|system|product|item|items|box|set|kit|cable|charger|lid|cover|manual|label|tracking|courier|driver|warehouse|depot|store|shop|account|points|membership|invoice|receipt|card|policy|rule|period|fee|cost|costs|charge|customs|tax|serum|cream|formula|ingredients?|sofa|mattress|chair|table|dress|shoes?|boots?|jacket|phone|laptop|tablet|headphones?|speaker|camera|machine|kettle|blender|pan|filter|motor|engine|lamp|bulb|plug|toy|food|bag|bottle|glass|cup|knife|tent|pack|weight|capacity|length|width|height|range|function|feature|mode|setting|settings|button|part|parts|process|service|team|office|opening hours|hours|subscription|plan|bill|network|signal|data|update|software|firmware|promotion|activity|event|request|complaint|case|ticket|problem|issue|fault|error|bug|page|link|result|order status|tracking number|replacement|new one|gift|installation|installer|engineer|technician|repair|inspection|wash|seam|sole|zip|lining|cotton|wool|leather|silk|steel|wood|oil|water|plant|plants|seeds?|soil|dog|cat|baby|kids?|skin|hair|time|date|number|amount|balance|quota|limit)';
const DET =
  '(?:the|your|our|this|that|these|those|all|each|every|both|most|some|any|his|her|their|its|a|an|one|two|three|no|another|either|standard|express|free|online|international|regular|normal|new|old|original)';
const VERB =
  "(?:is|are|was|were|isn'?t|aren'?t|wasn'?t|weren'?t|has|have|had|hasn'?t|haven'?t|does|do|doesn'?t|don'?t|did|didn'?t|can|can'?t|cannot|will|won'?t|may|should|must|needs?|comes?|takes?|lasts?|goes|go|went|left|costs?|covers?|includes?|contains?|works?|fits?|runs?|uses?|weighs?|measures?|holds?|supports?|ships?|arrives?|arrived|starts?|ends?|opens?|closes?|applies|apply|depends?|means?|shows?|says|makes?|keeps?|gives?|lets?|allows?|requires?|remains?|stays?|appears?|seems?|belongs?|becomes?|expires?|expired|charges?|connects?|turns?|gets?|got|reached|passed|failed|stands?|offers?|provides?|consists?|features?|reads?|sits?|dries|washes|stretches|shrinks?|feels|looks?|smells|tastes|stops?|stopped|changed|changes|ran|came|began|begins|counts?|helps|protects?|absorbs?|returns|would|could|might|shall|'s|'ll|[a-z]{3,20}(?:ed|es))";
const LEAD =
  "[^a-z0-9]*(?:(?:ok|okay|so|and|but|yes|yeah|no|nope|well|also|actually|unfortunately|currently|at present|at the moment|right now|now|hi|hello|dear|hey|sorry|in fact|basically|generally|usually|normally|typically|please note(?: that)?|note(?: that)?|just so you know|by the way|btw|fyi|according to [a-z' ]{2,40}|as far as i know|thanks|thank you|i can see(?: that)?|i see(?: that)?|it looks like|i checked(?: and)?|i've checked(?: and)?|i have checked(?: and)?|i just checked(?: and)?|we checked(?: and)?|i can confirm(?: that)?|to be honest|good news|great news|for (?:this|that|the|your) [a-z ]{2,30}|after [^,]{3,50}|if [^,]{3,80}|when [^,]{3,60}|once [^,]{3,60}|in (?:this|that|the|your) [a-z ]{2,30}|on (?:the|your|this|our) [a-z ]{2,30}|with (?:the|your|this|our) [a-z ]{2,30}|at (?:the|this|our) [a-z ]{2,20}|sir|madam|ma'?am|kindly note)[,.!: -]+){0,4}";

const ANY_THING = words(THING);
const SUBJECTS: readonly (readonly [RegExp, number])[] = [
  [words(`(?:${DET} )+(?:[a-z0-9'-]+ ){0,3}?${THING}(?: [a-z0-9'-]+){0,4}? ?${VERB}`), 0.8],
  [words(`(?:^|[,;:.-] ?|and |but |that |so |because )${THING}(?: [a-z0-9'-]+){0,3} ${VERB}`), 0.75],
  [
    opening(
      `${LEAD}(?:it|this|that|they|these|those|both|all|one|there|this one|that one|the (?:blue|red|black|small|large|big|new|old) one|ours|mine)(?:'s|s|'re|'ll|'ve|n't)?(?: {adv}| {very})* (?:${VERB}|[a-z]+s) ?`,
    ),
    0.65,
  ],
  [opening(`${LEAD}(?:it|this|that|they|these|those|there)(?:'s|s|'re|'ll|'ve) [a-z0-9'-]+`), 0.65],
  [
    opening(
      `${LEAD}(?:${DET} |[a-z][a-z-]* )(?:[a-z0-9'-]+ ){0,4}?(?:is|are|was|were|has|have|comes?|takes?|lasts?|costs?|contains?|includes?|needs?|works?|fits?|means?|supports?|runs?|can be|can not|cannot|can|will be|requires?|applies|doesn'?t|don'?t|isn'?t|aren'?t|goes|holds?|keeps?|ends?|starts?)`,
    ),
    0.6,
  ],
  [
    opening(
      `${LEAD}(?:our|the|your|all|each|every|most|both) (?:[a-z0-9'-]+ ){1,6}?(?:[a-z]{2,}(?:[^s' ]s|es|ed)|is|are|was|were|has|have|can|will) (?:[a-z0-9'-]+)`,
    ),
    0.55,
  ],
  [
    opening(
      `${LEAD}(?:orders?|members?|customers?|buyers?|students?|refunds?|returns?|vips?|subscribers?|[a-z]+ members) (?:[a-z0-9'-]+ ){0,4}?(?:pay|get|receive|enjoy|need|ship|go|take|have|can|earn|leave|are|come|run)`,
    ),
    0.6,
  ],
  [
    words(
      "we(?: {adv}| don'?t| do not| can'?t| cannot| no longer| currently| never| always| normally| usually)* (?:ship|deliver|accept|offer|sell|stock|carry|use|make|have|open|close|take|charge|provide|support|need|require|send|allow|recommend|do|keep|work|guarantee|source|pack|pay|cover|supply|run|issue|process) (?:[a-z0-9]+)",
    ),
    0.65,
  ],
  [
    words(
      "you(?:'ll| will)?(?: {adv})* (?:can|could|may|need to|must|have to|should|will|don'?t (?:need|have) to|have|are|'re) (?:{adv} )?(?:return|use|find|pay|exchange|reinstall|install|download|click|select|set|choose|open|check|wash|put|press|hold|log|see|view|apply|get|buy|order|track|change|cancel|claim|collect|pick|add|connect|charge|clean|turn|switch|go|enter|update|upgrade|restart|reset|delete|remove|try|wear|store|activate|register|redeem|read|visit|scan|reply|dial|recharge|top|access|query|edit|copy|send|request|submit|eligible|entitled|covered|\\d+|thirty|fourteen|seven)",
    ),
    0.6,
  ],
  [
    opening(
      `${LEAD}(?:please |kindly |just |first |then |simply |now )*(?:click|press|tap|hold|go to|open|select|choose|turn (?:on|off|it)|switch (?:on|off|it)|unplug|plug|restart|reboot|reset|reinstall|uninstall|update|upgrade|download|install|log (?:in|out|into)|sign (?:in|out)|clear|enter|type|dial|slide|swipe|scroll|charge|wash|dry|rinse|clean|wipe|store|shake|remove|insert|set|try|use|unload|re-?install|delete|back up|copy|move|find|locate|slide|connect|drag|replace|put|add (?:the|it)|allow|search|charge|take (?:out|it)|check (?:the|your|if|whether|that|in|setting|"|under|it|on)|make sure|disable|enable|long press|visit|see) (?:[a-z0-9"]+)`,
    ),
    0.55,
  ],
  [
    words(
      "(?:i|we)(?:'ve|ve| have| can| just)?(?: {adv})* (?:checked|looked|confirm|confirmed|see|tested|verified|found|asked)(?: with [a-z ]{2,25})?(?: and|,|:| that| -)? (?:it|the|your|that|this|there|they|it's|you)",
    ),
    0.6,
  ],
  [
    words(
      "{i}(?:'ve| have)?(?: {adv})* (?:replied|answered|received|sent|shipped|tested|reported|recorded|registered|added|posted|set up|credited)(?: (?:it|your|the|you|a|an|to))",
    ),
    0.5,
  ],
];

const NOT_FACT = words(
  "(?:we|i|our [a-z]+(?: [a-z]+)?|(?:little|xiao) ?[a-z@]{1,24}|staff|they|it|your [a-z]+(?: [a-z]+)?|the [a-z]+)(?:'ve|'ll|'re|'m)?(?: (?:have|has|will|shall|would|are|is|am|been|be|had|already|also|just|now|still|currently|carefully|constantly|always|can only|really|to|do|did|need|must|able|quite|very))* (?:receiv(?:e|ed|ing)|record(?:ed|ing)?|report(?:ed)?|register(?:ed)?|feed(?:ing)? ?back|fed back|handl(?:e|ed|ing)|paid (?:close )?attention|pay(?:ing)? (?:close )?attention|tak(?:e|en) notice|noted|notic(?:e|ed)|submit(?:ted)?|forward(?:ed)?|transfer(?:red)?|improv(?:e|ing)|working (?:on|hard)|work (?:hard|harder)|trying|try|follow(?:ed|ing)?(?: up)?|verif(?:y|ied|ying)|inquir(?:e|ed|ing)|contact(?:ed)?|reply|replied|ask you|get some|need (?:to (?:ask|know|get|verify|check)|your|you to)|happy to|glad to|strengthen|optimi[sz]e|escalated|passed|attach(?:es)?|arrange(?:d)?)(?! (?:by|automatically))|customers? (?:comes? )?first|we(?:'re| are) (?:always |still )?(?:here|available|ready|happy|glad|pleased)|to (?:help|assist|serve) you (?:solve|better|as)|for (?:the safety of )?your (?:privacy|information security)|this is (?:the )?(?:customer|[a-z]+ (?:from|at|of|speaking))|{start}(?:i'?m|my name is) [a-z@]+ (?:from|of|at)|(?:you|u) (?:can|may|could) (?:also |always )?(?:contact|send|message|tell|provide|leave|write to|private|dm|ask) (?:us|me|your|our)|(?:any|other|further|more) (?:problems?|questions?|suggestions?|queries|uncertain)|so (?:that )?(?:i|we|our staff|xiao [a-z]+) can|congratulations|hope (?:you|that you|u)|please (?:be patient|forgive|bear)|(?:must|would|could|might) (?:have )?(?:been|be|feel) {ggg}{feel}|{start}(?:thank|thanks|thx)(?! [^.]{3,40}[,;-] (?:the|it|your))|{start}(?:i'?m|we'?re|i am|we are)(?: {very})* sorry (?:to|for|about|that)[^,;]*$|have a (?:nice|good|great|lovely)|(?:it|that|this) (?:sounds|seems|must)|sounds like|if i understand|{i} (?:understand|hope)|(?:anyone|anybody|everyone|nobody|no one|who)(?:'d| would)|your (?:satisfaction|frustration|feelings|call|feedback|patience|concern)|(?:that|it|this)(?:'s|s| is| was)? (?:a |an |so |very |really |such a |absolutely |completely |totally |not )*(?:shame|pity|{feel}|right|wrong|correct|big deal|fair|ok|okay|fine|great|good|nice|lovely|awful|understandable|problem|our mistake|our fault|on (?:us|me)|your (?:fault|problem|own)|stupid|ridiculous|true|natural|not good enough|all|it|interesting|wonderful|perfect|perfectly)(?:{end}|[,.!]| (?:that you|to (?:hear|feel)|for you|and|of you|with|enough|not|when|before|after))|so you|(?:you|u) (?:said|told|mentioned)|you mean|please (?:provide|send us|send me|message|leave|wait|contact|private|dm|inbox|follow|pay attention|tell|reply|understand|forgive|note down|call us|stay tuned|keep paying|give|share|describe)|via (?:private )?message|in private (?:message|chat)|private letter|pay attention to (?:our|the|your|us)|what (?:a|an)|{start}no (?:worries|problem)|{start}it(?:'s| is) (?:my|our) (?:pleasure|job|mistake|fault)|you(?:'re| are) (?:welcome|very welcome|right)|{start}(?:that|it|this) (?:helps|worked|works){end}|little @|we will (?:try|make|continue|follow|strive|verify|handle)|the (?:team|manager|company) (?:will|thanks)|serve you|your support|service (?:of|to) (?:you|users)|good luck",
);
const BARE_SMALL = /^[^a-z]*[a-z][a-z']*(?:[^a-z0-9'][^a-z0-9]*[a-z][a-z']*)?(?:[^a-z0-9'][^a-z0-9]*)?$/;

/** How strongly the first fact-like clause speaks; null when there is none. */
function fact(own: string): Detection | null {
  const things = ANY_THING.test(own);
  for (const [index, [pattern, confidence]] of SUBJECTS.entries()) {
    if (index < 2 && !things) continue;
    const match = pattern.exec(own);
    if (match !== null)
      return {
        confidence,
        evidence: [[match.index + (match[0].length - match[0].trimStart().length), own.trimEnd().length]],
      };
  }
  return null;
}

function detect(sentence: Sentence): Detection | null {
  const { own } = sentence;
  if (BARE_SMALL.test(own) || NOT_FACT.test(own)) return null;
  const questions = readQuestions(sentence);
  // A fact told before the question still counts.
  const told = questions.length === 0 ? own : own.slice(0, questions[0]?.range[0] ?? 0);
  return told.trim().length < 12 ? null : fact(told);
}

/** States a fact about product, policy, order or delivery, or how something is done. */
export const informDetectors: readonly Detector[] = [{ act: 'inform', detect }];
