import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

export const CANNED_SORRY =
  "(?:(?:for|about) (?:(?:any|the|your|this|all|all the|such|that|these|those|causing(?: you)?(?: any)?|any and all) )*(?:[a-z]+ )?(?:in-?convenien(?:ce|ces|t)|troubles?|disturbances?|bother)(?: (?:(?:that )?(?:this|it|we|which)? ?(?:may|might|has|have|had)? ?(?:have )?(?:been )?(?:caused?|brought)(?: to)?(?: (?:you|u|by this|to you|for you))?|you(?:'ve|ve| have| may have)? (?:experienced|faced)|to you))?)";

const SORRY = '(?:sorry|sry|soz|apologies|apology|apologi[sz]e|apologi[sz]ing)';

/** Says sorry about this case. The bare formula, the negated and the reported sorry are none. */
const apologise: Detector = ruleDetector('apologise', {
  rules: [
    [
      `(?:sorry|sry|soz|apologies|apology|apologi[sz]e)(?: {very}| again| once again| sincerely| unreservedly| to you| sir| madam| mr [a-z]+| mrs [a-z]+| ms [a-z]+)*,? (?:for|about|to (?:hear|see|read|learn|find|know|say that we)|that|your|the|our|we|i|you(?:'re|'ve|'d|r)?|u|this|it(?:'s)?|things|if (?:that|this|my|our|i|we)|on behalf|over|2 hear|nobody|no one|ur)(?![\\w'])`,
      0.95,
      `${SORRY}(?: to| again)? ${CANNED_SORRY}{end}|sorry,? (?:we|i|it|you|the|this|your|that|our) (?:{adv} )?(?:{cant}|don'?t|do not|doesn'?t|does not|isn'?t|is not)|sorry for the (?:question|silly)|sorry if`,
    ],
    [
      "{start}(?:i'?m|i am|we'?re|we are)(?: {very}| both| all){0,3} sorry(?: (?:sir|madam|indeed|again|[a-z]+))?(?={end}|[,.!-])",
      0.75,
      'sorry,? (?:but|to bother|to ask|could|can|what|which|did|i (?:can|do)n|we (?:can|do)n|no)',
    ],
    [
      '(?:so|very|truly|really|deeply|terribly) sorry{end}|{start}(?:my|our) (?:sincere |sincerest |deepest |humble |most sincere )?apologies(?={end}|[,.!-])|{i}(?: do| must| really| sincerely| truly| deeply){0,2} apologi[sz]e(?: (?:sincerely|again|unreservedly|deeply|to you))*{end}|(?:please )?(?:accept|take) (?:my|our) (?:sincere |sincerest |deepest |humble )?apolog(?:y|ies){end}',
      0.7,
    ],
    [
      '{i} owe you an apology|you (?:deserve|are owed) an apology|forgive (?:me|us)|(?:please )?(?:accept|take) (?:my|our) (?:sincere |sincerest |deepest |humble |heartfelt )?apolog(?:y|ies)',
      0.9,
      `apolog(?:y|ies) ${CANNED_SORRY}{end}`,
    ],
    [
      '{i} (?:really |deeply |truly |do |very much ){0,2}regret (?:that|having|how|our|the (?:delay|mistake|mix-up|error|mess|way))',
      0.85,
      'regret (?:the|any) inconvenience|regret to',
    ],
    [
      'that was (?:careless|clumsy|sloppy|wrong) of (?:me|us)|(?:i|we) feel (?:awful|terrible|bad|so bad|dreadful) (?:about|that|for)|(?:my|our) bad(?=[,.! ]|{end})',
      0.75,
    ],
    ['sorry about (?:that|this|it)', 0.85],
    [
      "(?:i'?m|i am|we'?re|we are)(?: {very}| both| all| truly){0,3} sorry{end}",
      0.75,
      "(?:say|think|tell you|if|whether|that) (?:i'?m|i am|we'?re|we are)|sorry,? (?:but|could|can|what|which|did)|[a-z]+n't|cannot|dont|wont|cant|not|no|nope|nothing|sounds?|which|what",
    ],
    [
      '(?<=[,-] )(?:so |very |really |terribly |awfully )?(?:sorry|apologies){end}',
      0.6,
      "[a-z]+n't|cannot|dont|wont|cant|not|no|nope|nothing|sounds?|which|what|final|is sale|hopeless",
    ],
    ['{start}(?:my |our |many )?apologies(?: again| once more)?(?=[,.!]|{end})', 0.7],
    ['^[^a-z]*(?:oh |ah |oops |so |aw )*(?:sorry|sry|soz)[^a-z?]*$', 0.5],
    [`${CANNED_SORRY.replace('(?:for|about) ', 'sorry for ')}(?:,| and| -)`, 0.2],
  ],
  unless:
    "(?:not|never|n't|nothing(?: to be)?|no need to (?:say|be)|without|no reason to be|don'?t be|needn'?t be|rather than|instead of|why should (?:i|we)|should|must|have to|needs? to|ought to|could at least|refuse[sd]? to|if|than|better safe than) (?:(?:be|feel|say|to|you|an|even|ever|going to|gonna|here to|at all|me|us|that|really|so|very) ){0,3}(?:sorry|apolog[a-z]+)|(?:won'?t|don'?t|no) (?:need to )?apolog[a-z]+|you(?:'ll|'d| will| would)? (?:be|feel|are|were) sorry|better safe than|(?:he|she|they|courier|driver|seller) (?:should|must|will|has to|have to|already)? ?apolog[a-z]+|to hear (?:an apology|that you'?re sorry)|sorry,? (?:could|can|what|which|did|was|is|do|would|may|one more|quick|i (?:did|do)n'?t (?:quite |really )?(?:catch|get|understand|follow|see)|to (?:bother|ask|trouble|disturb|interrupt|be)|who|when|where)|feel sorry for yourself|sorry (?:state|sight|excuse)",
});

export const apologyDetectors: readonly Detector[] = [apologise];
