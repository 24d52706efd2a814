import type { TermTable } from '../terms.ts';

export const theCase: TermTable = {
  'order-identity': {
    sure: `
(order|tracking|parcel|purchase|booking|transaction|confirmation|shipment|consignment|reservation) (number|no|id|reference|ref|code|detail|#|confirmation)
(number|reference|id) (of|for|on) (your|) (order|parcel|shipment|booking|purchase)
(which|what) (order|purchase|item|product|booking|article|parcel|of your order|of your purchase) (be|do|are|have|you|would|number|it|$|of) ~
(which|what) (order|purchase) 
(what|which) ~ do you (order|buy|purchase) 
(when|what day|which day|what date) ~ (place|make) (your|this|) (order|purchase|booking)
(order|purchase|one) from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|january|march|this|#)
(order|) (detail|reference)
which of your (order|purchase)
track (number|code|)
be it (about|) (your|) order
`,
    likely: `
order number
(which|what) (item|product)
tracking
`,
    hint: `
order
reference
`,
    against: `
(account do you order|name be order|account|order under|cancel order|promo|purchase order|ticket|case reference|payment|pay|proof of|warranty|stop you from order|stop order|quantity|bulk|how many|registered|membership|email|invoice|do you want to order|receipt|other product|to order|shipping method|other model|ship)
`,
  },
  'account-identity': {
    sure: `
(user|account|login|log-in|member|membership|customer|profile|screen) (name|number|id|holder|email|card|detail)
(username|userid|membership|loyalty)
(name|email|phone|number|address) (be|) (on|for|under|linked to|associated with|registered with|attached to) (your|this|) (account|order|booking|profile)
(verify|confirm|check|validate) (your|) (identity|name|account|detail|who you|date of birth|registered|surname)
(take|have|get|give me|tell me|confirm|need|know) (your|) (full|first|last|sur|) (name|surname)
your (full|last|first) name
(which|what) (account|profile|login)
(last|final) (four|three|#) (digit|number)
registered (phone|number|email|address|name|mobile|with|under)
who (be|do) (i|we) (be|) (speak|talk|chat|deal|have)
who i be (speak|talk|chat)
(date of birth|birthday to verify|dob|security question)
(which|what) (email|number|phone|name) ~ (sign up|register|log in|account|order with|order under|use to order)
how (should|may|can|shall|do) (i|we) (address|call) you
(do you|you|) (log|sign) (in|on|into|up) with ~ or with
(log|sign) (in|on|into|up) with
what name (be|do)
(be|are) you (account|card|order) holder
what should i call you
`,
    likely: `
(account|identity|username)
your name
`,
    hint: `
name
verify
confirm
`,
    against: `
(charge|invoice|name of agent|driver|take from your account|contact|shipping address|access|open your account|close your account|colleague|permission|update|company name|newsletter|agent|postcode|delivery|pay)
`,
  },
  contact: {
    sure: `
(phone|contact|mobile|cell|telephone|callback|daytime) (number|detail|no|info|information|address)
(best|good|easiest|prefer|another|other|alternate|alternative|second) (number|way|phone|email) (to|for|we|number|i|)
(number|email|phone) (to|where|we|i|that|on) ~ (reach|call|contact|ring|get|text|use)
(reach|contact|call|ring|text|get hold of|get in touch with|get back to|notify|update) you (on|at|by|via|with|in|back on|$|regarding|about|how)
how (can|should|would|do|may|shall|will) (we|i|you) (like|want|prefer|best|) ~ (contact|reach|get hold|get in touch|be contacted|keep in touch|notify|updated|get back)
(what|which|your|get|have) (be|) (your|) (email|phone|number|mobile|email address|phone number)
(call|phone|text|sms) or (email|ring|call|text|a call|whatsapp|message|by email)
(email|text|message) or (call|phone|ring|text)
where can (we|i) (reach|call|contact)
(leave|give) (me|us|) (your|) (number|contact|phone|email|mobile)
(which|what) email
email (should|do|can|shall) (i|we|you)
(text|email|ring|call|phone) you or
email address
mobile number
number ~ (call|ring|reach)
(send|email) it to
`,
    likely: `
(phone number|email address|contact detail)
reach you
get hold
`,
    hint: `
number
email
contact
call
`,
    against: `
(account|when|sign up|registered|verify|what time|good time|best time|hours|which order|invoice|before|us about|contact us|permission|courier|happy for us|may we call|three|take call|customer service|email us|email you earlier|serial|vat|tax|order number|tracking number|log in)
`,
  },
  address: {
    sure: `
(delivery|shipping|home|postal|new|full|correct|street|mailing|work|your|exact|current|different|what|which|same|right|current|alternative) address
(postcode|post code|zip|zip code|postal code|house number|flat number|street|apartment number|floor do you live|door number|flat no|town)
where (should|shall|do|would|can|will|to|are|must) (we|i|you|it|they) (like|want|) (us|) (send|deliver|ship|to send|it ship|it deliver|it sent|post|it|them) ~
where (would|do|should) ~ (ship|deliver|send|post|go to|dispatch)
(deliver|ship|send|post) (it|this|them|) to (your|) (home|office|work|same|which|what|different|house|workplace)
(which|what) (city|town|country|county|state|area|region|street|part of|district|suburb|village|borough)
where (do|are|be) you (live|based|base|located)
(send|deliver|ship|replace|parcel|go) ~ to (which|what|same) address
(home|house) or (office|work)
address (be|correct|should|do|for|to|on|still|change|right|we|you|in|$)
(street|house) (and|name|number)
`,
    likely: `
address
(country|city)
`,
    hint: `
where
ship
send
`,
    against: `
(email|how should i|how may i|how shall i|how do i|address you|billing|invoice|change address for|where you live|climate|account|update|name on|cold|ip address|bill)
`,
  },
  'delivery-preference': {
    sure: `
(standard|express|next-day|next day|same-day|same day|priority|expedited|fast|signed-for|regular|economy|premium|tracked|special) (or|deliver|shipping|ship|service|delivery|post|postage)
(pick-up|pickup|pick up|collection|collect|click and collect|home deliver) (or|in|from|point|it|deliver|at|yourself|store)
(which|what) (courier|carrier|deliver|shipping|delivery|ship|dispatch|postage) (do|would|company|service|method|option|slot|window|day|time|option|type|speed|suits|you|we|firm)
(leave|left|drop|put) (it|parcel|package|them|) (with|on|in|at|by|behind|safe|round|outside) (your|) (neighbour|neighbor|doorstep|porch|safe|shed|door|reception|garage|locker|front door|concierge|back|shop|place)
(parcel|delivery|pickup|collection) (locker|point|shop|slot|window|instruction|preference)
(doorstep|safe place|parcel locker|locker|parcel shop)
(ship|send|deliver|dispatch) (it|them|everything|) (all|) (together|separately|at once|in one)
(together|all at once) or (separate|separately|split)
(morning|evening|afternoon|weekend|daytime|weekday) (or|) (evening|afternoon|morning|) deliver
(instruction|note|message) (for|to) (driver|courier|delivery)
how (would|should|do) you ~ (deliver|ship|sent|dispatch)
(want|like|prefer|rather) to (collect|pick) (it|) (up|) (in|from|at) (store|shop|branch|)
(collect|pick) (it|) (up|) (in|from|at) (store|shop|branch)
(deliver|shipping|dispatch) (slot|window|option|method|preference|speed|time suit)
(carry|bring|take) (it|) upstairs
deliver (to|) home or
`,
    likely: `
(courier|express|doorstep|locker)
(shipping|delivery) (method|option)
`,
    hint: `
deliver
shipping
`,
    against: `
(contact courier|contact with courier|courier come|what time|address|how much|who|arrive|what day|tracking|delivery come|fee|photo|with carrier|price|cost|check|technician)
`,
  },
  'payment-method': {
    sure: `
how (do|would|be|will|are|did|have) (you|it|this|order) (like|want|prefer|plan|) (to|) (pay|paid|settle|make payment)
(payment|pay) (method|type|option|mode|provider|card|way|service|means|system)
(do|did|be|have|was|were|are|will|would) (you|it|this|that) ~ (pay|paid|purchase|bought) (by|with|via|through|using|in|on|cash|over) 
(by|with|via|through|use|using) (card|paypal|credit|debit|apple pay|google pay|bank transfer|klarna|cash|gift card|voucher|alipay|wechat|instalment|cheque|visa|mastercard|direct debit|transfer|invoice payment)
(credit|debit|bank|visa|gift|prepaid|store|which|what) (card|account|or debit|or credit|wallet)
(paypal|apple pay|google pay|klarna|visa|mastercard|amex|bank transfer|direct debit|alipay|afterpay)
(cash on deliver|in instalment|instalment|installment|in full|monthly payment|in full or|upfront)
(which|what) (card|account|wallet|bank) (do|be|was|did|have|were) ~
(wallet|account|card) (do|) (money|payment|it) come
(credit|debit) or (debit|credit)
payment (be|go|come|make)
in full or
`,
    likely: `
(pay with|pay by|payment)
(card|paypal)
`,
    hint: `
pay
card
`,
    against: `
(guarantee card|warranty card|what amount|what price|how much|come off your card|off your card|tax|proof of|membership card|willing|take from|when you try|be you charge|you be charge|error|account do you order|store credit|account holder|name on|gift$)
`,
  },
  'price-paid': {
    sure: `
how much (do|did|be|was|were|have) (you|it|they|we|shipping|deliver|that|order|total|postage|take|you be|item|fee|your|this) ~ (pay|cost|charge|bill|come to|take|be|debit|set you back|shipping|$)
how much (be|was|were) (take|charge|debit|shipping|deduct|bill|deliver|postage|it|you charge|refund|fee|order|total|your|deposit)
how much (come|go|leave|went) (off|out|from) (of|) (your|)
(what|which) (price|amount|sum|total|figure|fee) (do|be|was|were|did|have|) (you|it|they|) (pay|charge|bill|debit|take|show|see|buy)
what (be|was) (your|) (total|price|amount|sum|cost|fee|final price) 
what do (it|you|they|that|this) (cost|pay|charge|bill) (you|in|for|$|)
(amount|sum|total|price|figure) (on|that|of|you|be|in|at|when|debit|charge|show|take) ~ (statement|charge|debit|pay|bill|buy|order|receipt|checkout|take|bank|$)
(charge|bill|debit) (you|) (twice|double|two time|more than once|extra|too much)
(amount|sum) (be|on)
(amount|sum|total|figure) ~ (debit|charge|deduct|take)
how (big|much|high|large) be (deposit|fee|charge|payment|total)
(be|were) you charge
amount (charge|pay|debit)
price (do|did) you pay
`,
    likely: `
how much
(total|amount|charge)
cost you
`,
    hint: `
pay
price
`,
    against: `
(would|will you|like to spend|willing|hope|could you|can you afford|budget|in mind|range|coffee|padding|which account|account be charge|order|do you want|discount|afford|prefer|space|limit|card do|do you need|each day|weigh|invoice)
`,
  },
  'promotion-used': {
    sure: `
(promo|discount|coupon|voucher|referral|offer|gift) (code|offer|deal|price|apply)
(use|have|apply|enter|redeem|get|add|try|claim) ~ (coupon|voucher|promo|discount|code|promotion|point|deal|reward|offer|cashback)
(coupon|voucher|promo|promotion|cashback|bogof|flash sale|livestream|live stream|newsletter|black friday|cyber monday|prime day)
(which|what|where) ~ (offer|deal|promotion|discount|sale|coupon|voucher|campaign) 
(be|was) (it|this|that|item) ~ (on sale|reduced|on offer|part of|in sale|half price|discounted|special offer|full price)
(on sale|on offer|in sale|special offer)
(member|loyalty|student|sale|promotional|first-order) (price|discount|offer|rate)
(redeem|use|spend) (any|your|) (point|reward|loyalty)
(part of|during) (black friday|sale|promotion|deal|campaign|offer)
free (gift|sample|item)
`,
    likely: `
(offer|discount|deal|code|promotion)
`,
    hint: `
sale
`,
    against: `
(error code|shop make you|voucher instead|for discount|zip code|postal code|post code|keep it for|offer from|fault code|instead of|qr code|tracking code|dress code|make you offer|if we offer|like voucher)
`,
  },
  'invoice-details': {
    sure: `
(invoice|vat|tax id|tax number|tax no|taxpayer|tax code)
(billing|bill) (address|detail|name|information|be|to|entity|company)
(company|business|organisation) (name|address|registration) 
(paper|electronic|pdf|printed|digital) (or|) (electronic|paper|pdf|) (invoice|bill)
(detail|name|address) ~ (on|for) (your|) (bill|invoice|receipt)
(make|made|issue|address) ~ (out|) to
purchase order (reference|number)
(change|correct|amend) (on|) (bill|invoice)
`,
    likely: `
(tax|company|bill)
`,
    hint: `
company
`,
    against: `
(bill you|they bill|pay|courier company)
`,
  },
  'warranty-proof': {
    sure: `
(warranty|guarantee|receipt|till slip|proof of purchase|proof of payment|serial|imei|sales slip|purchase receipt|purchase confirmation|serial no)
(serial|imei|batch|lot) (number|no|code|)
(proof|evidence|confirmation|record) of (your|) (purchase|payment|sale)
(still|) (have|find|got) ~ purchase (confirmation|record|date|proof|receipt)
(how old|when do you buy) ~ (cover|warranty|guarantee)
(still|) (under|in|cover by|within|cover) (warranty|guarantee|cover)
(still|) cover
(extended|manufacturer) (warranty|guarantee|cover)
(where|when) do you (buy|purchase) it
`,
    likely: `
(warranty|receipt|guarantee)
`,
    hint: `
proof
buy
`,
    against: `
(screenshot|invoice|chat|guarantee that|number of unit|recover|cover you|discount)
`,
  },
};
