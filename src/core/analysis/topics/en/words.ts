import type { TermTable } from '../terms.ts';

/** Words of each topic's field, for questions that no fixed wording catches. */
export const words: TermTable = {
  incident: {
    likely: `
(happened|went wrong|going on|story|incident|run me through|walk me through|talk me through|fill us in|background|full picture)`,
  },
  'when-it-happened': {
    likely: `
(how recently|how long ago|roughly when|around when|which week|what month|the last time|first notice|start to|begin to|long ago|first appear)
when do ~ (start|stop|begin|break|fail|go)`,
  },
  symptom: {
    likely: `
(grind|rattle|buzz|squeak|silent|flicker|overheat|spark|smoke|drip|wobble|jam|freeze|vibrate|crackle|shut off|cut out|frayed|peeling|stain|rust|lump|blister|dead|loose|stuck|stiff zip|no sound|noise|crack|symptom|react|respond)`,
  },
  'error-shown': {
    likely: `
(any|what) (text|message|code|symbol|number|light|icon|warning|wording) (be|) (there|) (on|in|does|do|you|show|appear|come)
(little|small|main) screen
(text|symbol|icon|code|digits) ~ (screen|display|panel|appear)
(beep|blink|flash|code|notification|pop-up|popup|prompt)`,
  },
  'condition-on-arrival': {
    likely: `
(open|unpack|unwrap|unbox) ~ (parcel|box|package|it|them|order)
(in one piece|brand new|out of box|all there|complete|intact|missing piece|when it reached|when it got to you|first saw it|as new|undamaged|on arrival|arrive in)`,
  },
  packaging: {
    likely: `
(squash|crush|box|carton|wrap|tape|padding|bubble|seal|dent|torn open|packed|parcel|cardboard|packaging)`,
  },
  evidence: {
    likely: `
(photo|video|screenshot|clip|footage|snapshot|attach|upload|close-up|recording|selfie|scan)`,
  },
  'steps-taken': {
    likely: `
(hard reset|reset|restart|reboot|reinstall|unplug|tried|attempt|troubleshoot|fix it yourself|update it|cleaned it|different socket|take battery out|already do|other cable|test it|chance to try|a go at)`,
  },
  frequency: {
    likely: `
(each time|every time|once in while|only once|several times|repeatedly|randomly|now and again|constantly|occasionally|how often|how regularly|intermittent|often|keep happen)`,
  },
  'who-was-there': {
    likely: `
(neighbour|concierge|receptionist|flatmate|housemate|courier|driver|who sign|take parcel in|signature|colleague|at the door|on the phone with|who answer|handed)`,
  },
  purpose: {
    likely: `
(use|using) (it|them|tablet|laptop|this|that|bag|camera|knife|machine|desk|bike|pan|phone|table|chair|oil|printer) ~ (mainly|mostly|primarily|chiefly) for
(mainly|mostly|primarily|chiefly) (for|to)
(for) (draw|read|write|gaming|video|photo|travel|commut|work|study|school|cook|bake|hike|camp|exercise|stream|edit|sport|run|kid|business|office) (or|and) (for|)
(purpose|intend|plan to use|do with it|get out of it)`,
  },
  occasion: {
    likely: `
(occasion|wedding|birthday|anniversary|christmas|party|event|graduation|ceremony|celebrate|interview|festival|prom|gala|reception|baby shower|valentine|date night|housewarming|retirement|holiday dinner|funeral|christen)`,
  },
  recipient: {
    likely: `
(for you or|give it to|giving it to|gift|present for|for person|for your wife|for your husband|for your mum|for your dad|for your son|for your daughter|for friend|for child|who be it|be it for he|be it for she|surprise for|her age|his age|how old|adult or)`,
  },
  deadline: {
    likely: `
(what|which) (date|day) ~ (by|need|must|have to)
(get to you by|there by|arrive by|in time for|need it by|have it by|no later than|at latest|by when|latest|urgent|deadline|time for|how soon)`,
  },
  quantity: {
    likely: `
(how many|altogether|in total|quantity|amount|number of|dozen|bulk|each or|single|pieces|per person|headcount|guests)`,
  },
  budget: {
    likely: `
(budget|spend|spending|price range|afford|price limit|cost limit|think of spend|ballpark|price point|cheap|under #|up to #|most you would pay|pricey)`,
  },
  priority: {
    likely: `
(most important|matter most|top of list|must|essential|priority|between|rank|trade|key thing|need most|value most|important|deciding factor|number one)`,
  },
  environment: {
    likely: `
(bathroom|hallway|kitchen|bedroom|living room|garden|balcony|office|garage|nursery|patio|indoors|outdoors|outside|rain|damp|humid|sunny|windy|cold|climate|weather|basement|attic|car|boat|beach|mountain|terrain|shade|dusty|room|wall|ceiling|carpet)`,
  },
  habit: {
    likely: `
(how many|about how many|number of) (hour|time|day|cup|mile|step) ~ (day|week|you|sit|month)
(routine|usually|normally|typically|typical day|on average|hours day|each day|every day|per week|tend to use|daily|habit|weekend|week)`,
  },
  experience: {
    likely: `
(ever|before|beginner|experience|first time|new to|level|novice|expert|years of|used to|familiar|learnt|taught|lesson|skilled|advanced|confident with)`,
  },
  'current-product': {
    likely: `
(have at home now|at home now|now and what|annoy you about|do you have now|own now|old one|current|existing|replace|upgrade|at moment|these day|right now|previous)`,
  },
  taste: {
    likely: `
(plain|print|pattern|colour|style|shade|tone|floral|stripe|pastel|neutral|bold|classic|modern|vintage|sweet|savoury|flavour|scent|fragrance|look you|aesthetic|design|taste|finish|favourite|fancy)`,
  },
  'size-and-fit': {
    likely: `
(size|fit|measure|tall|wide|narrow|feet|shoes|waist|chest|hip|height|weigh|width|length|cm|inches|tight|loose|dimension|how big|how long be he|roomy|snug|capacity|space)`,
  },
  health: {
    likely: `
(stiff|ache|pain|hurt|sore|allergy|skin|rash|itch|neck|knee|shoulder|pregnant|asthma|medication|sensitive|eczema|diabetic|intolerant|health|medical|doctor|injury|condition|posture|sleep badly|numb)`,
  },
  compatibility: {
    likely: `
(pair|phone|laptop|tablet|console|model|iphone|android|windows|mac|usb|port|bluetooth|plug|socket|version|system|device|compatible|connect|adapter|thread|voltage|headphones with)`,
  },
  concern: {
    likely: `
(hesitate|hesitant|concern|worry|worried|doubt|unsure|undecided|hold off|hold back|put off|nervous|reservation|second thought|on fence|uncertain|not convinced|afraid)`,
  },
  alternatives: {
    likely: `
(other brand|other model|other shop|elsewhere|compare|shortlist|competitor|alternative|another brand|anything else in mind|else in mind|between two|other option)`,
  },
  'order-identity': {
    likely: `
(order number|order no|order id|tracking number|order reference|which order|confirmation number|which item|which product|parcel number)`,
  },
  'account-identity': {
    likely: `
(full name|account|username|membership|identity|registered|date of birth|last four|login|your name|surname|verify)`,
  },
  contact: {
    likely: `
(phone number|call you|ring you|text you|email you|reach you|contact you|number should i|number to|get hold|contact detail|email|best number|once i have news)`,
  },
  address: {
    likely: `
(address|postcode|zip|street|house number|town|city|flat|where should|where do it|ship to|deliver to|county|country)`,
  },
  'delivery-preference': {
    likely: `
(parcel shop|pickup point|pick-up|door|doorstep|locker|courier|express|standard|next-day|collect|safe place|neighbour|delivery slot|delivery option|shipping option|bring to|saturday delivery|signature on|in store)`,
  },
  'payment-method': {
    likely: `
(credit card|debit|paypal|klarna|apple pay|google pay|bank transfer|cash|instalment|gift card|pay with|paid with|pay by|method of payment|payment)`,
  },
  'price-paid': {
    likely: `
(charged|how much do|how much be|in total|cost you|price you|amount|paid for it|bill|fee|total|take from)`,
  },
  'promotion-used': {
    likely: `
(voucher|coupon|promo|discount|code|offer|sale|deal|points|promotion|cashback|reduced)`,
  },
  'invoice-details': {
    likely: `
(invoice|vat|tax|company name|billing|bill to|business name)`,
  },
  'warranty-proof': {
    likely: `
(receipt|warranty|guarantee|serial|proof of purchase|till slip|order confirmation email|imei|purchase date)`,
  },
  'desired-outcome': {
    likely: `
(send another|send new|send you new|new one|money back|refund|replace|repair|exchange|return) ~ or ~ (money back|refund|repair|exchange|return|send|new|replace|keep|credit|another)
(like us to|want us to|make it right|put it right|resolve|ideal solution|good solution|prefer we|outcome|happy with as solution)`,
  },
  'acceptable-alternative': {
    likely: `
(we be out of|out of blue|sold out|out of stock|instead|would grey|would another|be okay for you|alternative|substitute|similar one|settle for|compromise|second choice|work for you instead|swap for|acceptable|do as well)`,
  },
  availability: {
    likely: `
(be at home|be home|at home on|be in on|available|free on|free at|suit you|convenient|what time|which day|time slot|morning or|when be good|be around|fitter|engineer come|technician come)`,
  },
  consent: {
    likely: `
(shall i|may i|may we|can i go|are you happy for|ok if|okay if|alright if|permission|agree|consent|go ahead|do you mind if|mind if|want me to|like me to)`,
  },
  'earlier-contact': {
    likely: `
(my colleague|any of my colleague|spoken with|speak with|already contact|contact before|been in touch|previous conversation|case number|ticket|last time you call|raised this|reported this|told before|about this already|chat with us)`,
  },
  'reason-for-leaving': {
    likely: `
(cancel your membership|want to cancel|decide to return|decide to leave|reason|why you|why do you|stop use|unsubscribe|end your|no longer|leave us|send it back|return it because|change your mind)`,
  },
  satisfaction: {
    likely: `
(happy with|satisfied|satisfy|pleased|how do you find|feedback|review|rate|recommend|experience|opinion|impression|enjoy|getting on with|get on with|like it|have it few day|love it|live up)`,
  },
};
