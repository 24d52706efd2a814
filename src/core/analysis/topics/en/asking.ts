import { sparing } from '../../../language/sparing/sparing.ts';
import type { Asking } from '../clauses.ts';

const AUXILIARY = 'do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|shall|may|might';
const SUBJECT =
  'you|i|we|it|that|this|they|there|the|your|he|she|any|anyone|someone|everything|anything|these|those|our|a|an|another';
const LEAD =
  '(?:and|so|or|but|also|then|ok|okay|sorry|now|well|just|please|first|firstly|finally|lastly|additionally)';
const QUESTION = new RegExp(
  [
    '\\?',
    `^(?:${LEAD} ){0,3}(?:what|which|who|whom|whose|why|how|whats|whos|hows)\\b`,
    `^(?:${LEAD} ){0,3}(?:when|where|whereabouts) ?(?:${AUXILIARY}|'s|s|abouts|exactly)\\b`,
    `^(?:${LEAD} ){0,3}(?:when|where)'?s\\b`,
    `^(?:${LEAD} ){0,3}(?:roughly|about|around|approx|approximately) (?:how|what|when)\\b`,
    `^(?:${LEAD} ){0,3}(?:any|${AUXILIARY}|isn't|aren't|didn't|don't|doesn't|haven't) (?:${SUBJECT})\\b`,
    `\\b(?:at|by|on|in|for|to|since|from|with|of) (?:what|which|whom)\\b`,
    `\\b(?:what|which|who|when|where|why|how)(?: [a-z]{1,14}){0,2} (?:${AUXILIARY}) (?:you|i|we|it|the|your|they)\\b`,
    `\\b(?:could|can|would|did|do|have|may|were|are) (?:you|i|we)\\b`,
    `\\b(?:wondering|know|tell me|ask) (?:if|whether|what|which|who|when|where|why|how)\\b`,
  ].join('|'),
);
const HAND_OVER =
  '(?:send|share|provide|attach|upload|tell|describe|give|confirm|show|forward|walk|explain|photograph|film|take (?:a|some|another)|let (?:me|us) know (?:what|which|who|when|where|why|how|your|the|if|whether)|include|supply|drop)';
/** What a customer can hand over or tell. */
const WANTED =
  '(?:photos?|pictures?|pics?|snaps?|shots?|images?|videos?|clips?|screenshots?|numbers?|codes?|names?|e-?mail|dates?|sizes?|measurements?|lengths?|heights?|postcodes?|words?|details?|idea)';
/** "A picture would be handy", "your order number would help". */
const WELCOME =
  '(?:be (?:(?:really|very|super|so|most|quite) )?(?:handy|great|helpful|useful|good|lovely|brilliant|nice|perfect|ideal|enough|fine|a (?:big |great |huge )?help)|help|do)';
const REQUEST = sparing(
  new RegExp(
    [
      `^(?:${LEAD} |first |if you can |if possible |kindly ){0,3}${HAND_OVER}\\b`,
      `\\b(?:please|kindly|pls|plz)(?: just| also| kindly| do)? ${HAND_OVER}\\b`,
      `\\b(?:could|can|would|will|mind) (?:you )?(?:please |just |kindly |also )?${HAND_OVER}\\b`,
      '\\bmind (?:send|shar|provid|attach|upload|tell|describ|giv|confirm|show|forward|includ|supply|photograph)ing\\b',
      `\\b(?:i|we)(?:'ll|'d| will| would| just| do)? (?:need|like to know|want to know|love to know|be after) (?:your|the|a|some|to know|what|which|when|where|how)\\b`,
      `\\b(?:a|an|the|your|any|one|some)(?: [a-z]+){0,2} ${WANTED}\\b(?: [a-z]+){0,5} (?:would|'d) (?:also |really |certainly |definitely )?${WELCOME}\\b`,
      `\\b(?:it'?d|it would|that'?d|that would) (?:really )?${WELCOME}(?: me| us)? (?:to (?:know|hear|see|have)|if (?:i|we) knew|if you (?:could|told|sent|can|would))\\b`,
      `\\b(?:all (?:i|we)(?:'d| would)? (?:still )?need|what (?:i|we)(?:'d| would)? (?:still )?need)(?: from you)? (?:is|are)\\b`,
      `^(?:${LEAD} |i |we |only |still ){0,3}(?:need|could do with|only need|just need) (?:your|a|an|the|one|some)(?: [a-z]+){0,2} ${WANTED}\\b`,
    ].join('|'),
  ),
);
const NO_REQUEST =
  /\b(?:let (?:me|us) know if (?:you|there|we|i)|give (?:me|us) a (?:moment|second|minute|sec)|(?:i|we)(?:'ll| will|'m going to| can| have| am)? (?:\w+ )?(?:send|share|tell|give|explain|forward|confirm)|let me (?:send|share|explain|check)|tell (?:(?:the|your|ur)(?! (?:story|reason|whole|problem|truth|order))|him|her|them)\b|(?:send|hand|give|ship|return) (?:it|this|that|them|the (?:old|first|broken|damaged|wrong|faulty|original|other) (?:one|parcel|item|bag|box|piece|mug)) back|(?:thank(?:s| you)|appreciate|good of you|kind of you).{0,14}(?:tell|telling|letting|shar|send|sent|confirm|describ|explain|clear))/;
const OPEN =
  /\b(?:how(?! (?:many|much|old|tall|long|big|often|soon|did you pay))|why|what (?:happened|went|seems|is|are|do|does|did|else|made|would|kind)|tell (?:me|us)|describe|walk (?:me|us)|explain)\b/;
const CHOICE = /\bor\b/;

/** "May I ask", "just roughly?": a preface or a tail of the question that stands beside it. */
const BESIDE = new RegExp(
  `^(?:${LEAD} ){0,3}(?:(?:may|can|could|might) (?:i|we) (?:just |also |quickly |please )?ask(?: you)?(?: (?:something|this|one thing|a question|another question|one more thing))?|i (?:wanted|want|have) to ask(?: you)?|(?:roughly|approximately|more or less|ballpark|price-?wise|size-?wise|time-?wise|if i may(?: ask)?|if you don't mind|please|at a guess|give or take|ideally|generally|normally|usually))[?.! ]*$`,
);

/** "I won't ask how you use it"; a relative "which". */
const NOT_ASKED =
  /(?:n't|\bnot|\bno need to|\bwithout|\bnever|\bwont|\bdont)(?: (?:even|going to|gonna|need to|have to|want to|here to|ever))* ask(?:ing)?\b|^(?:and |but )?which (?:is|was|got|has|had|will|would|means?|makes?|made|should|gives?|leaves?|comes?|came|keeps?|held)\b[^?]*$/;

const CHECK =
  /^(?:(?:so|and|ok|okay|well|then)[, ]+)?(?:(?:that )?(?:right|correct)|yes|yeah|ok(?:ay)?|fine|deal|agreed|sounds? (?:good|ok|okay|fair|alright|right)|(?:is|are|was) (?:that|this|it|my \w+) (?:right|correct|ok|okay|fine|all right|alright|acceptable|fair|good|accurate)|(?:have|did|do|am) i (?:got|get|understood|understand|leave|left|miss|missed|forget|forgotten|right|have your)|shall (?:i|we)|(?:would|will|does|do) (?:that|this) (?:be|work|suit|do|sound|help))\b[^,]{0,40}$/;

/** How an English clause shows that it asks. */
export const askingEn: Asking = {
  boundary: new RegExp(
    `[,;:]\\s|\\s(?=(?:and|but|plus|also) (?:(?:what|which|who|when|where|why|how|please|tell|send)\\b|(?:${AUXILIARY}) (?:${SUBJECT})\\b|(?:what|when|where|who|how)'?s\\b|(?:on|by|for|at|to) (?:what|which)\\b))`,
    'g',
  ),
  continues: /^or\b/,
  isQuestion: (clause) => QUESTION.test(clause) && !NOT_ASKED.test(clause) && !BESIDE.test(clause),
  isRequest: (clause) => REQUEST.test(clause) && !NO_REQUEST.test(clause),
  isCheck: (clause) => CHECK.test(clause),
  kindOf: (clause) => (CHOICE.test(clause) ? 'choice' : OPEN.test(clause) ? 'open' : 'closed'),
};
