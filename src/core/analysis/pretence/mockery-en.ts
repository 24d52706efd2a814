import { type Cue, cue } from './cue.ts';

/** How mockery shows in English, and by how many log-odds each trait speaks for it. */
export const MOCKERY_EN: readonly Cue[] = [
  // Things and people out of all proportion to a shop's.
  cue(
    5,
    /\b(?:crown jewels?|united nations|the pope|the vatican|buckingham|nato|fbi|mi5|nobel prize|an oscar|the oscars|tiny violin|smallest violin|smelling salts|stop the press(?:es)?|breaking news|front page|flags? (?:at|to) half[- ]mast|minute's silence|moment of silence|national (?:emergency|tragedy|mourning|disaster|holiday|treasure)|state funeral|ticker tape|firing squad|slow clap)\b/,
  ),
  cue(
    3.5,
    /\b(?:mona lisa|holy grail|prime minister|white house|red carpet|brass band|trumpets|fanfare|(?:a|your) (?:parade|medal|fan club)|the chairman|board of directors|round of applause|planet|universe|galaxy|cosmos|on mars|to mars|apocalypse|armageddon|end of the world|end of civili[sz]ation|world (?:war|peace|hunger)|the (?:whole|entire) (?:world|country|nation|company|airline|planet|universe|staff)|the nation|humanity|in (?:all )?(?:human )?history|of the century|of biblical|revolve[sd]? around|cent(?:re|er) of the)\b/,
  ),
  cue(
    4,
    /\b(?:ambulance|paramedics?|call the (?:police|army|press|papers|coastguard|fire brigade)|(?:you|yourself) an? (?:therapist|counsell?or|psychiatrist|shrink|psychologist)|crystal ball|mind[- ]reader|read(?:ing)? (?:your|people's) minds?|psychic|telepath\w+|fortune teller|tea leaves|the stars|tarot|horoscope|magic wand|abracadabra|fairy godmother|genie|santa|unicorns?|angels|wizard|superman|time machine|teleport\w*|clone myself|hell freezes|pigs (?:can |might |will )?fly|blue moon|next life|kingdom come)\b/,
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
    /\bmy (?:first[- ]?born|kidneys?|house|wages|salary|pay ?cheque|inheritance|soul|car keys|left arm|right arm|pension|life savings|own blood)\b|\bsell (?:my|the)\b|\b(?:swim|row|crawl|hitchhike|paddle|parachute) (?:across|over|through|to|there|the)\b|\bwith my bare hands\b|\bin my (?:sleep|teeth)\b|\bfire up the\b|\bfor the rest of your life\b|\bevery (?:five|ten|two|three|single) (?:minutes?|seconds?)\b|\bsing (?:you )?(?:a |it )?(?:lullaby|to sleep)|\blullaby\b|\bbedtime story\b|\btuck you in\b|\bhold your hand\b|\bwipe your\b/,
  ),
  // Self-blame for what nobody does.
  cue(
    6,
    /\b(?:i|we) (?:personally |must have |clearly |obviously )?(?:made it|caused the|ordered the|invented|summoned|arranged for the) (?:rain|snow|storms?|fog|weather|traffic|gravity|wind|earthquake)\b|\bmade it (?:rain|snow)\b|\b(?:word with|control|blame me for|sorry for|apologi[sz]e for|my fault|sorry) (?:the|it|about the|that) (?:clouds?|weather|wind|rain(?:ed|s|ing)?|sun|gravity|moon|traffic|laws of)\b/,
  ),
  cue(
    3,
    /\b(?:forgive|excuse|pardon) (?:me|us) for (?:breathing|existing|living|not|being|daring|asking)\b|\bi (?:personally|single-handedly|deliberately) \w+ed\b|\bblame me for\b|\bas if i\b|\bpersonally (?:crumpled|broke|smashed|sabotaged|lost)\b/,
  ),
  // Sympathy laid on too thick.
  cue(
    5,
    /\bheart (?:just |absolutely |really |simply |positively )?bleeds\b|\bboo[- ]?hoo\b|\bcry me\b|\bfloods of tears\b|\b(?:weeping|sobbing|crying) (?:into|for you)\b|\bi'm (?:literally )?(?:weeping|sobbing|in tears|welling up)\b|\bhow (?:did|will|do|can|could|are|shall|would|have) you (?:ever|possibly|even) (?:surviv\w+|cop\w+|manag\w+|go on|liv\w+|get (?:over|by|through)|sleep|bear|recover)\b|\b(?:however|how on earth|whatever) (?:will|did|shall|do|can) (?:you|we|i|one)\b|\bthe horror\b|\bthe humanity\b|\bsomebody (?:call|fetch|ring)\b|\bsomeone (?:call|fetch|ring)\b|\bquick, (?:someone|somebody|call|fetch)\b/,
  ),
  cue(
    3,
    /\b(?:tragedy|catastroph\w+|calamity|outrage(?! fee)|traumati[sz]ed|trauma|scarred for life|drama queen|melodrama\w*|the drama|heartbreak(?:ing)? (?:saga|tale)|poor (?:little )?(?:lamb|baby|petal|diddums|soul|darling|angel|flower|princess)|diddums|there,? there|feelings hurt|hurt (?:your|their) (?:little )?feelings|hurt feelings)\b/,
  ),
  cue(
    1.5,
    /\bpoor (?:thing|you|old|dear)\b|\b(?:positively|simply|utterly|truly|downright) (?:devastat\w+|traumati\w+|heartbr\w+|distraught|awful|dreadful|terrible|tragic|unbearable)\b|\b(?:honestly|truly|really), (?:i'm|my|it's)\b|\bso (?:very|terribly|awfully|dreadfully) (?:very |terribly )?(?:sorry|sad|upset)\b|\bi do (?:beg|apologi[sz]e|hope|so)\b|\bever so\b/,
  ),
  cue(
    4,
    /^not[.!]*$|\boh,? right\b|\bas if[.!]*$|\bnot that (?:i|we|anyone) cares?\b|\blike i care\b|\bi'm sure you'll (?:live|survive|cope|manage|get over)\b|\byou'll (?:live|survive|get over)\b|\bnobody (?:died|has died)\b|\bno one (?:died|has died)\b/,
  ),
  // Thanks for what hurts.
  cue(
    4.5,
    /\b(?:thanks?|thank you|grateful|honou?red|thrilled|delighted|flattered|privileged|lovely|overjoyed|congratulations|congrats|well done)\b[^.?!]{0,40}\b(?:shout(?:ing)?|yell(?:ing)?|scream(?:ing)?|moan(?:ing)?|complain(?:ing|er)?|whin(?:e|ing)|whinge?ing|nag(?:ging)?|wast(?:e|ing)|ruin(?:ed|ing)?|spoil(?:ed|t|ing)?|insult(?:ing|s)?|abuse|rant(?:ing)?|tantrum|lectur(?:e|ing)|being annoyed|being rude|hassl(?:e|ing)|pester(?:ing)?|harass(?:ing|ment)?|fourteenth|tenth|hundredth|umpteenth|millionth|calling me)\b/,
  ),
  cue(2.5, /\bthanks a (?:bunch|million|heap)\b/),
  cue(
    4,
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
  cue(
    2,
    /\b(?:moan(?:ing|er)?|whin(?:e|ing)|whinge\w*|tantrum|sulk\w*|fuss(?:ing)?|complainer|complaining|nag(?:ging)?|tiff|strop|meltdown|whingers?)\b|\bpencil you in\b|\bclearly (?:lonely|bored|very busy|important|you)\b|\bnothing better to do\b|\blook on the bright side\b|\bthe bright side\b|\bat least (?:it|you|your|nobody)\b/,
  ),
  cue(
    4,
    /\byour precious\b|\bprecious (?:little |two |one |lost )?(?:parcel|order|pounds?|socks|thing|time)\b|\bit's (?:just |only )?an? [a-z]+, not an? [a-z]+\b|\b(?:earth|world|globe|sun) (?:will|won't|would|is not|isn't|does) (?:not )?(?:keep|stop|end|still|going|rise)\b|\bkeep (?:on )?turning\b/,
  ),
  cue(
    1.5,
    /\b(?:dearie|princess|sunshine|missy|petal|champ|officer|madam|buddy|pal)\b|\bwell,? well\b|\byes,? yes\b|\bfine,? fine\b|\bsure,? sure\b|\bof course,? of course\b/,
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
];
