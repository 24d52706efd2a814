import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

const HI =
  "(?:hi+|hello+|hey+|hiya|heya|helo|hallo|greetings|good (?:morning|afternoon|evening|day)|gd (?:morning|afternoon|evening)|g'day|howdy|namaste)";
const NAME = "[a-z][a-z'-]+";

/** Opens the contact. */
const greet: Detector = ruleDetector('greet', {
  rules: [
    [
      `{start}${HI}(?:{end}|[,!. ]+(?:there|again|all|sir|madam|ma'?am|miss|mr|mrs|ms|dear|everyone|friend|love|mate|lovely|and welcome|welcome|how|thank|thanks|this is|i'?m|i am|my|you|u|can|what|and|for|we|it|the|your|sorry|so|please|good|nice|may|could|is|are|to))`,
      0.95,
      `${HI} (?:to|from your)`,
    ],
    [
      `{start}${HI}[,!. ]+${NAME}(?: ${NAME}){0,2}(?:[,!.: -]|$)`,
      0.9,
      `(?:high|hi|hey) (?:presto|tech|vis|res|fi)|good (?:morning|afternoon|evening|day) (?:dress|slot|delivery|cream|for)`,
    ],
    ['^[^a-z]*(?:morning|afternoon|evening)(?:[,!]| (?:sir|madam|all|mr|mrs|ms)|{end})', 0.85],
    [
      '(?:welcome|welcome back)(?: (?:back|to) |[,!]|{end})',
      0.8,
      "(?:you'?re|you are|most|very|more than) (?:very |most |more than |always )?welcome|welcome (?:to (?:return|use|keep|try|come|put|send|ask|contact|call|bring)|pack|gift|kit|email|mail|bonus|offer|discount|any)",
    ],
    ['dear (?:customer|sir|madam|mr|mrs|ms|valued|friend|user|guest|client|shopper)', 0.85],
    ['(?:nice|lovely|great|good|pleasure) to (?:meet|see|hear from) you', 0.8, 'glad you'],
    [
      "you(?:'re|re| are) (?:now )?(?:through to|speaking (?:to|with)|chatting (?:to|with)|talking (?:to|with))|you(?:'ve|ve| have) reached|thanks? (?:you )?for (?:contacting|reaching out to|getting in touch with|messaging|calling|writing to) (?:us|[a-z]+)",
      0.75,
    ],
    [`(?:this is|my name is|my name's|it's) ${NAME} (?:from|at|with|in|speaking|here|of|and i)`, 0.8],
    [
      `{start}${NAME} here(?: from|[,.!]| and)`,
      0.75,
      '(?:over|right|down|up|in|out|is|are|stays?|works?|it|we|i) here',
    ],
  ],
  unless: 'say (?:hi|hello|hey)',
});

const THANKS = "(?:thank ?(?:you|u|s)|thank'?s|thanx|thx|thnx|tks|ty|tysm|cheers|many thanks|ta for)";
const FORMULA =
  '(?:your )?(?:patience|understanding|co-?operation|support|feedback|interest|business|loyalty|trust|time|custom|patronage|kind attention|attention)(?: and (?:support|understanding|patience|co-?operation|trust|interest|time|feedback))*(?: (?:in|on|with|to) (?:this|us|advance|the|our)[a-z ]{0,120})?';

/** Thanks for something; "thank you for your patience" alone is a formula. */
const thank: Detector = ruleDetector('thank', {
  rules: [
    [
      `${THANKS}(?: (?:so much|very much|a lot|a million|again|kindly|all|both|ever so much|a bunch))? (?:for|that)(?! contacting)`,
      0.95,
      `${THANKS}(?: (?:so much|very much|a lot|again|kindly))? (?:for |4 )(?:${FORMULA}{end}|(?:choosing|shopping|contacting|reaching out|calling|messaging|getting in touch|being a (?:loyal|valued)|trusting)(?: (?:to|with|us|our|[a-z]+))*{end})`,
    ],
    [
      `${THANKS}(?:[,.!:; -]|{end}| (?:so much|very much|a lot|a million|again|sir|madam|ma'?am|mr|mrs|ms|both|all|u))`,
      0.8,
      `${THANKS}(?: (?:so much|very much|a lot|again))? (?:for |4 )|thanks to`,
    ],
    [
      '{start}appreciate (?:you|your|that|it|the) [a-z]+ing|{i}(?: (?:do|really|very much|truly|all|so|greatly|certainly))* appreciate (?:you|your|that|it|the|how|u|ur)',
      0.9,
      'appreciate (?:it )?if|appreciate your (?:feedback|business|patience|understanding|support|interest|loyalty|co-?operation|trust)(?: and [a-z]+)*{end}',
    ],
    [
      "(?:(?:i'?m|i am|we'?re|we are) (?:very |so |really |truly )?(?:grateful|thankful|obliged|much obliged)|much (?:appreciated|obliged)|(?:you'?ve|you have|you were|that(?:'s|s| is| was)|that) (?:been )?(?:really |very |so |a (?:great|big|huge) )?(?:helpful|kind of you|good of you))",
      0.8,
    ],
  ],
  unless:
    "(?:no|don'?t|can|could|should|nobody|without|won'?t)(?: need)?(?: to)? thank|(?:no|any) thanks|thanks needed|thank-? ?you (?:card|note|gift|letter|page)|says? thank",
});

/** Takes leave. */
const close: Detector = ruleDetector('close', {
  rules: [
    [
      '(?:have|enjoy|wish(?:ing)? you|wish u)(?: yourself)?(?: a| an| the rest of| your| all)*(?: (?:very|really|rest|of|your|the|lovely|great|good|nice|wonderful|pleasant|fantastic|blessed|happy|relaxing|beautiful|brilliant|restful|safe|super|amazing|fab|gr8|the|restful|quiet|cosy))* (?:day|evening|weekend|night|afternoon|morning|week|one|time|trip|holiday|holidays|journey|christmas|new year|birthday|party|wedding)(?: ahead| too|,? [a-z]+(?: [a-z]+)?)?{end}',
      0.9,
      'did you|do you|will you',
    ],
    [
      '(?:bye|goodbye|good-?bye|bye-?bye|bye for now|good night|goodnight|see (?:you|ya|u)(?: (?:soon|later|around|next time|again))?|cya|farewell|ttyl|so long|ta-?ra|cheerio|toodle-?oo|toodle-?pip|mind how you go|be seeing you)(?=[,.!: ]|{end})',
      0.85,
      'see (?:you|u) (?:have|are|ordered|bought|in|on|at|tried|want|took|live|were)|good night (?:cream|mode|light|sleep)|see you[a-z]|so long as',
    ],
    [
      'take (?:good )?care(?: of (?:yourself|yourselves|u))?(?: and [a-z ]{1,120}| now| then| [a-z]+)?{end}',
      0.85,
      "(?:i|we|'ll|ll|will|let me|please|must|should|to|they) take (?:good )?care|take care (?:of (?!your?sel)|when|not|with|to|while|that)",
    ],
    [
      "(?:i'?ll|i will|we'?ll|let me) (?:let you (?:go|get on|get back|rest|sleep|enjoy)|leave you (?:to it|in peace|now)|not keep you)|(?:won'?t|will not|don'?t want to) (?:keep|hold|disturb|bother|take up) (?:you|u|any more of your)",
      0.9,
    ],
    [
      '(?:talk|speak|chat)(?: to you| with you)? (?:soon|later|then|again)(?=[,.! ]|{end})|all the best|best wishes|kind regards|warm regards|best regards|stay (?:safe|well|warm)|safe travels|until next time|(?:come|pop) back (?:any ?time|soon)|enjoy (?:the rest of )?your (?:day|evening|weekend|night|week)',
      0.75,
    ],
  ],
});

export const socialDetectors: readonly Detector[] = [greet, thank, close];
