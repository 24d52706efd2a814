import type { TermTable } from '../terms.ts';

export const theWayOut: TermTable = {
  'desired-outcome': {
    sure: `
(how|what) (would|do|should|can|could|may|shall) (you|we|i) (like|want|prefer|wish|expect|need|) (us|me|) (to|) (resolve|solve|sort|handle|fix|do|settle|deal|see|proceed|put|make|happen|go) ~ (this|it|right|that|about|for you|solve|resolve|next|proceed|up|$|with)
(how|what) would you like (us|me) to
(what|how) (can|could|may) (we|i) do ~ (right|better|for you|make|help|fix|put|sort|up to)
(put|make|set) (this|it|things|that) right
(refund|money back|return|replace|exchange|repair|reship|resend|credit|new one|compensate|partial refund|your money) or (refund|replace|exchange|repair|return|new|have|would|money|a|send|store|rather|reship|credit|keep|should|to)
(return|exchange|refund|replace|repair) (it|them|) or (have|get|be|) (it|them|) (refund|repair|replace|exchange|mend|fix|return|keep)
(send|ship) (you|) (new|another|replace) ~ or (refund|money)
(what|which) (outcome|solution|resolution|result|remedy|option|compensation) (would|do|be|are|can|could|work|suit|you|seem) ~
(outcome|solution|resolution|result) (would|do|be|are|you|) ~ (you|hope|like|prefer|happy|want|look|fair|suit|expect|have)
(fair|good|ideal|acceptable|best) (solution|outcome|resolution|result|compensation)
(what|how) (do|would) you expect (from us|us|of us|)
(what|how) would (help|satisfy|make you happy|work best|you like to happen|suit you|solve)
what ~ you (want|like|need) (us|me) to do
(what|how) ~ like to (happen|see happen|be done|proceed|resolve|see)
(prefer|rather|want|like) (have|get|) (refund|replace|exchange|money back|return|repair|your money|new one)
what do you want (us|me)
should (we|i) ~ (refund|replace|send) ~ or
`,
    likely: `
(resolve|solution|outcome)
refund or
what can (we|i) do
`,
    hint: `
like us to
refund
`,
    against: `
(have you try|contact you|would you accept|instead|want it to do|address|if we|anything else|what can you do|could do better|do better|like us to contact|partial refund be|voucher instead|plan to do|why do you|why you|reason)
`,
  },
  'acceptable-alternative': {
    sure: `
would (another|different|similar|other|next|saturday|sunday|monday|tuesday|wednesday|thursday|friday|store credit|voucher|partial|repair|replace|refurbished|discount|delay|later|blue|red|black|substitute|gift card|day later|white) ~ (ok|okay|work|do|suit|acceptable|fine|be alright|be all right|help|for you|instead|acceptable|be good)
(would|could|can|will|are|be) you (accept|consider|live with|settle for|open to|imagine|take|be open|be happy with|be ok with|be willing|manage|be okay with|put up with|make do|live) ~ (different|similar|another|alternative|instead|delay|substitute|blue|red|black|partial|discount|voucher|one|colour|size|model|credit|repair|refurbished|later|keep it|day|replace|next)
(open|flexible|willing) (to|on|about|with) (substitute|another|different|other|colour|date|alternative|date|size|model|swap|similar)
how about (voucher|another|different|blue|red|black|store|discount|similar|next|partial|repair|credit|replace|same|saturday|refund)
(if|in case|should) (it|we|that|they|red|this|your|one|size) (be|can not|is|can|do|could|should|run) ~ (out of stock|sell out|sold out|not|unavailable|make|late|not available|would) ~ (would|could|is there|do|work|ok|accept|wait|else)
instead (of|ok|be|work|$) (refund|repair|)
(second|next) (choice|best|option|size up)
(option|acceptable|alternative|substitute) for you
(different|another|other) (colour|size|model|one|date|day|flavour|version|brand) (be|would|work|ok|do|suit|instead)
(would|be) (store credit|partial refund|repair|voucher|refurbished one|substitute)
live with
acceptable (instead|to you|$)
keep it (for|with|and|if) ~ (discount|refund|money|off)
out of stock
(plan b|fallback)
`,
    likely: `
(instead|alternative|substitute|acceptable)
would ~ (ok|okay|work for you)
`,
    hint: `
accept
would
`,
    against: `
(price|budget|under #|call|contact you|looked at|go ahead|have you look|else be you|cancel|under|around #|reach|leave it|with neighbour)
`,
  },
  availability: {
    sure: `
(when|what time|which day|what day|what hour|which hour) (be|are|would|will|can|do|could|may|shall|should|suit|work) (you|we|i|technician|engineer|it|be|person|mechanic|best|fitter|our) ~ (available|free|home|reach|come|suit|convenient|work|best|call|ring|in|around|visit|talk|good|time|better)
(be|are|will) you (available|free|home|at home|around|in|about) (on|at|in|tomorrow|this|today|next|for|now|later|between|after|to|$|when)
(good|best|convenient|suitable|better) (time|day|moment|hour|slot) (to|for|would|be|)
(what|which) (time|day|hour|slot) (suit|work|would|be|are) (you|best|good|for|convenient|suit|work|better|to) ~
(would|do|will|) (morning|evening|afternoon|weekday|weekend) (or|) (evening|afternoon|morning|weekend|) (be|suit|work) (better|you|best|good|for)
(be|will) person (be|) (in|home|at home|there) (on|to|tomorrow|this|next|between|at|for|around|in)
(can|could) you (take|answer|pick up) (call|phone)
(when|what time) (can|may|should|shall|could) (we|i|technician|engineer|he|she|they|driver|our) (technician|engineer|colleague|) (call|ring|come|phone|visit|reach|pop|collect|pick) (by|you|round|over|in|up|)
(convenient|suit you) 
(usually|normally) (home|in|at home|available|free)
(you|have) time (to talk|for|to speak)
(be|) you free
when be convenient
(hour|time) ~ reach you
home (tomorrow|on|in|this)
`,
    likely: `
(available|convenient|suit you)
(be|at) home
`,
    hint: `
when
time
`,
    against: `
(be item available|when do|delivery slot|deliver slot|person home when|arrive|for delivery|stock|wedding|or home deliver|what time do|what time of|need it|time zone|home when it|when it come|courier come)
`,
  },
  consent: {
    sure: `
(may|shall|should|can|could) (i|we) (now|then|also|please|) (go ahead|cancel|proceed|book|change|update|submit|record|process|contact|call you|call|share|open|access|refund|issue|arrange|send|pass|transfer|put|put you|apply|place|start|close|file|register|ask the|arrange|look into|check your|use your|forward|have your permission|escalate|note|remove|reset|log) ~
(do|would) you (mind|agree|consent|object|authorise|authorize|approve|allow|permit) (if|to|that|us|with|me|for|we|my|$)
(permission|consent|authorisation|go-ahead|authorization|approval)
(are|be|would) you (happy|ok|okay|fine|comfortable|alright|all right|content) (for|with|if|to let) (us|me|we|our|that|my|him|this|technician)
(be|would) (it|that) (be|) (ok|okay|alright|all right|fine|acceptable) (if|to|for|with) (we|i|us|me|record|send|you|our|technician|share|contact)
would you like (me|us) to (submit|cancel|proceed|go ahead|book|arrange|change|file|open|start|raise|place|process|request|apply|check|pass|forward|refund|update|register|put|send|order|contact the)
want (me|us) to (go ahead|cancel|submit|book|proceed|process|arrange|raise|put)
go ahead (and|with|)
(should|shall) i ~ for you
(agree|consent) (to|with)
do you mind if
`,
    likely: `
(may|shall) (i|we)
(agree|permission|consent)
ok (if|for|with)
`,
    hint: `
mind
happy
`,
    against: `
(would you mind tell|would you mind send|would you mind share|would you mind give|would you mind explain|would you mind take|would you mind describe|mind send|mind share|should we deliver|how should|what should|where should|which|reach|ask why|who i|your name|contact you|how would|where shall|why|text you or|phone number|what be|best number|may i have|may i ask|can i have|can i take|can i get|shall we text|on doorstep|send photo|together|when can|what can|leave it|number|out of|your order|put this right|make it right|refund you|packs|send it|sized|shall i put in|deliver to|ship it|new one or)
`,
  },
  'earlier-contact': {
    sure: `
(have|do|did) you (already|previously|ever|) (contact|speak|email|call|talk|write|report|raise|complain|reach out|chat|message|phone|mention|flag|get in touch|open a|submit|log|ring|been in touch|be in touch|tell) (to|us|with|this|it|about|customer|support|person|our|a|earlier|before|anyone|already|yesterday) ~
(contact|speak to|email|talk to|call|write to|message|in touch with|ring|chat with|tell) (us|customer service|support|our team|our|person|customer care|helpdesk|colleague) (about|before|earlier|already|last|regarding|yet|previously|yesterday|on|$)
(ticket|case|complaint|incident|reference) (number|reference|id|ref|open)
(what|which) ~ (colleague|agent|team|we|adviser|they|customer service|person|rep) (tell|say|promise|advise|offer|suggest|reply|answer) (you|to you|last|before|)
(what|which) (be|were|do) you (be|) (tell|told|promise|advise|offer|say) (when|last|before|by|earlier|yesterday|that|then|on)
(do|have|did|has) (person|we|our|anybody|colleague|team) (already|) (get back|call you back|be look|reply|promise|respond|look into|answer|contact you|follow up|been in touch|ring you|help you|follow|be in touch|be deal|promise you)
when do you (last|) (talk|speak|contact|call|write|email|get in touch)
(last|previous|earlier) (chat|call|contact|conversation|email|ticket|time you call)
(raise|report|complain) (this|it|about|to) ~
(case|ticket) (number|reference|)
in touch with (us|customer|)
(before|earlier|already) with us
(speak|talk) to (person|us|one of)
`,
    likely: `
(already|before) ~ (us|person)
(ticket|complain)
`,
    hint: `
before
last time
already
`,
    against: `
(who sign|who tell|use one before|which colleague|broke|last time it|try|permission|which one of our|recall|name of|who do|like us to contact|happen before|how would you|courier about|happy|occur before|how can|best way|want to talk|time to talk)
`,
  },
  'reason-for-leaving': {
    sure: `
(why|how come|what) (do|be|are|would|did|have|make|have made|lead|cause|prompt) (you|it|) (want|wish|like|decide|need|choose|) (to|) (return|cancel|leave|refund|unsubscribe|switch|stop|close|give up|send it back|send back|quit|delete|go elsewhere|not keep|not renew|end|change your mind|terminate|opt out|give it back|downgrade|send it)
(why|how come) ~ (return|cancel|leave us|leave|unsubscribe|not renew|no longer|not keep|not shop|stop order|stop use|close|refund|not want|switch|stop buy|send it back|end|quit|like refund)
(reason|ground|motive) (for|behind|why|of) (your|) (cancel|return|leave|refund|decision|switch|unsubscribe|want|close|not|end|you|it|departure|request|termination|send)
(what|) ~ (make|led|lead|cause|prompt|) you (decide|want|choose|) (to|) (unsubscribe|switch|cancel|leave|close|return|stop|change your mind|go elsewhere|quit)
(change|) your mind
(be there|) reason you (have not|no longer|do not|stop|want|be not|are not)
(not|no longer) (want|need|use|keep|shop|order|renew|interest) (it|with|them|to keep|our|)
(leave|leaving) us
do not you want to keep
unsubscribe
(your|) reason
`,
    likely: `
reason
(why|how come) ~ you
`,
    hint: `
why
`,
    against: `
(replace|replacing|upgrade|hesitate|for reason|hold you|order yet|should i cancel|may i cancel)
`,
  },
  satisfaction: {
    sure: `
(be|are|were) you (happy|satisfied|satisfy|pleased|please|content) (with|so far|about|now|overall) ~
how (satisfied|satisfy|happy|pleased|please) (be|are|were)
how (be|was|were|would you describe|do you find|do you rate|have be) (your|) (experience|service|stay|visit|overall experience|shopping experience|meal|purchase|we|our service|support)
how (do|are|be) you (find|get on with|enjoy|rate|get along|get on) (it|them|your|with|new|our|)
(recommend) (us|it|our|this|them|) (to|)
(rate|review|score) (our|us|it|your|this|my|service|$) 
how (would|do) you rate
(feedback|review|rating|comment|suggestion)
(anything|something|what) (we|i) (could|can|should|might) (do|have do|improve|have done) (better|differently|to improve|)
(do better|improve|be improved)
do you (enjoy) (your|it|our|the|using|stay|meal)
do you like (it|our|the new|your new) $
(meet|live up to|match) (your|) expectation
what do you think (of|about)
(to|) your satisfaction
(everything|all) (to your|ok with|fine with|alright with)
`,
    likely: `
(satisfied|recommend|feedback|review|experience)
(enjoy|happy with)
`,
    hint: `
happy
like
`,
    against: `
(solution would|happy for|solution|be you experience|outcome|would be happy|before|not happy|what would|which|old one|your style|current|you like us|you like to|lesson|much experience|colour|error|existing)
`,
  },
};
