import type { TermTable } from '../terms.ts';

export const theNeed: TermTable = {
  purpose: {
    sure: `
what (will|would|do|be|are) (you|it|this|they) ~ (use|need|want|be) (it|this|that|them|one|) (for|mainly for|mostly for)
what (be|) (it|this|that) for
what (be you|do you|will you|would you|are you) (plan|intend|want|hope|go|like) (to|on) ~ (do|use|achieve|carry|put|cook|make|keep|store|play|film) (with|in|on|)
what (will|would|do) you (carry|put|keep|store|cook|make|play|film|do|run|print|mix|grind|write) (with|in|on|mostly|mainly|) (it|this|them|)
(what|which) (sort|kind|type) of (thing|photo|work|game|food|dish|task|project|document|trip|music|stuff|gear) ~ (with|in|on|you|)
(what|which) (be|) (main|primary|intend|) (use|purpose|goal|aim) 
(be|) (it|this|that) for (your|) (work|gaming|game|office|travel|school|home|study|business|commut|commute|personal|hiking|exam|university|sport|gym|video|everyday use|daily use|professional)
for (work|school|exam|office|home|business|travel|gaming|study) or (for|) 
(need|want|learn|use|buy) (it|this|that) for (work|school|exam|office|your job|job|travel|business|gaming|study|video)
(hope|want|like|try) to (achieve|accomplish|get out of|do with)
(purpose|intend use)
want it to do for you
what would you (use|like to use)
`,
    likely: `
use it for
need it for
for (work|travel|gaming|study|office)
`,
    hint: `
use
purpose
`,
    against: `
(occasion|wedding|party|deliver to|discount|address|be your budget|laptop have|who|gift|by$|where)
(using|use) at (moment|present)
`,
  },
  occasion: {
    sure: `
(what|which|special|particular|any) (be|) (occasion|event|celebration|function|ceremony)
occasion
(what|which) (kind|sort|type) of (event|party|occasion|do|celebration|function|wedding|ceremony)
(be|) (it|this|that) (for|) (your|) (wedding|birthday|christmas|anniversary|graduation|party|festival|holiday gift|valentine|easter|engagement|prom|interview|ceremony|housewarming|baby shower|eid|diwali|mother|new year)
(be|) (it|this) (wedding|birthday|christmas|anniversary) (present|gift|party)
(you|) celebrat 
celebrate
(wear|use) (it|them|) (to|for|at) (wedding|interview|ceremony|party|event|work|prom|dinner|formal)
dress code
(formal|black tie|smart) (do|event|occasion|dinner|or|thing) (or|) (something|) (casual|)
or something casual
(particular|special|specific) (event|day|date|occasion|celebration)
(wedding|party|event) or (everyday|casual|work|holiday)
event (be|you)
festival
`,
    likely: `
(wedding|birthday|anniversary|party|event|christmas|graduation)
`,
    hint: `
special
holiday
`,
    against: `
(when be|what day|be party|black friday|deal|deadline|by when|how many|third party|need it by|offer|instruction|special instruction|special deliver)
what day be (party|wedding|event)
when be (your|) (wedding|party|event|birthday|anniversary)
`,
  },
  recipient: {
    sure: `
who (be|) (it|this|that|they|these|one|gift|present) (be|) for
who (will|would|be|go to|be go to) (be|) (use|wear|get|receive|eat|drink|enjoy|have|play|read|sleep|own) (it|this|them|most|) 
who (be|are) you (shop|buy|look|order|choose|get) ~ for
who be (lucky|gift|it meant|it intended|recipient|it go)
lucky (owner|recipient|person|one)
(be|) (it|this|that|they) (for|) (gift|present) 
(gift|present) or (for|) (yourself|you|own)
(for|) (yourself|you) or (for|as|) (person|gift|present|friend|another|your|family|other)
(buy|get|shop|order|choose) (it|this|one|them|) (for|as) (person|gift|yourself|friend|present|your|man|woman|child|boy)
how old (be|are) (child|boy|girl|person|baby|he|she|they|your son|your daughter|recipient|little one|grandchild|daughter|son|niece|nephew|mum|dad|dog|cat)
(be|) (it|this|they) for (your|) (him|her|mum|mother|dad|father|friend|man|woman|boy|girl|child|son|daughter|wife|husband|partner|baby|adult|person|yourself|brother|sister|parent|colleague|boss|grandma|relative)
(recipient|giftee)
(man|boy|male|him|he) or (woman|girl|female|her|she|for her)
(adult|grown-up|grown up) or (child|teen|youngster)
(will|would|be) you (be|) (one|person|) (wear|use) 
(use|wear) it (yourself|most)
for whom
`,
    likely: `
(gift|present) (for|$)
for (person|yourself)
how old
`,
    hint: `
who
gift
present
`,
    against: `
(at present|birthday present or|free gift|gift card|your present|invoice|christmas|signed|device|how many|quote|sign|machine|warranty)
`,
  },
  deadline: {
    sure: `
(date|day) (i|we|to) (should|could|must|) (be|) (work|aim|plan|shoot) (toward|towards|for|to|around)
(date|day) in mind
when be you off (in|with)
when (do|will|would) you ~ (need|want|have to have|require|like|use|wear|leave|travel|fly|go) (it|them|this|one|to have|to use|) (by|for|to have|your|)
when (do|will|would|be) you ~ (need|want|require) 
(need|want|have|get|require|deliver|arrive|here|there) (it|them|this|) (by|before) (when|certain|what|which|any|specific|weekend|friday|monday|saturday|sunday|tomorrow|end|particular|date|then|your|#|christmas|day)
(what|which) (day|date|time|weekday) (do|will|would|be|must) ~ (need|want|require|wear|use)
by (when|which date|what date|what time|which day|what day)
(need|want) (it|this|them|that) (urgent|urgently|quick|quickly|soon|straight away|in hurry|rush|asap|for certain|by|before)
(be|how) (it|this|that|order) (urgent|time critical|time sensitive)
(hurry|rush|urgent|urgently|deadline|time limit|time frame|timeframe|cut-off)
how (soon|quick|quickly|fast|urgent|urgently) (do|would|will|be|should|must) (you|it|this) ~ (need|want|like|have|get|)
(late|latest|last) (it|day|date|you|this) (can|could|may|should|that)
what be latest
(date|day) (it|this|you) (absolutely|) (have|need|must) ~ (be|arrive|there)
(when|what day|what date|which day) be (your|) (wedding|party|event|birthday|trip|interview|exam|holiday|anniversary|concert|move|trip|flight|ceremony|big day|match|race)
when do you (leave|travel|fly|go away|move|set off|start school)
when (be|are) you (plan|hope|look|go) (to|on) (use|wear|have|get|need|leave)
when (should|must|do) (it|this|they) ~ (arrive|be there|be with you|be here|get there)
(certain|particular|specific|fix) (day|date)
when would you like (to have|it|them|this)
`,
    likely: `
need it (by|before)
be with you
latest
`,
    hint: `
by
before
when
soon
`,
    against: `
(before or after|available|suit you|call|how soon after|how long|notice|home|place order|free to|special occasion|particular event|time to talk|deliver slot|convenient)
`,
  },
  quantity: {
    sure: `
how many (do|would|will|be|should|are|shall|can) (you|i|we|be|it|there) ~
how many (piece|pair|pack|unit|box|bottle|item|set|people|guest|copy|bag|case|one|person|seat|licence|license|roll|can|metre|sheet|kilo|plate|cup|glass|chair|employee|packet|tin|user|member|diner|head|litre)
(what|which) (quantity|amount|number|volume)
quantity
number of (unit|piece|item|people|guest|licence|copy|pack)
(one|single|#) or (two|more|several|set|three|couple|pair|#)
(want|need|order|like|buy) (one|two|#) (or|box or|bottle or|pack or)
how (much|many) ~ (order|each month|per month|in total|per week)
(bulk|wholesale|large) (order|buy|purchase|quantity)
(one|single one) or more
(one|single) (box|bottle|pack|set|pair) or
(single or set|pair or|or set|set or single)
(for|feed|serve|seat) how many
`,
    likely: `
how many
or more
`,
    hint: `
how much
number
one
`,
    against: `
(time|hour|cup of|be crack|crack|miss|day|year|coffee|glass be|of glass|old be|charge|come off|phone|order number|break|arrive|cost)
how much (coffee|water|do you pay|do you spend|do you drink|do you walk|do you use)
number of
`,
  },
  budget: {
    sure: `
budget
price (range|bracket|limit|point|ceiling|bracket|band|level|tag in mind)
how much (would|be|do|can|will|are|could) you (be|like|want|hope|plan|look|prepare|willing|intend|able|) ~ (spend|pay|afford|invest|put|part with)
(like|want|hope|willing|prepare|plan|look|happy|ready|intend|able|afford) to (spend|pay|go up to|invest)
(sort|kind|type) of (price|money|cost|figure|amount) ~ (mind|want|look|after)
(price|figure|amount|sum|number) in mind
(maximum|max|limit|ceiling|upper limit|cap) ~ (go over|spend|cost|price|pay|budget|exceed|on)
(limit|ceiling|cap) (on|to|for) (your|) (cost|price|budget|spend|spending|amount)
(be|would) (under|around|about|below|up to|between|over|within) # 
(cheap|cheaper|affordable|inexpensive|budget-friendly|low-end|cheapish) (one|or|option|and|model|thing) 
(cheaper|low-end|affordable) or
(spend|pay) (on|for) (it|this|one|them|your)
how much (can|could) you
(go|stretch) (up to|as high as)
`,
    likely: `
(spend|afford)
(expensive|cheap)
`,
    hint: `
price
how much
`,
    against: `
(do you pay|did you pay|price that|quality over price|over price|pay by|price you off|paid|discount|original price|pay for it in|price do you pay|was the price|be price when|be price that)
`,
  },
  priority: {
    sure: `
what (matter|count|be important|be most important|be more important)
(matter|count) (most|more) 
(what|which) ~ (most|more) important
(most|more|really|less) (important|essential|crucial|vital|key) (to|for|thing|feature|be|you|)
important to you
(what|which) ~ (be|are) you look for (in|most|above|with|)
(look|care) for (most|in)
what do you (care|value|want) (about|) most
care ~ most
must-have
must have
(absolutely|definitely) (have|need|must|can not)
(prefer|value|put|choose|want|rather have|rank|place|take) ~ (over|above|or|more than|before) (price|look|quality|weight|comfort|style|durability|speed|cost|battery|brand|performance|size|design)
(quality|price|weight|comfort|durability|lightness|battery life|speed|look|performance|safety|size|style|power|design) (over|or|versus|above|before|more than) (price|look|quality|weight|comfort|durability|battery|speed|style|lightness|size|power|design|cost)
(priority|requirement|criteria|criterion|dealbreaker|deal-breaker|deal breaker|wishlist|non-negotiable)
(which|what) (feature|quality|aspect|factor|point|function|thing) (be|are|do|matter|should|would) ~ (most|important|need|essential|want|key|value|look|$)
(which|would) you rather have
can not do without
(weight|price|comfort|quality|size) or ~ (more|most) important
one thing you
what feature
`,
    likely: `
look for
important
prefer ~ over
`,
    hint: `
need
prefer
matter
`,
    against: `
(what be matter|matter with|price range|something cheap|refund|look for anything|something cheaper|taste|deadline|by certain|colour)
absolutely have to be
`,
  },
  environment: {
    sure: `
where (will|would|do|be|are|should) (you|it|this|they) ~ (use|put|wear|place|keep|set|hang|install|stand|go|live|mount|sit|take|plan)
(indoor|outdoor|indoors|outdoors|inside|outside) (or|use|most|a lot|in|mainly|only|all)
(in|into|to|out in) (your|) (rain|sun|snow|direct sun|direct sunlight|heat|cold|dust|wet|damp|frost|humidity|shade|water|sea)
(direct|) (sunlight|sunshine|rain|rainy|damp|humid|humidity|dusty|frost)
how (big|large|warm|cold|damp|bright|high|humid|hot|noisy|wet) (be|do) (room|your room|kitchen|garden|flat|house|it get|balcony|office|climate|your|bedroom|area|place|bathroom|living room)
(room|kitchen|garden|flat|house|bathroom|bedroom|area) (be|) (humid|damp|cold|warm|big|size|hot|bright|dark|heated|sunny|small|large)
be (your|) (room|kitchen|garden|flat|house|bathroom|bedroom|water|floor|area|balcony|office|region) ~ (humid|damp|cold|hard|soft|carpet|wood|tile|big|hot|dry|sunny|wood|laminate|small|large)
(climate|weather|temperature) (like|where|be|) 
(cold|hot|warm|humid|wet|rainy|windy|dry) (where you|in your|there|in winter|in summer|outside|at your)
(do you|will you|you) (cycle|bike|commute|hike|ride|ski|camp|drive|garden) (with|in|to|often|by|a lot|on|much)
(what|which) room
(carpet|wood|tile|laminate|wooden|concrete) (or|floor)
(hard|soft) (or|water)
(in|during) (winter|summer)
(be|get) exposed to
(surface|terrain|floor|ground) 
what (sort|kind|type) of (floor|surface|environment|place|terrain|room|garden|soil|road)
environment
(outside|outdoors) in
`,
    likely: `
(room|outdoors|indoors|outside|climate|kitchen|floor)
where will you use
`,
    hint: `
where
room
`,
    against: `
(wear it, a formal|formal|deliver|ship|address|live$|casual|where should we|ceiling|desk|reach you|discount|send|outside box|outside be|look like from|from outside|upstairs|occasion)
where do you live
leave it
`,
  },
  habit: {
    sure: `
how do you (usual|usually|normal|normally|typical|typically|general|generally|currently|) (use|wear|store|keep|carry|clean|wash|cook|look after|care for|take|make|drink|style|sleep|train|charge|eat|prepare|brew|shave)
how (often|frequent|frequently|regularly|many time) (do|would|will|are|be|does) (you|your|he|she|they|baby) ~ 
how many (hour|time|cup|minute|mile|kilometre|day|km|step|meal|wash) (do|would|will|per|in|each|) (you|day|a day|week|) ~
how (far|long|much) do (you|he|she|your) ~ (walk|run|drive|carry|use|wear|sleep|drink|eat|travel|each|per|day|week|at time|sit|stand|cycle|train|weigh|exercise)
(normal|daily|usual|morning|evening|current|typical) (routine|day|week|habit)
(routine|habit)
(what|which) time of (day|year)
(use|wear|drink|do|take|eat) it (daily|every day|everyday|each day|regularly|often|a lot|only|at weekend|mostly)
(daily|every day) or (only|at|occasionally|now)
(sleep|lie) on (your|) (side|back|front|stomach)
(side|back) sleeper
how do you (look after|take care of)
(times|time) (week|day|month)
(per|each) (day|week|month)
(usually|normally|typically) (use|wear|drink|do|sleep|eat)
`,
    likely: `
how often
every day
usually
normally
`,
    hint: `
day
week
use
`,
    against: `
(usually home|size|how long have|do it happen|do this happen|happen|cut out|do it disconnect|do it|each time it|order number|how much do you pay|amount|quantity|in mind|spend|call|reach|available)
each month
`,
  },
  experience: {
    sure: `
(have|do) you (ever|) (use|try|own|have|buy|do|play|work|assemble|cook|ride|take|make|keep|train|wear|build|shop|camp|ski|practise|study|learn) (one|it|this|them|like|any|such|ever|similar|of|a|something|camera|furniture|lesson|product|kind|our|with|these|lot|) ~ (before|in past|previously|like this|similar|ever|already)
(have|do) you ever (use|try|own|have|do|play|assemble|work|buy|ride|cook|keep|camp|wear)
(beginner|novice|newbie|newcomer|amateur|experienced|experience|expert|professional|pro|advanced|first-timer|starter|intermediate) (or|with|be|in|user|you|player|$)
(be|are) you (beginner|novice|expert|experience|new|familiar|advanced|quite new|just start|pro)
(be|) (this|it) (your|) first (one|puppy|time with|camera|time use|time try|time buy|bike|pair|baby|time order|car|cat|dog|guitar|instrument|machine|tent|smartphone|purchase)
first time (with|use|try|buy|order|do|shop|own)
how long (have|be) you (be|) (run|play|use|do|learn|cycle|climb|paint|ski|swim|knit|train|study|dive|ride|hike|practise|bake|sew|photo|teach|vape|cook|fish)
how experience
how (many year|much experience)
(new|used) to (this|skincare|it|running|camera|our|all|these|photo|gaming|brand)
(familiar|experience) with
(what|which) level
(any|much|some|previous|prior) (experience|lesson|practice|knowledge|training)
know (your|) way around
(use|try|order|shop|buy) (with us|from us|our|this brand|this range) before
`,
    likely: `
(beginner|experience|familiar)
use one before
`,
    hint: `
before
ever
`,
    against: `
(how be your experience|you experience|your experience|contact|in touch|spoke|raise|happen|complain|report|what be you experience|occur|before or after|speak|before it break|customer service|about this)
`,
  },
  'current-product': {
    sure: `
(what|which) ~ (do|be|are|have) you (use|have|own|on|wear|get|drive|run|ride|drink|feed|got|eat|sleep on|with) ~ (now|currently|at moment|at present|right now|today|until now|so far|these day|presently|previously)
what (do|be|are) you (currently|presently|now) (use|have|own|wear|drive|on|feed|eat|sleep)
(current|old|previous|existing|present|last|former|other) (one|bag|machine|model|mattress|phone|laptop|shoe|pair|product|cleanser|pillow|camera|food|bed|sofa|car|bike|device|brand|setup|vacuum|chair|plan|provider|bra|desk|monitor|router|tv|charger|boots|tent)
(one|model|brand|bag) you (have|use|own|currently) (now|have|at|currently|right)
(why|what) ~ (replace|upgrade|change|get rid of|move on from|switch from) (it|your|the old|this|from|old|one|current|)
(make|) you want to (upgrade|replace|change)
(use|have|own|wear|eat|drink) (currently|at moment|right now|until now|now|at present|today|so far)
(at moment|at present|until now|right now|currently|nowadays)
do you (use|have) now
how old be your
(like|wrong|miss|bother) ~ (old|current|previous|existing) (one|)
`,
    likely: `
(current|previous|existing|old) (one|)
(replace|upgrade)
you have now
`,
    hint: `
now
have
`,
    against: `
(last time|last chat|how do you use|last four|email|address|replace go|last week|talk to us|order from|previous order|current order|refund or|latest|should replace|last digit|address should)
`,
  },
  taste: {
    sure: `
(what|which|favourite|any|particular) (colour|style|design|shade|flavour|flavor|pattern|look|taste|scent|fragrance|finish|print|tone|theme|cut|type of music) ~ (do|would|like|prefer|be|after|in mind|enjoy|want|you|go|suit|fancy|have|you)
(what|which) (kind|sort|type) of (design|style|look|colour|flavour|taste|pattern|scent|print|music|decor|fashion)
(do|would) you (like|prefer|want|fancy|go for|lean|rather) (it|them|something|) ~ (plain|pattern|black|white|sweet|savoury|bold|bright|dark|light|floral|woody|modern|classic|simple|spicy|matte|gold|silver|red|blue|green|colourful|minimalist|vintage|casual|fruity|fresh|glossy|sporty|print|neutral)
(dark|black|plain|classic|modern|sweet|floral|bold|bright|warm|matte|gold|simple|casual|minimal|red|blue|light|mild|fruity) or (light|white|pattern|modern|classic|savoury|woody|simple|subtle|cool|gloss|silver|colour|blue|green|dark|strong|spicy|sporty|something simple|elegant)
favourite (colour|style|flavour|brand|scent|shade|design|kind|type|)
(be your|your) (taste|style|favourite) 
how do you like to (dress|decorate)
(more|rather) into
(colour|style|shade|flavour) (preference|in mind|prefer|scheme|would you|do you|you)
(preference|prefer) (for|on|regarding|as to) (colour|style|flavour|pattern|design|shade|taste|scent)
`,
    likely: `
(what|which) (colour|style|flavour|shade|design|scent)
prefer
you like
`,
    hint: `
colour
style
like
`,
    against: `
(light be|flash|blink|another colour|different colour|deliver|courier|method|refund|prefer to|call|pick-up|over price|loose or|tight|would you like to|fit|how do you like it|would you like us|like standard|like to spend|like to have|like to pay|number|express|quality|paper|invoice|indicator|led|call or|contact)
how do you like it
how would you like
`,
  },
  'size-and-fit': {
    sure: `
(what|which) (shoe|dress|shirt|ring|waist|jean|clothing|hat|glove|trouser|bra|collar|bed|belt|) size
size (do|are|be|would) you
(your|usual|normal|shoe|dress|waist|ring|right|chest|clothing) size
how (tall|wide|high|deep|long|heavy|broad|big|thick|large) (be|are|do) (you|your foot|your|foot|space|ceiling|desk|it|wall|he|she|baby|window|door|opening|gap|table|shelf|bed|they|your space|alcove|niche|room|dog) ~
(measurement|dimension|measure|height|weight|waist|chest|hip|inseam|bust|inside leg|shoe size|foot length|wrist|circumference)
(loose|tight|slim|snug|relax|baggy|regular) (or|fit)
(do|will|would|how do|should|must|need to|have to|could) (it|they|this|shoe) (need to|have to|) (fit)
how (do|be) ~ fit
fit (in|into|through|across|under|round|around|large|your|comfortably|on)
(too|) (small|tight|short|narrow|big|large|wide|long) (or|on|for|in|round|around) (too|) (big|loose|long|you|wide|large|shoulder|small|waist|tight|chest|short)
(space|room) (do|) you (have|got)
how much (space|room)
(length|width|depth)
(shoe|ring) size
`,
    likely: `
size
(fit|measure)
dimension
`,
    hint: `
big
wide
tall
`,
    against: `
(next size up|crack|damage|hole|tear|kitchen|how big be room|deposit|scratch|pain|hurt|benefit|how long have|battery life|how big be room|how big be your room|how big be room|how big be your garden|how big be room|how big be your kitchen)
`,
  },
  health: {
    sure: `
(allergy|intolerance|intolerant|asthma|eczema|diabetes|diabetic|pregnant|breastfeed|medication|medicine|rash|acne|arthritis|psoriasis|migraine|pregnancy|coeliac|celiac|rosacea|dermatitis|sciatica|hay fever)
(skin|scalp) (be|) (sensitive|type|dry|oily|react|prone|condition|problem|combination|allergy|normal)
(sensitive|dry|oily|combination) (skin|scalp|or|teeth|stomach)
(do|be) (you|your|he|she|baby) ~ (suffer|hurt|ache|pain|injury|sore|in pain|discomfort)
(anywhere|somewhere|where|part|place|spot|anything|be there) ~ (ache|suffer|sore|discomfort)
(ache|hurt|sore) (after|from|when) ~ (wear|carry|sit|stand|walk|use)
(back|knee|neck|shoulder|foot|joint|hip|wrist|heel|ankle|head|stomach|spine) (pain|ache|problem|trouble|injury|hurt|issue|sore|condition|surgery|complaint)
(pain|trouble|problem|ache|issue|discomfort) (in|with) (your|) (back|neck|knee|shoulder|foot|joint|hip|wrist|spine|stomach|ankle|heel|skin|sleep)
(medical|health|skin|heart|physical) (condition|issue|problem|concern|reason|history|type)
(doctor|gp|physio|dentist|dermatologist|vet|paediatrician)
(can not|do not|not) (tolerate|digest|eat|stand any ingredient)
(ingredient|food|substance) (you|that|to) ~ (avoid|tolerate|react|allergy|can not)
(diet|dietary) 
(itch|swell|swollen|burn|sting|irritate|react) ~ (skin|after|from)
knee hurt
`,
    likely: `
(hurt|pain|sensitive)
(health|medical)
`,
    hint: `
skin
ingredient
`,
    against: `
back pack
`,
  },
  compatibility: {
    sure: `
(what|which) (phone|smartphone|laptop|computer|tablet|device|printer|router|console|car|camera|browser|machine|tv|pc|bike|phone model|ipad|iphone|vehicle|boiler|system|console|watch|cooker|hob|tap|motherboard|headset|console|speaker) (do|be|are|will|model|have|would|does|is|make|or|you) ~
(operating system|os version|ios|android|windows|macos|usb|usb-c|bluetooth|wifi|wi-fi|hdmi|thunderbolt|ghz|5g|4g|lightning|iphone|ipad|mac|chromebook|samsung|linux|homekit|alexa) 
(model|make|version|generation|model number) (be|of|do|number) (your|phone|laptop|printer|car|device|tv|window|machine|camera|it|bike|you|router|have|)
(do|will|be|does|would) (your|) (phone|laptop|tv|computer|router|car|device|tablet|printer|machine|pc|console|camera|tap|hob|system) ~ (have|support|run|compatible|work|take|fit|connect|accept|use|allow|bluetooth|port|slot|inch)
(compatible|compatibility|incompatible)
(work|connect|pair|use|go|sync|fit) (with|to) (your|) (phone|laptop|machine|device|tv|computer|existing|car|router|camera|iphone|it|console|tap|printer)
(what|which) ~ (device|machine|model|system|phone|laptop|car) ~ (connect|with|to work|fit|for$|pair)
(what|which) (type|kind|sort) of (port|plug|connector|socket|connection|device|phone|hob|tap|laptop|mount|bulb|fitting|charger|cable)
(port|plug|socket|connector|lens mount|mount|charger) (type|do|be|have|standard)
(laptop|tablet|screen|notebook|computer) (be|) (#|how big|what size) (inch|)
# inch (laptop|screen|$)
(which|what) (version|browser|os|operating|model|generation) 
car model
`,
    likely: `
(model|version|port|device|compatible)
`,
    hint: `
phone
laptop
computer
`,
    against: `
(other model|phone number|alternate phone|mobile number|registered phone|at moment|own right now|similar model|which brand|log in|before|apple pay|model have you compare|previous one|error|reach you|best number|how old be device|have now|number|currently|replace|reset device|use at|have a phone number|look at)
`,
  },
  concern: {
    sure: `
(hold|keep|stop|prevent|put) (you|) (back|from|off) (order|buy|)
(concern|worry|worried|doubt|reservation|hesitate|hesitation|hesitant|apprehensive|nervous|misgiving|undecided|uncertainty|sceptical|skeptical|second thought|afraid|anxious|unsure|unconvinced) 
(give|make) you (pause|hesitate|unsure|worry|doubt|think twice|nervous)
(be there|) (anything|something|what) ~ (not sure|unsure|uncertain|worry|bother|concern|put you off|hold) 
price that put you off
(bother|trouble|put off|worry) you (about|off|)
(put|) you off
(not|) sure (about|of)
(what|anything) ~ (stop|prevent) you
what be (your|) (hesitation|hang-up|main concern|big worry)
(like|need|want) to (be sure|know|be certain|have clear) (of|about|) ~ before (you|) (buy|order|decide)
(still|) (on fence|in two mind)
scare you
clear up
(dread|fear) (most|here|)
(weigh|prey|play) on (you|your mind)
(keep|nag) you (up|awake|)
(lose|cost) you sleep
`,
    likely: `
(concern|worry|doubt|hesitate|unsure)
`,
    hint: `
sure
price
`,
    against: `
(not worry|no worry|make you switch|make you decide|make you change|sorry for|apologise|customer concern|stop order|why do you stop|switch)
`,
  },
  alternatives: {
    sure: `
(look|consider|compare|see|check|view|research|think|try|weigh up|weigh) (at|out|about|with|up|) (any|some|) (other|else|different|alternative|another|competition|competitor|elsewhere|similar)
what else (be|have|are|do) you (look|consider|see|compare|think|try|like)
(which|what|any) other (model|option|product|brand|one|shop|store|bag|phone|laptop|seller|retailer|item|thing|company|make|course|hotel|provider) ~ (look|compare|consider|see|think|eye|try|check|visit|do you|have you|you)
any other (product|model|brand|option|one)
(compare|comparing) (it|this|us|ours|them|) (with|to|against)
(which|what) ~ (compare|torn|shortlist|short list|decide between|choose between)
(torn|decide|choose|waver|hesitate) between
(shortlist|short list|runner-up|contender)
(other|another|different|rival) (shop|store|seller|retailer|supplier|company|site|brand) ~ (offer|quote|price|make|look|seen|have|you)
(have|had) your (eye|heart) (on|set)
(anything|something|anywhere|anyone|who) else ~ (like|look|see|consider|quote|catch|shop|you|offer)
(quote|offer) from (other|anyone|elsewhere|another|competitor)
(check out|look at|consider) (competition|competitor|rival)
(competition|competitor|rival)
between this (and|one)
`,
    likely: `
(other|another) (model|brand|shop|option)
(compare|consider)
`,
    hint: `
other
else
another
`,
    against: `
(another number|another colour|person else|would you consider|another socket|anything else i|else can|different cable|other question|different one work|would another|blue one|instead|person else|at moment|use at present|which brand be you on|own|other bag do)
would you consider
`,
  },
};
