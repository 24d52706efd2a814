import { FACT_NOUN, OPEN_NOUN, TELL } from './question-words.ts';
import { words } from './rule.ts';

const TELL_OPEN = words(
  `(?:${TELL.replace('|talk|', '|')}|understand|hear|know|ask(?: you)?) (?:me |us )?(?:(?:(?:a )?(?:little |tiny )?(?:bit |lot )?more|some more|everything|something|anything|more)(?! (?:minute|second|photo))|(?:a (?:little bit|bit|little|lot) )?(?:more )?about|(?:exactly |again )?(?:what (?:happened|happens|went|you|it|the|made|makes|brought|brings|is (?:wrong|going)|was|'s|exactly|kind|sort|your|led|that|this|else)|why|how (?!(?:much|many|long|old|often|big|tall|far|heavy|high|wide|soon)(?![a-z])))|through|in your own words|the (?:${OPEN_NOUN}|whole)|your (?:${OPEN_NOUN}|skin|usual|set-?up|typical))`,
);
const DESCRIBE = words(
  `(?:talk (?:me|us) through|describe|elaborate|walk (?:me|us) through|talk (?:me|us) through|fill (?:me|us) in|run (?:me|us) through|help me (?:to )?understand|paint me)(?! (?:if|whether))`,
);
const FACT_TOLD = words(
  `what (?:(?:is|was|are)? ?(?:your|the|ur) )?(?:[a-z-]+ ){0,2}(?:${FACT_NOUN})|what you (?:paid|ordered|bought)`,
);
const HOW_FACT = words(
  'how (?:much|many|long|old|often|far|tall|big|heavy|wide|deep|high|soon|late|early|fast|frequently|large|small|thick|hot|cold|warm|loud|wide|spacious|recently|quickly|strong|confident|important|ready|interested|likely|satisfied|do (?:you|i) (?:spell|pronounce)|did you pay|would you like to pay|do you (?:normally |usually |want to |plan to )?pay|(?:are|r) (?:you|u)(?: (?:doing|today|all|keeping))*$|do you do|urgent)',
);
const WHAT_FACT = words(
  `what(?:'s|s|'re| is| was| are| were|'d| would be| will be)? (?:(?:your|ur|the|his|her|their|its|this|that|a good|my|our) )?(?:[a-z0-9'-]+ ){0,3}?(?:${FACT_NOUN})(?! (?:about|like))`,
);
const WHAT_VERB_FACT =
  /^what(?:'d)? (?:do|did|does|have|would) (?:you|u|it|they|he|she)(?: [a-z]+ly| all| normally)? (?:pay|order|ordered|buy|bought|wear|weigh|measure|pick|choose|select|spend|type|enter|cost|say on|call|called|eat|drink)(?: |$|\?)/;
const WHAT_STATE =
  /^what(?:'s|s| is| was| are) (?:in|on|inside|written|printed|it called|that called|included)/;
const OPEN_START =
  /^(?:in what way|(?:to |for |at |in |on |with |from |about |of )?(?:what|wat|wot|how|hw|why)(?:'s|s|'re|re|'d|'ll)?(?![\w'])|how come)/;
const OPEN_NOUNS = words(
  `what(?:'s|s| is| was| are|'re)? (?:your |the |ur |some |any |other )?(?:of the |of your )?(?:[a-z-]+ ){0,2}?(?:${OPEN_NOUN})`,
);
const KINDS = words(
  'what (?:kinds?|sorts?|types?) of (?:things|stuff|problems?|ways|symptoms|issues?|trouble|noise|plans?|support|ideas?|concerns?|changes?|experiences?|situations?|results?|impact|effects?|thoughts?|help|people|activities|difficult(?:y|ies)|goals|steps|feelings?|questions)|what (?:things|ways|steps|changes|ideas|effects?|impact|role|makes|made)',
);
const HOW_SUGGEST = words(
  "why don'?t (?:we|i|you)|how about (?:if )?(?:you|we|i)|what about (?:if )?(?:we|i)",
);
const ABOUT_FACT = /^how about /;
/** "What gym do you go to" asks for a name, "what steps have you tried" for a tale. */
const NAMED_FACT = new RegExp(
  `^what (?!(?:${OPEN_NOUN}|things|ways|steps|changes|else|other|more|exactly|about|if|sorts?|kinds?|types?|made|makes|brings?|brought|difficulties|effects?|impact|role|results?|happened|happens|went|goes|is|are|was|were|do|did|does|have|has|had|would|will|can|could|should|might|sounds?|seems?|feels?|looks?|bothers?|keeps|gets|got|causes?|caused|helps?|led|worries|matters)\\b)[a-z-]+ (?:do|did|does|is|are|was|were|have|has|would|can|could|will) `,
);
const SUBJECT_FACT =
  /^what (?:day|time|date|year|month|size|colou?r|model|brand|phone|system|number|percentage|part of|address|country|city|town|voltage|version|name|email|age)/;

function isTold(text: string): boolean {
  return (TELL_OPEN.test(text) || DESCRIBE.test(text)) && !FACT_TOLD.test(text);
}

/** Which part of it troubles them: asked to be told about. */
const WHICH_TROUBLES =
  /^which (?:bit|part|step|thing|aspect|side|point)s?(?![\w'])[^?]{0,60}(?:uneas|worr|bother|unsure|stop|put|hold|hard|troubl|confus|scare|doubt|wrong|stuck)/;

/** Invites to tell, rather than asking for one fact. */
export function isOpen(text: string): boolean {
  if (
    /(?:anything|something) else (?:that )?(?:you(?:'d| would)?|u) (?:like|want|wanted|can|could|need)? ?(?:to )?(?:tell|add|share|say|talk|mention|discuss|think|remember)/.test(
      text,
    )
  )
    return true;
  if (isTold(text))
    return !/^(?:do|did|does|have|is|are) (?:you|they|he|she) (?!want to tell|mind)/.test(text);
  if (/^(?:have|is|are|was|were|has|did) /.test(text)) return false;
  const body = OPEN_START.test(text)
    ? text
    : text.replace(
        /^(?:(?:may|can|could|might) (?:i|we) (?:just |please )?(?:ask|know)|i(?:'d| would)? (?:like|love|want|wonder|was wondering|am wondering|'m wondering)(?: to (?:know|hear|ask|understand))?|i wonder|i was wondering|i'm curious|curious|just wondering|do you mind if i ask|mind if i ask|let me know|tell me)[, ]*/,
        '',
      );
  if (WHICH_TROUBLES.test(body)) return true;
  if (!OPEN_START.test(body)) return false;
  if (HOW_SUGGEST.test(body)) return false;
  if (KINDS.test(body) || /^(?:to |for )?(?:why|how come)/.test(body)) return true;
  if (HOW_FACT.test(body) || ABOUT_FACT.test(body) || SUBJECT_FACT.test(body) || NAMED_FACT.test(body))
    return false;
  if (WHAT_VERB_FACT.test(body) || WHAT_STATE.test(body)) return false;
  if (/^what/.test(body) && WHAT_FACT.test(body) && !OPEN_NOUNS.test(body)) return false;
  return true;
}

const ALTERNATIVES = /(?<![\w'])or(?![\w'])/;
const NO_CHOICE =
  /(?<![\w'])or (?:not|no|anything|anyone|something|someone|so|whatever|any(?:where| other| of)?|else|more|less|maybe|what|two|three|similar|otherwise|later(?:[^a-z]*$)|-)|(?:one|two|three|four|five|six|seven|\d) or (?:two|three|four|five|six|seven|eight|so|\d+) (?:days?|weeks?|hours?|minutes?|times|months?|years?|pieces?)|more or less|sooner or later|(?:\d ?(?:%|cm|mm|kg|l|ml|degrees)? or more)/;
const ASKS = words(
  "(?:do|does|did|is|are|was|were|can|could|would|will|shall|should|has|have|which|what|who|where|when|how|prefer|rather)(?:n'?t)?",
);
const BARE =
  /^(?:a |an |the |in |by |on |at |for |with |via |as )?[\w'-]+(?: [\w'-]+){0,3}?(?:, ?[\w'-]+(?: [\w'-]+){0,2})* or (?:a |an |the |in |by |on |at |for |with |via )?[\w'-]+(?: [\w'-]+){0,3} ?[?]?$/;
const BARE_VERB =
  /^(?:wash|press|click|use|return|keep|add|take|send|store|charge|dry|either|you|i|we|it|they|whether|sooner|buy|order|pay|call|see|this|that|there|message|hold|ring|contact|more|go|today|within|up|plus|minus|please|sorry|yes|no|the|wait|write|order|two|one|three) /;

/** Names alternatives and asks to pick one. */
export function isChoice(text: string): boolean {
  if (!ALTERNATIVES.test(text) || NO_CHOICE.test(text)) return false;
  return ASKS.test(text)
    ? !/^(?:what|how|why|tell|please|let me know) (?!(?:about|would|do|size|colou?r|kind|type|one|sort))/.test(
        text,
      )
    : BARE.test(text);
}

/** "Courier or post", without any word that asks. */
export function isBareChoice(text: string, mark: string): boolean {
  if (mark === '!' || mark === '.' || !ALTERNATIVES.test(text) || NO_CHOICE.test(text)) return false;
  return (
    BARE.test(text) &&
    !ASKS.test(text) &&
    !BARE_VERB.test(text) &&
    !/(?:^| )(?:i|we|you|it|they)(?:'| |$)/.test(text)
  );
}
