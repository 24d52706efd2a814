import type { Detector } from '../../types.ts';
import { CANNED_SORRY } from './apologise.ts';
import { ruleDetector } from './rule.ts';

const ABSTRACT =
  '(?:patience|understanding|co-?operation|support|feedback|interest|business|loyalty|trust|time|custom|patronage|kind attention|attention|kindness|kind understanding|continued support|valuable (?:feedback|time|suggestions?|opinions?)|love|suggestions?)';

/** A stock phrase that would fit any case. */
const canned: Detector = ruleDetector('canned', {
  rules: [
    [
      `(?:sorry|apologies|apologi[sz]e|apology|regret)(?: to (?:you|u|say))?(?: sincerely| again| once again| deeply| in advance)* ${CANNED_SORRY}(?: (?:and|,)? ?(?:thank|hope|wish|seek|request|appreciate).{0,120})?{end}`,
      0.9,
    ],
    [
      '(?:regret|excuse|pardon|forgive) (?:us )?(?:for )?(?:the|any|this|all) (?:[a-z]+ )?inconveniences?(?: caused(?: to you)?)?{end}',
      0.85,
    ],
    [
      `(?:thank ?(?:you|s|u)|thx|appreciate|grateful for|thanks in advance)(?: (?:so much|very much|a lot|again|once again|in advance))*,?(?: for)? (?:your |ur |you |the )?(?:great |kind |continued |continuous |valued |valuable |strong |precious )*${ABSTRACT}(?:(?:,| and| &) (?:your |ur |the )?(?:kind |continued |great )?${ABSTRACT})*(?: (?:in|on|with|to|of|at|for|during) (?:this|us|advance|our|the (?:meantime|matter|work|company|brand))(?: [a-z]+){0,3})?(?: (?:sir|madam|again|always|very much))?{end}`,
      0.85,
    ],
    [
      '(?:thank ?(?:you|s|u)|thx)(?: (?:so much|very much|again))* for (?:choosing|shopping|contacting|reaching out|getting in touch|calling|messaging|being (?:a|our) (?:loyal|valued)|trusting|writing(?: in)?(?: to)?|your (?:purchase|order|message|email|enquiry|inquiry|query|call|contact|visit))(?: (?:us|to|with|our|customer|support|service|shop|store|today|here|customer support|[a-z]+))*{end}',
      0.8,
    ],
    [
      "(?:your|customer|customers'?|customer's) (?:satisfaction|happiness|comfort|experience|trust) (?:is|means|matters|comes|has always been|will always be)(?: [a-z]+){0,3} (?:priority|first|goal|everything|aim|important|mission|us|concern|pursuit|motivation)|customers? (?:comes? )?first|customer is (?:always right|king)",
      0.95,
    ],
    [
      '{i} (?:truly |really |greatly |highly |deeply |do )*(?:value|cherish|appreciate|treasure) (?:you as|your|our|every|each|all)(?: (?:valued|loyal|kind))? (?:customers?|business|feedback|opinions?|loyalty|custom|patronage|interest|support|trust|understanding|patience|time|of our customers)(?: and [a-z]+)*(?: (?:very much|a lot|greatly|as a (?:valued )?customer|always))?{end}',
      0.9,
    ],
    [
      'your (?:call|query|feedback|opinion|enquiry|message|concern|comments?|business) (?:is|are) (?:very |extremely |so |highly )?(?:important|valuable|valued|precious|appreciated)',
      0.95,
    ],
    [
      "(?:we(?:'re| are)|i'?m|i am|our team is) (?:always |still |only |just )*(?:here|available|ready|happy|glad|pleased|at your (?:service|disposal))(?: (?:24/7|24x7|all day|any ?time|always|for you|and ready|round the clock)){0,2}(?: to (?:help|assist|serve|support)(?: you| out| with anything)*)?(?: (?:24/7|any ?time|always))?{end}",
      0.75,
    ],
    [
      'your (?:kind |continued |great )*(?:understanding|patience|co-?operation|support|feedback|trust|business)(?: and [a-z]+)? (?:is|are|will be|would be) (?:highly |greatly |much |very much |sincerely |truly |deeply )*(?:appreciated|valued|important)',
      0.9,
    ],
    [
      "(?:please )?(?:do not|don'?t) hesitate to (?:contact|reach|get in touch|ask|message|call|write|let)|(?:please )?(?:feel free|be free) to (?:contact|reach|get in touch|ask|message|call|write|consult)(?: [a-z]+){0,4}(?: (?:any ?time|again|questions?|queries|help|us|me|future))?{end}|(?:please )?(?:contact|reach out to|message|consult) (?:us|me)(?: (?:again|any ?time|directly|freely|at any time))* (?:if|should) (?:you|there)(?: [a-z]+){0,2} (?:any|other|further|more|need)",
      0.75,
    ],
    [
      "{i} (?:always |constantly |continually |will |shall |'ll )*(?:strive|endeavou?r|aim|are committed|are dedicated|are devoted|make every effort|spare no effort|continue|work hard) to (?:always |constantly |continue to |keep )*(?:provide|providing|deliver|offer|give|improve|improving|serve|ensure|be|do|making|make|bring|satisfy|offer)(?: [a-z]+){0,4} (?:service|services|experience|quality|satisfaction|best|better|you|customers|support|products)",
      0.9,
    ],
    [
      '(?:is there )?(?:anything|something|any thing) else (?:that )?(?:i|we) (?:can|could|may|might) (?:help|assist|do|support)|(?:may|can|could) (?:i|we) (?:help|assist) you with anything else|any(?:thing)? (?:other|further) (?:questions?|queries|help|assistance|concerns?)(?: today| for me)?{end}',
      0.7,
    ],
    [
      "(?:how )?(?:may|can) (?:i|we) (?:be of (?:service|assistance)|assist you(?: today)?{end})|at your service|glad to be of (?:service|assistance)|(?:happy|pleased|honou?red) to serve you|it(?:'s| is| was| has been) (?:my|our|a|an) (?:great |real )?(?:pleasure|honou?r) (?:to|serving|helping|assisting)",
      0.65,
    ],
    [
      '(?:please )?(?:bear with us|kindly bear with us){end}|we (?:hope|look forward) (?:to|for) (?:see|serve|seeing|serving|hear|hearing|welcom)[a-z]* (?:you )?(?:again|soon|back|from you)|hope to see you again|{i} (?:fully |completely |totally )?understand your (?:concern|concerns|frustration|feelings?|situation|problem|issue|feeling|mood){end}|we (?:take|treat) (?:your|all|every|this|such) (?:feedback|complaints?|comments?|matters?|concerns?) (?:very )?seriously|for your (?:kind )?(?:understanding|reference|information|perusal){end}',
      0.75,
    ],
    [
      '(?:please|kindly|hope you|hope u) (?:can )?(?:understand|forgive us|understand us|be understanding|be patient|wait patiently){end}|wish you (?:a )?(?:happy|good|happiness|prosperous|joyful) (?:life|mood|shopping|every day|and)|happy shopping|your (?:support|satisfaction|trust|recognition) is our (?:greatest|biggest|motivation|driving|best)',
      0.75,
    ],
  ],
});

export const cannedDetectors: readonly Detector[] = [canned];
