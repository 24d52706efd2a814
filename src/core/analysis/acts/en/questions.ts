import type { Sentence } from '../../../language/sentence.ts';
import { everyMatch } from '../../../language/sparing/sparing.ts';
import type { Range } from '../../../shared/lang.ts';
import { rememberedInRoom } from '../../../shared/memo.ts';
import { isBareChoice, isChoice, isOpen } from './question-kind.ts';
import { AUX, CLAUSE, LIVELY_AUX, NOUN_SUBJECT, SUBJECT, TELL } from './question-words.ts';
import { words } from './rule.ts';

export interface Question {
  readonly kind: 'open' | 'closed' | 'choice';
  readonly range: Range;
}

const any = (source: string): RegExp => new RegExp(source, 'g');

const WH = '(?:what|how|why|when|where|which|who|whose|whom|wat|wot|wher|hw)';
const NOT_SUBJECT = `(?!(?:${SUBJECT})(?!\\w))`;

/** Each finds where a question may begin. */
const WH_INVERTED = any(
  `(?<![\\w'])(?:${WH}(?: ${NOT_SUBJECT}[\\w'-]+){0,4}? (?:${AUX}) (?:${NOUN_SUBJECT}))(?![\\w'])`,
);
const WH_FIRST = any(
  `(?<![\\w'])(?:(?:to |for |at |in |on |with |from |about |since |until |by |of )?(?:${WH}(?:'s|s|'re|re|'d|'ll)?|how come) (?!(?:i|you|we|he|she|it|they|u)[ ']))`,
);
const INVERTED_FIRST = any(`(?<![\\w'])(?:(?:${AUX}) (?:${NOUN_SUBJECT}))(?![\\w'])`);
const INVERTED_YOU = any(
  `(?<!(?:^|[^\\w'])(?:so|nor|neither|as|than|like|how|that|who|where|what|only|never|not|all|when|if|whatever|which|best|first|everything|anything|something|nothing|the|to|we|i|they|you) )(?<![\\w'])(?:(?:${LIVELY_AUX} (?:you|u)|(?:did|does|was)(?:n'?t)? (?:it|they|he|she))(?: (?:not|also|still|just|please|pls|already|ever|perhaps|maybe|kindly))? [a-z])`,
);
/** "whats it for", "whens the party": no apostrophe, no mark. */
const WH_CONTRACTED = any(
  `(?<![\\w'])(?:what|when|where|who|why|how)'?s (?:it|this|that|they|he|she|the|your|ur)(?![\\w'])(?! (?:is|best|thing|problem is))`,
);
/** "roughly how much u wanna spend", "when u need it": nothing inverted, and the clause is over. */
const WH_CASUAL = any(
  `(?<![\\w'])(?:(?:roughly|about|around|approx|approximately) )?(?:how (?:much|many|long|soon|often|big) (?:you|u|ya)|(?:what|when|where|who|how|why) (?:u|ya)) (?:(?:really|mostly|normally|usually|actually|gonna|wanna) ){0,2}(?:need|needing|want|wanna|wanting|gonna|use|using|planning|looking|got|after|spend|carry|carrying|pay|thinking|hoping|have|do|prefer|like|like|wear|wearing|going|send|buying)(?: (?!(?:just|is|i|we|i'll|ill|let|depends|then|you|u|will|does|doesn't|so|that's|thats|but|it's) )[\\w']+){0,6}(?= ?[?.!]*$| and (?:what|when|how|who|where)|,)`,
);
const STARTS = [WH_INVERTED, WH_FIRST, INVERTED_FIRST, INVERTED_YOU, WH_CONTRACTED, WH_CASUAL].map(
  everyMatch,
);
/** Those that have to open a clause. */
const OPENS_CLAUSE: ReadonlySet<number> = new Set([1, 2, 4, 5]);
const INVERTED_WITHOUT_MARK = 3;

const CLAUSE_BEFORE = new RegExp(`(?:${CLAUSE})$`);
/** Whether a clause begins at `at`, judged by the few words before it. */
const atClause = (text: string, at: number): boolean =>
  at === 0 || CLAUSE_BEFORE.test(text.slice(Math.max(0, at - 24), at));

const INDIRECT = words(
  "(?:i(?: was| am|'m) (?:also |just )?wondering (?:if|whether|what|how|when|where|which|who|why|about)|i wonder (?:if|whether|what|how|why|when)|(?:i'?d|i would) (?:also )?(?:like|love|want|need) to (?:know|hear|understand|ask(?= (?:you|u|about|a|an|some|one|two|three|few|for|what|how|why|when|where|which)(?![\\w'])| ?[:,]|$)|learn)|i want to (?:know|understand|hear)|i need to (?:know|ask(?= (?:you|u|about|a|an|some|one|two|three|few|for|what|how|why|when|where|which)(?![\\w'])| ?[:,]|$))|(?:(?<!(?:in|of|since|last|this|next|early|late|until|till|by) )may|can|could|might) (?:i|we) (?:just |also |please |pls |quickly )?(?:ask(?! (?:you|u) to )|know|have|get|take|see|request)|do you mind (?:telling|sharing|saying|if i ask|me asking)|would you mind (?:telling|sharing|sending|saying|confirming|explaining|giving|describing)|i'm curious|im curious|curious (?:about|what|how|to)|just wondering|mind if i ask|dare i ask|might one ask|what i'd like to know is)",
  'g',
);

/** What a customer can be asked to send in words. */
const FACT = 'number|name|email|address|details|postcode|code|date|info|size|serial|model|contact|phone';

const IMPERATIVE = any(
  `(?<![\\w'])((?:(?:please|pls|plz|kindly|do|just|can|could|so|can u|first) ){0,6}(?:${TELL.replace('|talk|', '|')} (?:me |us )?(?:(?:a )?(?:little |bit |lot )?(?:bit )?(?:more|about)|what|how|why|when|where|which|who|if|whether|everything|again|exactly|the|your|ur|in|through|briefly|a bit|anything|of)(?![\\w'])|(?:let me know|let us know|confirm|advise|specify|state|mention|clarify|remind me(?: of| again)?) (?:for me |to me |me )?(?:what|how|why|when|where|which|who|if it|if you (?:have|had|did|use|used|tried|already|still|can see|prefer|want|would|got|received)|whether|your|ur|the (?:order|serial|tracking|model|size|colou?r|exact|date|reason))|(?:provide|share|send|give|drop|forward|attach|upload)(?: (?:me|us|over|in|here))*(?: with)? (?:your|ur|the|a|an|some|any) (?:[a-z-]+ ){0,3}?(?:${FACT}|id|information|no)(?![\\w'])(?! to (?:the|your|my|him|her))))`,
);

const TAG =
  /(?:[,;-] ?| )(?:(?:is|are|was|were|do|does|did|have|has|had|ca|could|would|wo|should)n'?t (?:it|you|they|he|she|that|there|we|u|i)|(?:is|are|was|were|do|does|did|have|has|can|could|would|will) (?:it|they|you|he|she)(?: not)?|innit|no|right|correct|yeah|yes|ya|true|eh|huh|isn't that (?:right|so)|am i right|is it)[ ?!.]*$/;
const COMMA_TAG =
  /, ?(?:right|correct|(?:is|are|was|were|do|does|did|have|has|could|would)n'?t (?:it|you|they|he|she|that|there|we|u)|innit|no)[ .!]*$/;

/** Starts that look like questions and are none. */
const NO_QUESTION = words(
  `don'?t you (?:worry|dare|fret|think twice)|should you (?:need|have|wish|want|require|prefer|decide|ever|not|find|see|experience|still)|had (?:you|i|we|it)|were (?:you|it|i|we) to|may (?:you|it|the|your|this) (?!i|we)|what(?:ever)? (?:a|an|lovely|bad|good|great|awful|terrible) (?!(?:[a-z]+ )?(?:do|did|would|is|are|was))|how (?:kind|sweet|nice|lovely|thoughtful|awful|terrible|annoying|frustrating|disappointing|upsetting|horrible|stressful|sad|wonderful|exciting|unfortunate|scary|strange|odd|embarrassing|exhausting|worrying|miserable|rude|infuriating)|which (?:is|are|was|were|means|makes|should|will|can|may|would|has|helps|gives|keeps|explains|covers|you|i|we)|when (?:it|the|your|a|this|that) |what (?:happened|went wrong|caused (?:it|this)) (?:is|was)|who (?:is|are|was|were|has|have|can|will|would|could|may|might|should) (?:in|also|able|responsible|not|very)|is the|how to|when (?:using|washing|ordering|paying|opening|possible|needed)|what's more|where possible`,
  '',
);
const STRICT = new RegExp(`^(?:${NO_QUESTION.source})`);

/** Wh-words that open a statement or an order rather than a question: "when the parcel comes, check it". */
const FREE =
  /^(?:to |for |at |in |on |with |from |about |since |until |by |of )?(?:when|where|whenever|how|what|which|who)(?! (?:do|does|did|is|are|was|were|can|could|would|will|should|has|have|about|else|much|many|long|often|old|come|happened|happens|went|made|makes|brings|brought|caused|kind|sort|type)\b)/;
const WH_VERB =
  /^(?:to |for |at |in |on |with |from |about |since |until |by |of )?(?:what|who|which|wat|wot|whose)(?: [\w-]+){0,2} (?:happened|happens|happen|went|goes|made|makes|brings|brought|caused|causes|triggered|seems?|signed|took|told|said|packed|gave|came|comes|works?|fits?|suits?|matters?|broke|stopped|led|changed|would|will|could|can|should|might|is|are|was|were|has|have|had|looks?|sounds?|feels?|bothers?|worries|keeps|gets|got|helps?|stops|puts?)(?![\w'])/;
const WH_SHORT =
  /^(?:(?:what|how|why|when|where|who)(?:'s|s|'re|re|'d|'ll) |(?:how|what) about |what else|who else|where else|how come|why not|how (?:much|many|long|often|old|far|big|soon|tall|heavy)|what (?:for|if)|since when|why )/;

function accepted(text: string, start: number, mark: Sentence['mark'], isLast: boolean): boolean {
  const rest = text.slice(start);
  if (STRICT.test(rest))
    return mark === '?' && isLast && !/^(?:should you|had|were|which (?:is|means)|how to|when)/.test(rest);
  if (RELATIVE.test(rest) && /[\w)], ?$/.test(text.slice(0, start))) return false;
  if (WH_VERB.test(rest) || WH_SHORT.test(rest)) return true;
  return FREE.test(rest) ? mark === '?' && isLast && !/^when/.test(rest) : true;
}

/** "Have a nice day", "do your best", "so is the other one" are inverted and ask nothing. */
const NOT_ASKED =
  /^(?:(?:have|had) (?:a|an|the(?! [a-z ]+(?:ed|en|come|gone)\b)|some|any|no|another|one|all|my|your|it|this|that)|do (?:the|your|a|this|that|it|some|any|not)|may (?:the|your|all|this|god)|(?:is|are|was|were) (?:a|an|no|such|one|our|my) )/;
const SO_BEFORE = /(?:^|[^a-z])(?:so|nor|neither|as) $/;

/** "Should it not suit, I will arrange the return": a condition turned round. */
const CONDITION =
  /^(?:should|were|had) (?!i |we )[^,?]{2,90}(?:, (?!or\b|and if\b)| (?:i|we|you)(?:'ll| will|'d| would| can| shall|'ve)\b)/;
/** ", which got flooded": says more of what was named. */
const RELATIVE =
  /^which (?:is|was|are|were|got|has|had|have|will|would|means?|meant|makes?|made|should|gives?|leaves?|left|comes?|came|keeps?|kept|held|put|went|goes|can|could|may|might)\b(?! (?:better|best|worse|more|the (?:better|best|right|most)|your))/;

/** "It is cheaper and has a rain cover": a second verb of the same statement. */
const SECOND_VERB =
  /^(?:has|is|was|does|did|had|can|will|could|would) (?!(?:you|u|we|i|they|he|she|it|your|that|this|the)\b)/;
const JOINED = /[a-z],? (?:and|but|or) $/;

/** "Could you hold the line?" asks for something to be done, "could you send the order number?" for a fact. */
const TO_DO = new RegExp(
  `^(?:could|can|would) (?:you|u) (?:please |pls |kindly |just |possibly |perhaps |maybe |also |quickly |try to |try and |mind ){0,3}(?:hold|holding|wait|waiting|turn|press|push|scroll|tap|click|sign|speak|repeat|step|scan|plug|unplug|restart|open|close|pop|switch|bring|hang|stay|come|listen|keep|put|(?:say|type|read) (?:that|it) (?:out )?again|take (?:a|an|another|some|the|one)|(?:send|sending|upload|uploading|attach|attaching|forward|share|sharing|give|drop|photograph|film|show|look|go|move|lift|tilt|rotate|swipe|drag|tick|untick|fill|note|print|save|log|install|uninstall|reset|reply|head|hop|pass|leave|wipe|clean|charge|remove|enter|click)(?![^,?.]{0,50}(?:${FACT}|\\bid\\b|reference|time|day|more|what|how|where|which|why|whether|example|instance|idea|full|rating|review|stars?|marks?|survey|feedback|along)))(?![\\w'])`,
);
/** The same of whoever is asked for it roundabout: "could I ask you to stay on the line". */
const ASKED_TO =
  /(?:^|[^\w'])(?:could|can|may|might) (?:i|we) (?:please |just |possibly |kindly )?(?:ask|trouble|bother|get) (?:you|u) to (?!tell|say|describe|explain|share|confirm|give|let|clarify|specify|elaborate|read|spell|repeat)/;
/** The order number of a friend, the news for a neighbour, a picture: nothing that is answered in words. */
const NOT_FOR_ME = new RegExp(
  `^(?:(?:please|pls|plz|kindly|do|just|can|could|so|u|first) ){0,6}(?:tell (?:the|your|ur)(?! (?:story|reason|whole|problem|truth|order))|tell me about it(?:$| ?[,.!])|(?:share|send|upload|attach|forward|drop|provide|give)(?: (?:me|us|over|in|here))*(?: with)? (?:the|your|ur|a|an|some|any) (?:[a-z-]+ ){0,2}?(?:photos?|pictures?|pics?|screenshots?|screen ?grabs?|images?|videos?|links?|clips?|files?|forms?|receipts?)(?![^,?.]{0,50}(?:${FACT})))(?![\\w'])`,
);
/** "Priya, who packs them herself": tells who is meant. */
const WHO_IS_MEANT =
  /^who(?:'s|'ll|'d|'ve)? (?!(?:is|are|was|were|did|do|does|has|have|can|will|would|should|shall|could|'s) (?:it|this|that|these|those|you|u|the|your|ur|he|she|they|i|we)\b)(?!told|said|signed|packed|took|gave|came|paid|ordered|bought|else)/;
/** "What bothers you is …", "how long it lasts depends on …": the first half of a statement. */
const HALF_SAID =
  /^what (?:(?:i|i'm|we|you|u|he|she|they|it|this|that|some|most|many|people|the|your|our|my|matters|matter|bothers|worries|frightens|scares|hurts|happened|happens|caused|makes|made|helps|helped|went)(?= )[^?]{0,60}?|it) (?:is|was|are|were)(?:n'?t)? (?!(?:it|that) (?:$|\?))|^(?:who|whose|how|what|when|where|which|why)(?: [a-z'-]+){1,9} (?:depends?|(?:does|do)(?:n'?t| not)(?: really)? matter|matters (?:less|little|more)|(?:is|are) (?:printed|written|stated|shown|listed|up to|down to))(?![\w'])|^(?:who|whose|how|what|when|where|which|why)(?: [a-z'-]+){1,9}(?: and (?:who|how|what|when|where|which|why)(?: [a-z'-]+){1,9})?, (?:(?:i|we)(?:'ll| will| can| am|'m)|i'm afraid|that's|it's|let me) (?:[a-z'-]+ ){0,3}(?:tell|let you know|explain|find|finding|check|checking|look|looking|not|can't|something|anything)(?![\w'])|^(?:who|whom) (?:(?:has|had|have) )?[a-z]+(?:ed|t|ght|ade|id) [a-z' ]{1,30}? is (?:the|not|nobody|none|for|something)(?![\w'])|^do (?:you|u) know what,|^how(?:'s| is| about) this[:,-]/;

function inverted(text: string, start: number, mark: Sentence['mark']): boolean {
  const rest = text.slice(start);
  if (
    CONDITION.test(rest) ||
    TO_DO.test(rest) ||
    (/^(?:could|can|may|might) /.test(rest) && ASKED_TO.test(rest))
  )
    return false;
  if (STRICT.test(rest)) return !/^(?:should you|had|were|may|which|what|don)/.test(rest);
  if (mark === '?') return !/^have a (?:nice|good|great|lovely)/.test(rest);
  if (SECOND_VERB.test(rest) && JOINED.test(text.slice(Math.max(0, start - 8), start))) return false;
  return (
    !NOT_ASKED.test(rest) && !(SO_BEFORE.test(text.slice(0, start)) && !/^[a-z']+ (?:you|u) /.test(rest))
  );
}

const KNOWING =
  /(?:know|see|sure|check|find out|understand|wonder|ask(?:ing)?|n't ask(?:ing)? you|not asking you|explain|tell you|clear|that's|thats|this is|that is|which is|matter|matters|about|of|no matter|show you|learn|exactly|and that's|depends on|depending on|look at|look into|imagine|remember|i hear|guess) (?:exactly )?$/;

function isEmbedded(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return KNOWING.test(before) && !/(?:tell me|may i ask|can i ask) $/.test(before);
}

const isGood = (index: number, { own, mark }: Sentence, at: number): boolean => {
  if (index > INVERTED_WITHOUT_MARK) return true;
  return index === 1 ? accepted(own, at, mark, own.indexOf('?') >= at) : inverted(own, at, mark);
};

const indirectIn = everyMatch(INDIRECT);
const imperativesIn = everyMatch(IMPERATIVE);

/** Whether what begins like a question belongs to a statement. */
const isSaid = ({ own, mark }: Sentence, at: number): boolean => {
  if (mark === '?') return false;
  const rest = own.slice(at);
  return (
    (HALF_SAID.test(rest) && !/(?:tell|explain|describe|say)[^,]{0,20}$/.test(own.slice(0, at))) ||
    (WHO_IS_MEANT.test(rest) && /[\w)'"], ?(?:and |but |or )?$/.test(own.slice(0, at)))
  );
};

/** Has the form of a question and asks nobody. */
const RHETORICAL =
  /^(?:can't have (?:you|that|this|him|her|them|our)|who(?:'d| would) (?:have|'ve) (?:thought|guessed|believed|expected|imagined)|(?:why|how|where|when) [a-z' ]{3,40}? (?:is|was) (?:on|down to|because|our|my|simply) )/;

/** Offsets where questions begin, in order. */
function starts(sentence: Sentence): number[] {
  const { own, mark } = sentence;
  const found: number[] = [];
  STARTS.forEach((matches, index) => {
    for (const match of matches(own)) {
      const at = match.index;
      if (OPENS_CLAUSE.has(index) && !atClause(own, at)) continue;
      if (mark !== '?' && RHETORICAL.test(own.slice(at))) continue;
      const embedded = (index < 2 || index > INVERTED_WITHOUT_MARK) && isEmbedded(own, at);
      const good = isGood(index, sentence, at);
      if (good && !embedded && !isSaid(sentence, at)) found.push(at);
    }
  });
  for (const match of indirectIn(own)) found.push(match.index);
  for (const { index } of imperativesIn(own))
    if (atClause(own, index) && !NOT_FOR_ME.test(own.slice(index))) found.push(index);
  return found.sort((a, b) => a - b);
}

/** One start per question: an inversion inside an indirect question or right after another start is the same one. */
function thinned(found: readonly number[], text: string): number[] {
  const kept: number[] = [];
  for (const at of found) {
    const last = kept.at(-1);
    if (
      last === undefined ||
      (at - last > 14 &&
        /[,;:.!?]|\b(?:and|so|ok|okay|but|or) $|[a-z]{3} $/.test(text.slice(Math.max(last, at - 6), at)))
    )
      kept.push(at);
  }
  return kept;
}

/** Asks for nothing but to do something. */
const isToDo = (text: string): boolean => {
  if (ASKED_TO.test(text)) return true;
  const at = text.search(/(?<![\w'])(?:(?:could|would) (?:you|u)|can (?:you|u) (?:please|pls|kindly|just)) /);
  return at >= 0 && TO_DO.test(text.slice(at));
};

function spans(sentence: Sentence): Range[] {
  const { own, mark } = sentence;
  const kept = thinned(starts(sentence), own);
  const out = kept.map((start, i): Range => [start, kept[i + 1] ?? own.length]);
  if (out.length > 0) return out;
  if (isToDo(own)) return [];
  const isAsked = mark === '?' || COMMA_TAG.test(own) || (TAG.test(own) && /[?]\s*$/.test(own));
  return isAsked && /[a-z]/.test(own) ? [[own.length - own.trimStart().length, own.length]] : [];
}

function trimmed(text: string, [start, end]: Range): Range {
  const piece = text.slice(start, end).trimEnd();
  return [start, start + piece.length];
}

const MAYBE =
  /[?]|(?:^|[^\w'])(?:wh|how|do|did|does|is|are|was|were|am|can|could|would|will|shall|should|has|have|had|may|might|tell|tell|describe|explain|walk|talk|share|wonder|let|confirm|advise|provide|send|give|know|curious|right|correct|wat|or|isn|aren|don|doesn|didn|won|run|fill|say|help|elaborate|specify|state|drop|type|upload|show|attach|submit|enter|forward|clarify|mention|mind|innit|yeah)/;

/** The questions of a sentence, each with its kind. */
export const readQuestions = rememberedInRoom((sentence: Sentence): readonly Question[] =>
  MAYBE.test(sentence.own) ? classify(sentence) : [],
);

function classify(sentence: Sentence): readonly Question[] {
  const { own } = sentence;
  const read = spans(sentence).map((span): Question => {
    const range = trimmed(own, span);
    const text = own.slice(range[0], range[1]);
    return { kind: isChoice(text) ? 'choice' : isOpen(text) ? 'open' : 'closed', range };
  });
  if (read.length === 0 && isBareChoice(own.trim(), sentence.mark))
    return [{ kind: 'choice', range: [0, own.length] }];
  return read;
}
