import type { Tool } from '../../shared/tools.ts';

/** A remedy in English: what stands behind "I have", "I am" and "I will", and as a thing of its own. */
export interface RemedyWordsEn {
  readonly tool: Tool;
  /** Behind "I've": refunded you, issued a refund. */
  readonly done: string;
  /** Behind "I'm": refunding, processing a refund. */
  readonly doing: string;
  /** Behind "I'll", "I can", "let me": refund, send a new one. */
  readonly act: string;
  /** Subject of "has been …". */
  readonly thing: string;
  /** What the thing has been, or is: issued, on its way. */
  readonly state: string;
}

const A =
  '(?: (?:a|an|the|your|you|that|this|another|it|everything|all|of|back|out|through|for|full|partial|complete|free|brand|new|express|whole|same|extra|small|little|one|second|further|them|him|her|some)){0,5} ';
const verbs = (past: string, doing: string, base: string, object: string) => ({
  done: `(?:${past})${A}${object}`,
  doing: `(?:${doing})${A}${object}`,
  act: `(?:${base})${A}${object}`,
});

const GIVE = [
  'issued|processed|sent|made|approved|put through|put in|put|initiated|submitted|completed|arranged|authori[sz]ed|raised|started|triggered|given|gave|set up|booked|organi[sz]ed|created|opened|ordered|placed|shipped|dispatched|posted|offered',
  'issuing|processing|sending|making|approving|putting through|putting|initiating|submitting|completing|arranging|authori[sz]ing|raising|starting|giving|setting up|booking|organi[sz]ing|creating|opening|ordering|placing|shipping|dispatching|posting',
  'issue|process|send|make|approve|put through|put|initiate|submit|complete|arrange|authori[sz]e|raise|start|give|set up|book|organi[sz]e|create|open|order|place|ship|dispatch|post|offer|get|do',
] as const;
const give = (object: string) => verbs(GIVE[0], GIVE[1], GIVE[2], object);
const or = (a: ReturnType<typeof verbs>, done: string, doing: string, act: string) => ({
  done: `(?:${done}|${a.done})`,
  doing: `(?:${doing}|${a.doing})`,
  act: `(?:${act}|${a.act})`,
});

const NOT_GOODS =
  '(?:link|e-?mails?|messages?|codes?|invoice|labels?|address|passwords?|copy|request|ticket|quote|form|photos?|version|price|time|date|day|policy|plan|account|order number|tracking|number|offer|deal)';
const NEW_ONE = `(?:replacements?\\b(?! (?:request|form|policy|code|link|label|process|parts? list))|(?:brand[ -])?new (?!${NOT_GOODS}\\b)[a-z]+|(?:another|identical|second|fresh|spare|1 more|one more)(?: one| 1)?\\b(?! (?:${NOT_GOODS}|look|time|check|opinion|fitter|technician|engineer|driver|person|man|team|courier|pair of eyes|chance|thing|question|minute|moment|reminder|coupon|voucher)\\b)|reshipment|substitute)`;
/** Sending tells goods from everything else that can be new. */
const SEND = [
  'sent|shipped|dispatched|posted|mailed|ordered',
  'sending|shipping|dispatching|posting|mailing|ordering',
  'send|ship|dispatch|post|mail|order|get you|give you',
] as const;
const send = verbs(SEND[0], SEND[1], SEND[2], NEW_ONE);
/** Ordered anew, to come fast. */
const EXPRESS = 'express (?:order|shipment|dispatch|parcel|replacement)\\b';
const arrange = give(
  '(?:replacements?\\b(?! (?:request|form|policy|code|link|label|process))|reshipment|substitute)',
);
const WITH_MONEY =
  '(?:your |the |all |full |that )*(?:money|payment|amount|price|[¥$]?\\d[\\d.]* ?(?:yuan|rmb)?)';

/** In order: an earlier one takes the place from a later one. */
export const REMEDIES_EN: readonly RemedyWordsEn[] = [
  {
    tool: 'adjust-price',
    ...or(
      give('(?:price )?(?:difference|adjustment|match)\\b'),
      '(?:adjusted|lowered|reduced|corrected|matched|refunded|returned|credited)(?: \\w+){0,4} (?:price|difference)',
      '(?:adjusting|lowering|reducing|matching|refunding|returning|crediting)(?: \\w+){0,4} (?:price|difference)',
      '(?:adjust|lower|reduce|match|refund|return|credit)(?: \\w+){0,4} (?:price\\b|difference)',
    ),
    thing: '(?:price|difference|price difference)',
    state: 'adjusted|lowered|reduced|corrected|matched|refunded|returned|credited|updated',
  },
  {
    tool: 'refund',
    ...or(
      give('refunds?\\b(?! (?:policy|form|link|instructions|details|label|rules))'),
      `(?:fully |partially )?(?:refunded|reimbursed)|(?:returned|sent|paid|given you|transferred|credited)(?: you)?(?: back)? ${WITH_MONEY}(?: (?:back|to (?:you|your)))`,
      `refunding|(?:returning|sending|paying|transferring)(?: you)?(?: back)? ${WITH_MONEY}(?: (?:back|to (?:you|your)))`,
      `refund(?= (?:you|the|your|it|this|that|in|all|¥|\\d|half|for|everything|and|now|today)|$)|(?:give you|get you|return|send|pay)(?: you)?(?: back)? ${WITH_MONEY}(?: (?:back|to (?:you|your)))`,
    ),
    thing:
      '(?:refund|money|payment|(?:full |whole )?amount|it|order|that|you|cost|price|[¥$]?\\d[\\d.]{0,12} ?(?:yuan|rmb)?)',
    state: 'refunded',
  },
  {
    tool: 'refund',
    done: 'refunded',
    doing: 'refunding',
    act: 'refund(?= you)',
    thing: '(?:refund|money|refund request|[¥$]?\\d[\\d.]{0,12} ?(?:yuan|rmb))',
    state:
      'issued|processed|sent(?: back)?|approved|completed?|gone through|put through|initiated|submitted|done|made|returned|credited|paid|on (?:its|the) way|back in|all through|going through|all set|arranged|authori[sz]ed',
  },
  {
    tool: 'reship',
    ...or(
      {
        done: `(?:${send.done}|${arrange.done})`,
        doing: `(?:${send.doing}|${arrange.doing})`,
        act: `(?:${send.act}|${arrange.act})`,
      },
      `(?:re-?shipped|re-?sent|re-?dispatched)|(?:placed|put in|put through|booked|arranged|set up|made)${A}${EXPRESS}`,
      `(?:re-?shipping|re-?sending|re-?dispatching)|(?:placing|booking|arranging|setting up)${A}${EXPRESS}`,
      // "Replace it" is an offer only: as a report it may speak of anything.
      'replace(?= (?:it|the (?:item|product|order|whole)|your|this|that|them|any|what|everything|or)|$)|(?:re-?ship|re-?send)(?= (?:it|the|your|this|that|one|a|you|now|today)|$)(?! (?:the |your |a |an |you )*(?:link|code|e-?mail|message|invoice))',
    ),
    thing: `(?:replacements?|reshipment|(?:a|your|the) (?:brand[ -])?new (?!${NOT_GOODS}\\b|stock|update|batch|feature|collection|store|tracking)[a-z]+)`,
    state:
      'sent(?: out)?|shipped(?: out)?|dispatched|arranged|ordered|booked|posted|processed|set up|on (?:its|the) way|gone out|out the door|confirmed|approved|placed|created',
  },
  {
    tool: 'exchange',
    ...or(
      give('(?:exchange|swap)\\b'),
      '(?:exchanged|swapped)',
      '(?:exchanging|swapping)',
      '(?:exchange|swap)(?= (?:it|the|your|this|that|for|them|you)|$)',
    ),
    thing: '(?:exchange|swap)',
    state: 'arranged|set up|booked|processed|approved|confirmed|done|completed?|created|on (?:its|the) way',
  },
  {
    tool: 'coupon',
    done: '(?:added|stuck|chucked|dropped|thrown|threw|slipped|tucked|topped|loaded|sent|issued|given|gave|credited|applied|put|popped|placed|attached|granted|e-?mailed|included)(?: (?!to\\b)[\\w¥$.%-]+){0,6} (?:coupons?|vouchers?|store credit|discount code|gift card)',
    doing:
      '(?:adding|sending|issuing|giving|crediting|applying|putting|popping|including|attaching)(?: [\\w¥$.%-]+){0,6} (?:coupons?|vouchers?|store credit|discount code|gift card)',
    act: '(?:add|send|issue|give|credit|apply|put|pop|offer|include|attach|throw in)(?: [\\w¥$.%-]+){0,6} (?:coupons?|vouchers?|store credit|discount code|gift card)',
    thing: '(?:coupon|voucher|credit|discount code)',
    state: 'added|sent|issued|credited|applied|in your account|on your account|placed|granted',
  },
  {
    tool: 'change-address',
    done: "(?:changed|updated|corrected|amended|edited|switched|redirected)(?: [\\w']+){0,4} address",
    doing: "(?:changing|updating|correcting|amending|editing|switching)(?: [\\w']+){0,4} address",
    act: "(?:change|update|correct|amend|edit|switch)(?: [\\w']+){0,4} address",
    thing: '(?:address)',
    state: 'changed|updated|corrected|amended',
  },
  {
    tool: 'write-ticket',
    ...verbs(
      'opened|created|raised|logged|filed|submitted|written|wrote|put in|started',
      'opening|creating|raising|logging|filing|submitting|writing|putting in',
      'open|create|raise|log|file|submit|write|put in',
      '(?:\\w+ )?(?:ticket|(?<!the )case)\\b(?! (?:number|like))',
    ),
    thing: '(?:ticket)',
    state: 'opened|created|raised|logged|filed|submitted',
  },
  {
    tool: 'schedule-follow-up',
    done: '(?:scheduled|set up|set|booked|arranged|diarised)(?: \\w+){0,4} (?:follow-?up|call-?back|call|reminder|check-?in)\\b',
    doing:
      '(?:scheduling|setting up|setting|booking|arranging)(?: \\w+){0,4} (?:follow-?up|call-?back|call|reminder|check-?in)\\b',
    act: '(?:follow up|check (?:in|back)|get back to you|come back to you|call you|ring you|be (?:back )?in touch|update you|message you|contact you|write to you|keep you (?:posted|updated|informed)|let you know|(?:schedule|set up|set|book|arrange)(?: \\w+){0,4} (?:follow-?up|call-?back|call|reminder|check-?in))\\b',
    thing: '(?:follow-?up|call-?back|reminder)',
    state: 'scheduled|set(?: up)?|booked|arranged',
  },
  {
    tool: 'escalate',
    done: "(?:escalated|(?:passed|handed|forwarded|transferred|referred|sent|raised|taken|flagged|brought)(?: [\\w']+){1,6} (?:to|with)(?: \\w+){0,3} (?:supervisor|manager|team lead(?:er)?|senior \\w+|specialists?|management|duty lead))",
    doing:
      "(?:escalating|(?:passing|handing|forwarding|transferring|referring|sending|raising|taking|flagging|bringing)(?: [\\w']+){1,6} (?:to|with)(?: \\w+){0,3} (?:supervisor|manager|team lead(?:er)?|senior \\w+|specialists?|management|duty lead))",
    act: "(?:escalate|(?:pass|hand|forward|transfer|refer|send|raise|take|flag|bring|ask|get|speak|connect)(?: [\\w']+){0,6} (?:to |with )?(?:my|our|the|a) (?:supervisor|manager|team lead(?:er)?|senior \\w+|specialists?|management|duty lead))",
    thing: '(?:case|issue|matter|complaint|it)',
    state: 'escalated|passed to (?:my|our|the|a) (?:supervisor|manager|senior \\w+|specialist)',
  },
  {
    tool: 'verify-identity',
    done: '(?:verified|confirmed)(?: \\w+){0,3} identity|verified (?:you|your (?:details|account|information))\\b',
    doing: 'verifying(?: \\w+){0,3} identity',
    act: 'verify(?: \\w+){0,3} (?:identity|details|account)',
    thing: '(?:identity)',
    state: 'verified|confirmed',
  },
];
