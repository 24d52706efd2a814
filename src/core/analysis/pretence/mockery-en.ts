import { FAR_EN, NEAR_EN } from './absurd-words.ts';
import { type Cue, cue, cueOfWords } from './cue.ts';

/** How mockery shows in English, and by how many log-odds each trait speaks for it. */
export const MOCKERY_EN: readonly Cue[] = [
  // Things and people out of all proportion to a shop's.
  cueOfWords(4.5, FAR_EN, 'en'),
  cueOfWords(3, NEAR_EN, 'en'),
  cue(
    4.5,
    /\b(?:on mars|to mars|the (?:whole|entire) (?:world|country|nation|company|airline|planet|universe|staff)|the nation|in (?:all )?(?:human )?history|revolve[sd]? around|cent(?:re|er) of the|call the (?:police|press|papers)|(?:you|yourself) an? (?:therapist|counsell?or|psychiatrist|shrink|psychologist)|the stars)\b/,
  ),
  // Courtly servility.
  cue(
    5.5,
    /\b(?:your|her|his) (?:majesty|highness|grace|lordship|ladyship|excellency|holiness|worship|honour|royal)\b|\bm'?lady\b|\bm'?lud\b|\b(?:on|to|upon) (?:my|bended|our) knees?\b|\bknees and\b|\bgrovel\w*|\bsackcloth\b|\bkiss (?:your|the) (?:feet|ring|hem)\b|\bbow(?:ing)? (?:down|before)\b|\bcurtsey\w*|\bprostrat\w+|\bthrow (?:myself|ourselves) (?:at|on|off|under)\b|\bfall on my sword\b|\bat (?:your|thy) feet\b|\bbeg(?:ging)? (?:for )?(?:your )?(?:mercy|forgiveness)\b|\bunworthy\b|\b(?:guilty|chained?) as charged\b|\bthe dungeon\b|\boff with (?:my|his) head\b/,
  ),
  cue(
    2,
    /\b(?:royal(?:ty|ly)?|queen|king|princess|prince|duchess|peasants?|humble servant|butler|chauffeur|chariot|throne|silver platter|velvet cushion|on a cushion)\b/,
  ),
  // What nobody would give or do.
  cue(
    5,
    /\bmy (?:first[- ]?born|kidneys?|wages|salary|pay ?cheque|inheritance|soul|car keys|left arm|right arm|pension|life savings|own blood)\b|\bsell my\b|\b(?:swim|row|crawl|hitchhike|paddle|parachute) (?:across|over|through|to|there|the)\b|\bwith my bare hands\b|\bin my (?:sleep|teeth)\b|\bfire up the\b|\bfor the rest of your life\b|\bevery (?:five|ten|two|three|single) (?:minutes?|seconds?)\b|\bsing (?:you )?(?:a |it )?(?:lullaby|to sleep)|\blullaby\b|\bbedtime story\b|\btuck you in\b|\bhold your hand\b|\bwipe your\b/,
  ),
  // Self-blame for what nobody does.
  cue(
    6,
    /\b(?:i|we) (?:personally |must have |clearly |obviously )?(?:made it|caused the|ordered the|invented|summoned|arranged for the) (?:rain|snow|storms?|fog|weather|traffic|gravity|wind|earthquake)\b|\bmade it (?:rain|snow)\b|\b(?:word with|control|blame me for|sorry for|apologi[sz]e for|my fault|sorry) (?:the|it|about the|that) (?:clouds?|weather|wind|rain(?:ed|s|ing)?|sun|gravity|moon|traffic|laws of)\b/,
  ),
  cue(
    4,
    /\b(?:forgive|excuse|pardon) (?:me|us) for (?:breathing|existing|living|not (?:reading|having|being)|being|daring|asking)\b|\bi (?:personally|single-handedly|deliberately) \w+ed\b|\bblame me for\b|\bas if i\b|\bpersonally (?:crumpled|broke|smashed|sabotaged|lost)\b/,
  ),
  // Sympathy laid on too thick.
  cue(
    5,
    /\bheart (?:just |absolutely |really |simply |positively )?bleeds\b|\bboo[- ]?hoo\b|\bcry me\b|\bfloods of tears\b|\b(?:weeping|sobbing|crying) (?:into|for you)\b|\bi'm (?:literally )?(?:weeping|sobbing|in tears|welling up)\b|\bhow (?:did|will|do|can|could|are|shall|would|have) you (?:ever|possibly|even) (?:surviv\w+|cop\w+|manag\w+|go on|liv\w+|get (?:over|by|through)|sleep|bear|recover)\b|\b(?:however|how on earth|whatever) (?:will|did|shall|do|can) (?:you|we|i|one)\b|\bthe horror\b|\bthe humanity\b|\bsomebody (?:call|fetch|ring)\b|\bsomeone (?:call|fetch|ring)\b|\bquick, (?:someone|somebody|call|fetch)\b/,
  ),
  cue(
    4,
    /\b(?:tragedy|catastroph\w+|calamity|outrage(?! fee)|traumati[sz]ed|trauma|scarred for life|drama queen|melodrama\w*|the drama|heartbreak(?:ing)? (?:saga|tale)|poor (?:little )?(?:lamb|baby|petal|diddums|soul|darling|angel|flower|princess)|diddums|there,? there|feelings hurt|hurt (?:your|their) (?:little )?feelings|hurt feelings)\b/,
  ),
  cue(
    1.5,
    /\bpoor (?:thing|you|old|dear)\b|\b(?:positively|simply|utterly|truly|downright) (?:devastat\w+|traumati\w+|heartbr\w+|distraught|awful|dreadful|terrible|tragic|unbearable)\b|\b(?:honestly|truly|really), (?:i'm|my|it's)\b|\bso (?:very|terribly|awfully|dreadfully) (?:very |terribly )?(?:sorry|sad|upset)\b|\bi do (?:beg|apologi[sz]e|hope|so)\b|\bever so\b/,
  ),
  cue(
    5,
    /^not[.!]*$|\boh,? right\b|\bas if[.!]*$|\bnot that (?:i|we|anyone) cares?\b|\blike i care\b|\bi'm sure you'll (?:live|survive|cope|manage|get over)\b|\byou'll (?:live|survive|get over)\b|\bnobody (?:died|has died)\b|\bno one (?:died|has died)\b/,
  ),
  cue(
    4.5,
    /\bpoor,? poor (?:thing|you|dear|man|woman|baby)\b|\b(?:cried|cry|crying|wept|sobbed|weep) (?:all night|yourself to sleep|for days|your (?:little )?(?:eyes|heart) out)\b|\bshall i (?:sing|dance|juggle|beg|kneel|crawl|weep|perform)\b|\bhave the whole (?:shop|store|warehouse|company)\b|\bhow the mighty\b|\b(?:sorry|apolog\w+)\b[^.?!]{0,24} that (?:water is wet|[a-z]+ (?:is|are) (?:breakable|fragile|wet|heavy|hot|cold|round))\b|\bapologies for (?:the )?(?:gravity|laws of|weather|physics)\b|\b(?:the )?(?:newspapers?|press|headlines|bbc|evening news) (?:will|would|must|should|needs?|has|have) (?:to )?(?:want|hear|know|be told|run|love)\b/,
  ),
  // Thanks for what hurts.
  cue(
    4.5,
    /\b(?:thanks?|thank you|grateful|honou?red|thrilled|delighted|flattered|privileged|lovely|overjoyed|congratulations|congrats|well done)\b[^.?!]{0,40}\b(?:shout(?:ing)?|yell(?:ing)?|scream(?:ing)?|moan(?:ing)?|complain(?:ing|er)?|whin(?:e|ing)|whinge?ing|nag(?:ging)?|wast(?:e|ing)|ruin(?:ed|ing)?|spoil(?:ed|t|ing)?|insult(?:ing|s)?|abuse|rant(?:ing)?|tantrum|lectur(?:e|ing)|being annoyed|being rude|hassl(?:e|ing)|pester(?:ing)?|harass(?:ing|ment)?|fourteenth|tenth|hundredth|umpteenth|millionth)\b/,
  ),
  cue(2.5, /\bthanks a (?:bunch|million|heap)\b/),
  cue(
    5,
    /\bthanks for nothing\b|\bthank(?:s| you) (?:ever )?so (?:very )?much for (?:coming back|your (?:input|advice|wisdom))|\bwhat would we do without\b|\bstarting to miss you\b|\bback for more\b|\bdo (?:come|call|write|rate|drop) (?:back|again|us|by)\b|\bhow (?:kind|good|nice|sweet|thoughtful) of you to (?:shout|complain|moan|point|notice|tell|remind|grace)/,
  ),
  cue(2.5, /\b(?:our|my) most treasured\b|\bkept the lights on\b|\bif it isn't\b/),
  cue(
    1.5,
    /\b(?:made?|making) my (?:morning|day|week|evening)\b|\bas (?:ever|always|usual)\b|\b(?:our|my) (?:favou?rite|dearest|best) (?:customer|complainer|person|caller)|\bnot good enough for you|\bgood enough for you\b/,
  ),
  // Dares and dismissals.
  cue(
    4.5,
    /^(?:there,? )?(?:are (?:we|you) )?(?:happy|satisfied|pleased|content|better) now[?.! ]*$|\b(?:happy|satisfied) now\?|\bsleep (?:at night|now|tonight|easy now)\?|\b(?:like|love) it or (?:lump|leave|loathe) it\b|\btake it or leave it\b|\bgrin and bear\b|\bput up or shut up\b|\bboohoo\b/,
  ),
  cue(
    5,
    /\b(?:what|how) (?:else )?(?:would|do|does|did|shall|should|will|can) (?:you|madam|sir|his|her|i|we)\b[^.?!]{0,40}\b(?:cry|dance|sing|beg|kneel|weep|jump off|a parade|a medal|an award|a cookie|a biscuit|a gold star|a song|magic|a miracle|time travel)\b|\bwhat (?:would|does|will) (?:madam|sir|her|his)\b|\bwhat next\b|\blike next\b|\bwhat do you expect (?:me|us)\b/,
  ),
  cue(2, /\b(?:look on|think of) the bright side\b|\bno \w+ means no\b/),
  cue(
    2,
    /\b(?:moan(?:ing|er)?|whin(?:e|ing)|whinge\w*|tantrum|sulk\w*|fuss(?:ing)?|complainer|complaining|nag(?:ging)?|tiff|strop|meltdown|whingers?)\b|\bpencil you in\b|\bclearly (?:lonely|bored|very busy|important)\b|\bnothing better to do\b|\blook on the bright side\b|\bthe bright side\b|\bat least (?:it|you|your|nobody)\b/,
  ),
  cue(
    5,
    /\byour precious\b|\bprecious (?:little |two |one |lost )?(?:parcel|order|pounds?|socks|thing|time)\b|\bit's (?:just |only )?an? [a-z]+, not an? [a-z]+\b|\b(?:earth|world|globe|sun) (?:will|won't|would|is not|isn't|does) (?:not )?(?:keep|stop|end|still|going|rise)\b|\bkeep (?:on )?turning\b/,
  ),
  cue(
    1.5,
    /\b(?:dearie|sunshine|missy|petal|champ|officer|madam|buddy|pal)\b|\bwell,? well\b|\byes,? yes\b|\bfine,? fine\b|\bsure,? sure\b|\bof course,? of course\b/,
  ),
  // Praise that stings, humility that mocks.
  cue(
    4.5,
    /\bhow (?:very )?(?:clever|kind|good|sweet|brave|observant|perceptive|original|considerate|big) of you\b|\b(?:i )?(?:do )?admire your (?:patience|manners|persistence|stamina|restraint)\b|\b(?:charming|delightful|lovely) (?:tone|manners|message|little)\b|\bwith (?:all that|all your|your) (?:expertise|talent|wisdom)\b|\bpity you (?:aren't|don't|can't)\b|\baren't our (?:next )?(?:managing )?director\b|\b(?:what an?|quite the) (?:detective|expert|connoisseur|genius|scholar|critic|author|poet)\b|\bgold star\b|\bnobody has ever written me\b|\bfirst (?:person|one) (?:ever|in the world)\b|\bi'm (?:so |really |deeply )?(?:touched|moved|humbled|speechless)\b/,
  ),
  cue(
    4.5,
    /\b(?:not|hardly|scarcely) (?:worthy|qualified) (?:of|to)\b|\bof your (?:standing|stature|importance|calibre|rank)\b|\bsomeone so (?:important|busy)\b|\bmere mortals?\b|\blittle old me\b|\bwhat do i know\b|\b(?:excuse|forgive|pardon) my (?:eyesight|ignorance|stupidity|eyes|hearing|poor)\b|\bout of business without\b|\bwhat(?:ever)? would (?:we|i) do without\b|\blost without you(?:r)?\b|\b(?:interrupt|disturb|spoil)(?:ing)? your (?:hobby|rant|moaning|complaining|fun|anger|tirade)\b/,
  ),
  cue(
    2,
    /\bworked? (?:it )?out that\b|\ba (?:full|whole|entire) (?:two|three|five|ten|fifteen) (?:minutes?|seconds?|hours?|days?)\b|\bfinally (?:noticed|realised|realized|worked)\b|\b(?:crossed|entered) your mind\b|\bever occurred to you\b|\bbelieve it or not\b/,
  ),
  // The harm claimed as care, the damage as a gift.
  cue(
    4.5,
    /\b(?:pick(?:ed)?|chose|choose|select(?:ed)?|save[d]?|reserve[d]?|send|sent) (?:you |out )?(?:the|our) (?:very )?(?:ugliest|worst|slowest|oldest|dirtiest|most (?:broken|useless|damaged))\b|\bespecially (?:broken|smashed|ruined)\b|\b(?:just )?to (?:annoy|spite|upset|irritate) you\b/,
  ),
  cue(
    3,
    /\bthink of it as\b|\blook at it (?:as|this way)\b|\bcall it (?:vintage|modern|art)\b|\bvery (?:fashionable|trendy|modern art|rustic)\b|\bshabby chic\b|\bcharacter[- ]building\b|\bgood exercise\b/,
  ),
  // Things that feel and speak.
  cue(
    4,
    /\b(?:parcel|package|money|van|truck|mug|order|box|shirt|suitcase|driver's van|it)(?:'s| is| has been| was|'s been)? (?:probably |just |clearly )?(?:having a|missing you|isn't missing|sightseeing|sulking|on (?:holiday|strike)|sunbathing|gone for a|taking a nap|shy|promises?|apologi[sz]es?|sends its|regrets|feels (?:bad|sorry|guilty)|wanted to see|fancied|eloped|ran away|run away)\b|\b(?:word|talk|chat) with the (?:van|parcel|box|mug|machine|courier's van|weather)\b/,
  ),
  // Envy, rank and luck where there is none.
  cue(
    4,
    /\bhow i envy you\b|\bi envy (?:you|people)\b|\blucky you\b|\byou(?:'ve)? won it\b|\bon behalf of (?:couriers|everyone|all|mankind|humanity)\b|\bfree time to\b|\b(?:yes|sure|right away|orders|certainly),? boss\b|\bany further orders\b|\beveryone else can (?:wait|queue)\b|\byour tears\b|\bteach (?:me|us) (?:my|our) job\b|\bprecious (?:hours|minutes|life|seconds)\b|\bwrinkles\b|\bone-star\b|\bgenerous (?:contribution|donation|supply) (?:to|of)\b|\bexpect(?:ed|ing)? (?:a|an|the) (?:butler|miracle|palace|ritz|royal|five-star)\b|\bunderstanding of the word\b|\bnumber \w+(?:-\w+)? in line\b|\banother one who\b/,
  ),
  // What cannot be: acts on a stage, more hands than two, days that are over.
  cue(
    4.5,
    /\b(?:read|sing|recite|perform|act|dance) (?:it |this |that |something )?(?:aloud|for you|to you|out loud)\b|\bpuff of smoke\b|\bthree (?:arms|hands)\b|\bmy (?:grandson|grandchildren|great-grandchildren|grandkids)\b|\bwhen i retire\b|, yesterday\?|\bask the (?:heavens|gods|sky|clouds|weather|sun|rain)\b|\bin prison\b|\bchanges a person\b|\bnever (?:be the same|forgive myself|recover)\b|\byou(?:'d| would) (?:actually|really) (?:wear|use|eat|open) it\b|\b(?:parcel|package|mug|box|shirt|jacket)(?: should have| has| hasn't| could have) (?:known|learnt|learned|found its|walked|thought|decided)\b|\b(?:shirt|jacket|mug|parcel|dress|shoes) (?:hasn't|haven't|has not) learn(?:t|ed)\b|\bby itself which\b|\brather artistic\b|\bexhibit(?:ing)? it\b|\bunder miscellaneous\b|\bpost myself\b|\bfor not being responsible\b|\byou could always (?:walk|cycle|swim|fly|drive|run|come)\b/,
  ),
  // Leave to rage.
  cue(
    4.5,
    /\b(?:carry on|keep|go on|do continue|continue|feel free to keep) (?:ranting|shouting|yelling|moaning|screaming|swearing|insulting)\b|\bdo carry on\b|\bmake (?:myself|me) a (?:cup of )?(?:tea|coffee|cuppa)\b|\b(?:offer|pass|get|fetch|like|need|want) (?:you )?(?:a )?(?:tissues?|hanky|handkerchief|plaster|biscuit|cookie|lollipop|dummy|teddy)\b|\bpoor (?:fingers|ears|eyes|nerves|wallet|purse)\b|\ball that (?:typing|shouting|moaning|complaining)\b|\bcondolences on (?:the|your) (?:loss of )?(?:\w+ )?(?:parcel|mug|button|zip|order|package|delivery|sock|shirt)\b/,
  ),
  cue(
    3,
    /\b(?:poppet|diddums|cry ?baby|cupcake|snowflake|sugarplum|munchkin|didums)\b|\b(?:our|my) little (?:one|angel|darling|treasure)\b|\bhuman (?:rather than|and not|being)\b|\bmonths ahead\b|\byou must be (?:ruined|bankrupt|destitute|starving)\b|\bhow(?:ever)? do you (?:eat|live|get up)\b|\bremortgage\b|\bstern (?:talk|word)\b/,
  ),
  cue(
    1.5,
    /\b(?:two|three|four|five|ten|one)-(?:pound|quid|dollar|euro|pence|penny)\b|\b(?:ninety-nine|fifty|twenty) (?:pence|pee|cents|p)\b|\b(?:a|your) (?:mere|measly|paltry|puny)\b/,
  ),
  // Tone.
  cue(
    1.5,
    /^(?:oh,? (?:sure|please|great|joy|right|brilliant|lovely|goody|boy|thanks|i do|do|of course)|aww+|gosh|bravo|well done|how (?:awful|dreadful|terrible|tragic|thrilling|exciting)|sure,|right,)/,
  ),
  cue(
    1,
    /^oh\b(?!,? (?:no|dear|wow|i'm|i am|so|that|you))|\bdidn't you know[.?!]*$|\bwould that do[.?!]*$|\bshall i[.?!]*$|\bafter all\b|\bbecause (?:obviously|clearly|everybody else|everyone else)\b|\bwhile (?:you're|i'm|we're) at it\b|\bobviously\b|\b(?:a|the) whole (?:\w+ )?(?:minutes?|hours?|days?|pounds?)\b|\bwhole (?:five|two|three|ten) \b/,
  ),
  // A wish made monstrous, only to be given back.
  cue(
    4.5,
    /\b(?:should|could|ought to|must) (?:have )?(?:all )?(?:flown|fly|float|teleport|stopped? (?:the|and look)|waited for you)\b|\b(?:every|the whole|the entire|all the) (?:van|courier|driver|warehouse|shop|team|office|road|airport|airline|fleet|motorway)s?\b[^.?!]{0,30}\b(?:stop|pull over|drop everything|wait|make way|look for your)\b|\bin charge of the (?:weather|sky|rain|roads|sun)\b|\b(?:stop|control|cancel|move) the (?:snow|rain|weather|storm|wind|sun|tide|traffic)\b|\b(?:didn't|never|couldn't) (?:bother to )?(?:read|look at|check) [^.?!]{1,30} (?:is|are|'s) to blame\b|\bexpect(?:ed|ing)? (?:gold|diamonds|silk|champagne|the moon|a palace|a rolls)\b/,
  ),
  // A choice of ways to rage.
  cue(
    4.5,
    /\b(?:rather|like to|want to|going to|prefer to|shall we do the|do the) (?:shout|scream|insult|yell|cry|sulk|moan|rant|rage|swear|complain (?:now|first|later))(?:ing)?\b[^.?!]{0,40}\b(?:or|first)\b|\b(?:professional|expert|serial|full-time) complainer\b/,
  ),
  // Thanks for a bad day, guilt for being alive, comfort that scorns.
  cue(
    4.5,
    /\b(?:thanks?|thank you)\b[^.?!]{0,40}\b(?:forgotten what my job|bad review|teach me manners|little scenes?|good mood|i'm useless)\b|\b(?:rest|end|last) of my good mood\b|\b(?:sorry|apologi[sz]e) for (?:existing|breathing|living|being (?:born|alive)|having been born|my existence)\b|\btreat(?:ing)? you like (?:royalty|a king|a queen|a god)\b|\b(?:nobody|no one) (?:ever )?(?:died|starved|froze|perished) (?:of|from|over|without)\b|\b(?:better|nicer|longer) holiday than (?:you|i)\b|\bthan you(?:'re| are) having\b|\bbeing you\b|\b(?:more precious|worth more|matters more) than (?:every(?:one|body)|any(?:one|body)|other people)\b|\bwhat an? (?:ordeal|odyssey|martyrdom|torment|trauma)\b/,
  ),
  cue(
    4,
    /\b(?:nice|lovely|good|fine|great|handsome|decent) (?:little )?(?:doorstop|paperweight|ornament|coaster|brick|planter)\b|\b(?:an?|your) [\w ]{0,20}(?:word|page) (?:confession|apology)\b|\blove letters?\b|\bare you, an? (?:detective|lawyer|doctor|professor|policeman|judge|king|queen)\b|\bnot an? (?:leg|arm|kidney|limb|child)\b|\bbefore you (?:retire|die)\b|\bthe sun rises in the west\b|\b(?:petition|prayer) (?:to|with) (?:the )?(?:gods?|heavens?)\b|\bhair must have\b|\bdoor hit you\b|\bmountain of gold\b|\bwith a rifle\b|\bnothing worse has\b|\bon my knees\b/,
  ),
];
