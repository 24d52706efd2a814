/** Word classes of the rules: `{name}` in a pattern stands for one of these. */
const base: Record<string, string> = {
  end: '[^a-z0-9]*$',
  start:
    '^[^a-z0-9]*(?:(?:so|and|but|ok|okay|well|oh|ah|yes|yeah|no|hi|hello|dear|hey|sorry|also|then|now|sure|great|right|alright|thanks|thank you|sir|madam|just|again|actually|honestly|look|listen|come on|hm+|oh no|oh dear|gosh|wow|please|pls|hi there)[,.!: -]+){0,3}',
  i: '(?:i|we)',
  you: '(?:you|u|ya)',
  your: '(?:your|ur|yr)',
  very: '(?:very|so|really|truly|terribly|awfully|extremely|deeply|sincerely|most|ever so|super|quite|pretty|absolutely|incredibly|rather|totally|completely|genuinely|particularly|a bit|a little|such|too|just|that|this|more|even|honestly|especially|rlly)',
  adv: '(?:also|just|now|gladly|happily|definitely|certainly|personally|quickly|immediately|right away|straight away|then|always|still|even|first|already|go ahead and|try to|try and|certainly|simply|of course|absolutely|currently|today|actually|kindly|please|instead|either|only|probably|surely|have to|obviously|really|quietly|soon|at once|again|all|both|automatically|directly|recently|manually|specially|to)',
  be: "(?:is|are|was|were|'s|s|'re|am|'m|be|been|being)",
  not: "(?:not|n't|nt|never|no)",
  dont: "(?:don'?t|do not|doesn'?t|does not|didn'?t|did not)",
  cant: "(?:can'?t|cannot|can not|could ?n'?t|could not|won'?t|will not|wouldn'?t|would not|(?:am|'m|is|are|'re|'s) (?:not able|unable|not allowed|not permitted) to|unable to|not able to)",
  feel: "(?:upset|upsetting|upsets|angry|annoyed|annoying|frustrated|frustrating|frustration|frustrations|disappointed|disappointing|disappointment|worried|worrying|worry|worries|anxious|anxiety|stressed|stressful|stress|exhausted|exhausting|tired|tiring|sad|sadness|hurt|hurtful|hurting|scared|scary|fear|afraid|lonely|loneliness|embarrassed|embarrassing|awkward|heartbreaking|heartbroken|devastated|devastating|gutted|gutting|cross|mad|furious|irritated|irritating|infuriating|maddening|painful|pain|miserable|unsettling|unsettled|unnerving|nervous|panicked|panicky|panic|nerve-racking|nerve-wracking|shocked|shocking|shock|let down|letdown|fed up|overwhelmed|overwhelming|hard|tough|difficult|rough|horrible|awful|terrible|dreadful|nasty|rotten|rubbish|crushing|crushed|draining|drained|distressing|distressed|alarming|alarmed|concerned|concerning|inconvenient|uncomfortable|discouraging|discouraged|depressing|depressed|confused|confusing|unpleasant|excited|exciting|thrilled|relieved|relief|proud|nightmare|hassle|pity|shame|blow|pain|bummer|ordeal|heartache|humiliating|unfair|betrayed|helpless|hopeless|stuck|torn|lost|grief|sickening|galling|sore|bitter|aggravating|aggravated|bummed|cheated|ignored|trying|hectic|lousy|crappy|shitty|sucky|gut-wrenching|messed up|livid|seething|outraged|desperate|peeved|miffed|ticked off|pissed|bothered|unhappy|uneasy|suspicious|impatient|dismayed|dismay|deflated|disheartened|disheartening|dread|end of your tether|wits'? end|agony|torture|sick|heavy|grim|gloomy)",
  soon: '(?:soon|shortly|asap|a\\.?s\\.?a\\.?p|as soon as possible|as soon as we can|as soon as i can|as quickly as possible|as fast as possible|at some point|sooner or later|some day|someday|sometime|eventually|in due course|in due time|in a while|in the near future|in time|later|later on|before long|when we have time|when i have time|at the earliest|at our earliest convenience|one of these days|in the coming days|in a few days|a few days|some time|next week or so|whenever|at some stage|in the next while|when (?:i|we) (?:can|get (?:a chance|round to it|to it))|as soon as (?:we|i) can manage|one day)',
  day: '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?',
  month:
    '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)',
  num: '(?:\\d{1,6}(?:[.,:]\\d{1,6})?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty-eight|forty|fifty|half an|half a|a couple of)',
  unit: '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|hour|(?:(?:working|business|calendar|full|more) )?days?|weeks?|months?|years?|fortnight)',
  clock:
    "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock|hrs|h)|\\d{1,2}[:.]\\d{2}|half past [a-z]+|quarter (?:to|past) [a-z]+|(?:at |by )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:of|to))|noon|midday|midnight|lunchtime|close of business|end of (?:the )?(?:day|week|month|business day|shift))",
  g: '(?:[^ .;:?!]+ ){0,3}',
  gg: '(?:[^ .;:?!]+ ){0,7}',
  ggg: '(?:[^ ;?!]+ ){0,14}',
  person:
    '(?:supervisor|manager|team leader|team lead|lead|boss|specialist|senior|expert|engineer|engineers|technician|technicians|head office|headquarters|management|(?:[a-z]+ )?(?:department|dept|team|desk|office)|colleague|back office|second line|buyer|director|lab|head office|nutritionist|stylist|advisor|adviser|consultant)s?',
};

const composed: Record<string, string> = {
  time: '(?:(?:by|before|on|until|till|this|next|for|from|at|around|about|after|between|no later than|not later than|(?:first thing|early|late)) )*(?:the )?(?:(?:today|tonight|tomorrow|tmrw|tmr|tomoro|2moro|2morrow)(?: (?:at|before|by|around|morning|afternoon|evening|night|noon))*(?: {clock})?|{day}(?: (?:morning|afternoon|evening|night|noon|the \\d+(?:st|nd|rd|th)?))?|(?:this|next|coming) (?:week|weekend|month|morning|afternoon|evening|{day})|{clock}(?: (?:today|tomorrow|on {day}))?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}|{month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th)|(?:with ?in|in|in about|in under|less than|no more than|at most|up to|max|after|takes?|take about|takes about|the next) (?:(?:about|around|the|next|roughly|approximately|another|just|only|max|maximum|at most) ){0,2}{num}(?: ?(?:-|to|or) ?{num})? ?{unit}|{num} ?(?:-|to|or) ?{num} {unit}|(?:the )?end of (?:the|this|next) (?:day|week|month)|(?:with ?in|in) (?:the|an|a) (?:hour|day|week|minute))',
  iwill:
    "(?:(?:i|we)(?:'?ll| will| shall| can| could| may|'?m able to| am able to|'?re able to| are able to|'?d like to| would like to|'?d love to|'?m going to| am going to| are going to|'?re going to|'?m gonna| gonna|'?m happy to| am happy to|'?re happy to| are happy to|'?d be (?:happy|glad|delighted) to| would be (?:happy|glad) to| want to| have decided to|'ve decided to| would|'d)(?: be (?:able|happy|glad) to)?|let me|let us|lemme|let's|lets|allow me to|allow us to|(?:happy|glad|delighted) to|what (?:i|we) (?:can|could|will) (?:do|offer)(?: for you| here| instead| now)? is(?: to)?)(?: {adv}){0,2}",
  ihave: "(?:(?:i|we)(?:'?ve| have| had)?(?: {adv}){0,2}|just|already)",
  iam: "(?:(?:i'?m|i am|we'?re|we are)(?: {adv}){0,2})",
  repair:
    '(?:refund|replace|exchange|swap|re-?ship|re-?send|send|ship|cancel|repair|fix|arrange|book|offer|give|reorder|re-?order|upgrade|waive|cover|return|collect|pick|deliver|redeliver|issue|process|organi[sz]e|set|change|extend|put|take|knock|reimburse|dispatch|despatch|post|mail|redirect|reroute|hold|reserve|add|apply|remove|reset|unlock|activate|adjust|correct|amend|match|compensate|get you|get that|get the|get it|get a|have (?:it|the|a|one|someone)|make|place|swop|return|credit|pay|top|create|generate|email|honou?r|supply|expedite|rush|express|install|switch|move|merge|split|substitute|reverse|cut|reduce|find you|order|bring|release|restore|reopen|pop|stick|put through|reissue|re-?dispatch|turn|take back|buy|swap out|dispatch|drop|enable|block|stop|freeze|file|start|prepare|pack|do)',
  repaired:
    '(?:refunded|replaced|exchanged|swapped|re-?shipped|re-?sent|sent|shipped|cancelled|canceled|repaired|fixed|arranged|booked|offered|reordered|upgraded|waived|covered|collected|issued|processed|organi[sz]ed|set up|set aside|changed|extended|put|taken|knocked|reimbursed|dispatched|despatched|posted|redirected|rerouted|reserved|added|applied|removed|reset|unlocked|activated|adjusted|corrected|amended|matched|credited|placed|reversed|put through|reissued|popped|dropped|requested|created|generated|emailed|expedited|restored|reopened|enabled|blocked|stopped|resolved|solved|initiated|submitted|ordered|prepared|packed|started|done a|made a|given|reinstated)',
  repairing:
    '(?:refunding|replacing|exchanging|swapping|re-?shipping|re-?sending|sending|shipping|cancell?ing|repairing|fixing|arranging|booking|offering|giving|upgrading|waiving|covering|collecting|issuing|processing|organi[sz]ing|setting|changing|extending|putting|taking|reimbursing|dispatching|redirecting|reserving|adding|applying|removing|resetting|adjusting|correcting|crediting|placing|reversing|requesting|creating|ordering|preparing|packing|generating|rushing|popping|dropping|placing|putting through|turning)',
};

/**
 * Expands `{name}` until only regular expression syntax is left. Repeated groups get an upper bound, so that a text
 * of one word a thousand times over costs no more than any other.
 */
export function expand(pattern: string): string {
  let text = pattern;
  for (let depth = 0; depth < 5 && /\{[a-z]+\}/.test(text); depth++) {
    text = text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const found = composed[name] ?? base[name];
      if (found === undefined) throw new Error(`Unknown word class: ${name}`);
      return found;
    });
  }
  // Where "not" may stand, so may any word that ends in it.
  const negated = text.replace(/\|n't/g, "|[a-z]+n't");
  return negated.replace(/\)\*/g, '){0,6}').replace(/\)\+/g, '){1,9}');
}
