import type { TermTable } from '../terms.ts';

export const whatHappened: TermTable = {
  incident: {
    sure: `
what (have|) (happen|occur)
what (have|be|) (go|gone) (wrong|on)
what (seem|appear) (to be|)
what be (your|) (problem|trouble|issue|matter) (with|$)
what (be|) (your|) (problem|trouble|issue) be
what (trouble|problem|issue|difficulty) (be|have|do|are) you
(describe|explain|outline|detail|clarify) (me|) (what|your|issue|problem|situation|this) (occur|happen|issue|problem|trouble|situation|incident|in|)
(describe|explain) (this|your|) (problem|issue|situation|trouble)
(tell|give) (me|us) (bit|little|some|) (more|further|) (detail|information|info) (about|on|of) (this|your|) (issue|problem|situation|incident|trouble|case|what)
(tell|give) (me|us) (bit|little|) more about (this|your|) (issue|problem|situation|incident|trouble|case|what)
tell (me|us) (whole|full|all) (story|about)
(walk|talk|take) (me|us) through (what|it|this|everything|your) (happen|from|)
from (beginning|start)
how (do|) (it|this) (come about|happen|occur)
what be (you|) experience
what be (wrong|up|matter) (with|)
(what|which) (kind|sort|type) of (problem|issue|trouble)
what be (your|) situation
fill me in
in your own words
`,
    likely: `
(tell|let) (me|us) (know|) what happen
(problem|issue|trouble) you be (have|experience|face)
what be (happen|go)
more (detail|information) (about|on)
what (problem|issue|trouble)
`,
    hint: `
happen
situation
problem
issue
trouble
`,
    against: `
your (current|old|previous|existing) (one|)
with your (current|old|previous|existing)
like to happen
how often
often do it
every time
with your previous one
when do (this|it|problem)
would you like
`,
  },
  'when-it-happened': {
    sure: `
when do (this|it|that|problem|you|issue|parcel|leak|leave|your|they) ~ (happen|start|begin|notice|break|arrive|stop|occur|receive|get|see|fail|appear|discover|realise|come|go)
when (be|do) (this|it|that) ~ (deliver|last|first)
when be (it|this|that|parcel|your|) (deliver|last time|first time)
when be last time
(when|what day|which day|what date|which date|what time) ~ (arrive|deliver|receive|happen|come|notice|start|break|turn up)
(what|which|on which|on what) (day|date) ~ (arrive|happen|receive|notice|get|break|deliver|come)
what time ~ (come|arrive|happen|deliver|occur|notice)
how long (have|be|do|since) ~ (be like|be do|go on|happen|last|like this|broke|been broken|before|out of|not work|wait)
how long (have|do) (it|this|that|problem) (be|take|last)
how long have you (be use|have|own|be have) ~ before
how long ~ before it (break|stop|fail|start)
how long ago
since when
how soon after
(do|be) (it|this) (start|begin|happen) (right away|straight away|immediately|suddenly|gradually|recently|after|before)
(straight away|right away|immediately) or (after|later)
go on for (while|long)
before or after
(be|do|have) (it|this|that|they|parcel) ~ (today|this morning|yesterday|last night|this week|this afternoon|on monday|last week)
(remember|recall|know) ~ when
(when|what time) (do|be) ~ (first|last) (notice|see|work|happen)
`,
    likely: `
when ~ (happen|start|notice|begin|break|arrive)
how long have it
`,
    hint: `
when
how long
what time
what day
`,
    against: `
when do you need
available
when will you
when you (get|unpack|open|recieve|receive|take|unwrap|try|call|pay|start|press|switch|buy|choose)
how long (have|) you be (run|play|use)
place (your|) order
last (talk|speak|contact)
`,
  },
  symptom: {
    sure: `
what (do|be) (it|this|screen|device|machine) (do|) ~ (when|if) (you|it|) (switch|turn|plug|press|start|open|try|use|run)
what happen when you (press|switch|turn|plug|start|open|try|use|push)
(what|which) (kind|sort|type) of (noise|sound|smell|damage|fault|stain|error|mark)
what (do|) (noise|sound|smell) 
(noise|sound|smell) ~ (like|do it make)
(where|which part|what part|whereabouts) (be|do|have|) (it|this|that|) ~ (leak|break|crack|tear|damage|stain|broken|hurt|come off|scratch|hole|loose|fault)
where (be|) ~ (leak|tear|crack|stain|damage|scratch|hole|break|fault|dent)
(which|what) (part|bit|area|side|piece|section) ~ (break|damage|crack|leak|affect|come|tear|fail|missing|loose|not work)
(at all|completely|totally) or (only|partly|sometimes|slow|slowly)
how do (fault|problem|issue|it|defect) (show|appear|look) ~
symptom
(black|blank|frozen|dead) or (flicker|flash|only)
do (anything|it|light|lights|fan|motor|screen) ~ (light up|move|turn on|switch on|power on|spin|respond|react|heat|charge) 
what do it (smell|sound|feel|look|taste) like
how (big|bad|large|deep|long|severe|wide|serious) be (crack|tear|hole|scratch|damage|leak|stain|dent|it|mark|rip|problem)
in what way
(whole|all|entire) ~ or only (part|some|one)
(turn|switch|power|start|boot|charge) (on|up|) at all
what be (it|) not do
how (be|do) it (not|) (work|break|fail|leak|behave)
(what|how) ~ (not work|wrong with it)
`,
    likely: `
(noise|smell|leak|flicker)
(crack|tear|hole|scratch|stain) (be|)
at all
`,
    hint: `
part
show
`,
    against: `
(send|photo|video|clip|record|wash|charge you)
(screen|app|display|warning) say
like it
it like
(arrive|unpack|unwrap|packaging|parcel|envelope|carton)
what do it say
`,
  },
  'error-shown': {
    sure: `
(error|fault|warning|failure) (code|message|number|notice|text|sign|log)
(what|which|do|any|exact) ~ (screen|display|message|app|warning|page|error|panel|pop-up|popup|website|prompt|alert|notification) ~ (say|show|read|display|pop up|come up|tell|appear)
(message|warning|window|error|notice) ~ (pop up|come up|appear|show|flash)
(what|which) (colour|light|led) ~ (light|blink|flash|on|led|indicator|lit)
what colour be (light|led|indicator|it flash)
(which|any|what|how many) (light|led|lamp|indicator) ~
(light|led|indicator|lamp) (be|) ~ (blink|flash|on|red|green|colour|lit|amber|steady)
(exact|precise) (word|wording|text|message|error)
what (do|) (it|) (say|show|read) (when|on|if) 
what (come|show|pop) up
(what|any|do you get|see) ~ (error|message)
be anything (show|display|written)
(screen|display|panel) (say|show|read|display)
(on|) display
error (you|)
`,
    likely: `
(error|message|warning|indicator|display|panel)
`,
    hint: `
screen
light
`,
    against: `
(light or|dark or|black or|screen black|your message|send|leave|screenshot|text message|light up|direct sun|anything on)
`,
  },
  'condition-on-arrival': {
    sure: `
(what|which) (condition|state|shape) ~ (arrive|come|be it in|receive|deliver|turn up|get|unpack|open)
(already|still|) (break|broken|damage|crack|intact|fresh|loose|miss|scratch|frozen|dirty|complete|fine|dent|leak|thaw|melt|expire|use|open|wilt|dead|work|rotten|okay|ok|there|good|new|spoil|bruise) ~ (when|on|upon|by|out of) ~ (arrive|open|unpack|deliver|receive|get|come|unwrap|box|arrival|unbox|turn up)
(arrive|come|get to you|turn up|show up|deliver|reach you) (already|) (damage|break|intact|complete|fresh|work|cold|frozen|late|melt|in one piece|in good|ok|okay|safe|warm)
(how|what) ~ (look|like) (when|as) you (take|open|unpack|unwrap|get|receive)
(when|after) you (first|) (unpack|unwrap|unbox|open) (it|box|parcel|package|them)
(when|after) (it|they|parcel|order|item|package) (first|) (arrive|turn up|come)
(out of|from) (its|) box
(on|upon|at) (arrival|deliver)
(item|part|piece|thing|accessory|anything|product) (be|) miss
(be|) everything (be|) (in|there|include|present|inside)
(do|) (it|they) (work|look|function) ~ (when|first) ~ (arrive|get|receive|open|come)
by (time|) (it be|they be|) deliver
when you (get|receive) (it|them|your|bottle|parcel|box|order|item)
miss (when|from|any|out)
(any|) (scratch|dent|sign|mark) ~ (when|arrive|out of box|deliver|unpack)
`,
    likely: `
(be|) (item|it|they|product) ~ intact
intact
(arrive|deliver) ~ (damage|condition|state)
when ~ (unpack|unwrap|unbox|open)
`,
    hint: `
arrive
condition
damage
`,
    against: `
(outer|carton|cardboard|packaging|wrapping|photo|picture|when do|what day|what date|how soon|before|when be it|package look|parcel look|box intact|seal on box)
who
on deliver
`,
  },
  packaging: {
    sure: `
(outer|outside|delivery|original|external|shipping|inner|brown) (box|packaging|carton|package|wrap|wrapping|pack)
(packaging|carton|cardboard|wrapping|padding|bubble wrap|bubblewrap|polystyrene|envelope|jiffy bag|mailer|packing|packag|wrapper|foam|box tape)
how (be|) (it|they|item|order) (pack|wrap|package)
(box|parcel|package|packet) (be|look|get|have|arrive|) ~ (damage|crush|wet|dent|open|tape|tear|torn|squash|seal|intact|hole|rip|bash|soak|tamper)
(damage|crush|wet|dent|tear|intact|tape|hole|seal) ~ (on|to|in|of) (box|parcel|package|envelope|outside|carton)
(package|parcel|box) look like
(seal|tape) (on|of) (box|parcel|package|carton)
(still|) (have|got|keep) (box|it box|original box|packaging|tag)
(in|) (its|it) (original|) box
(tag|label) (still|be|) (on|attach)
(have|keep) box
enough padding
`,
    likely: `
(packaging|wrapping|box)
`,
    hint: `
parcel
package
seal
tag
`,
    against: `
(out of its box|out of  box|everything|imei|serial|photo|picture|number|matter with|one box|box or|video|label|bottle|take out|be anything|who|neighbour|tracking)
out of box
in box when
accept parcel
`,
  },
  evidence: {
    sure: `
(send|attach|share|upload|take|provide|have|get|show|forward|email|post|snap|include|film|shoot|supply|record|make|give|ask you for|any|some|couple of|few) (me|us|) (another|clear|some|short|quick|any|few|couple of|one|over|more|) (clear|short|quick|) (photo|video|screenshot|clip|footage|snapshot|film|screen shot|evidence|recording|scan|screengrab|still)
(photo|video|screenshot|clip|footage|recording) (of|that|show|from|to|as|or|and|for|would|available|you|do|where|please)
(photo|video|screenshot|footage|screengrab)
(do|did|have) you (film|record|photo|take photo)
(film|record|photo) (unboxing|it|damage)
(show|let) (me|us) (see|) (what|how) it look
(doorbell|security) (camera|footage)
(get|catch|capture|have|take|record) ~ on (camera|film|video|tape)
(get|catch|capture) (it|that|this|damage) on
(be there|have you|do you have) ~ (proof|evidence)
(snap|shoot) (of|it)
camera ~ footage
can you show (me|us)
`,
    likely: `
(proof|evidence|attach|upload)
`,
    hint: `
send
show
`,
    against: `
(proof of purchase|proof of payment|receipt|sort of photo|kind of photo|take with|what photo|serial|warranty|like own|camera like|video edit|edit video|to take)
`,
  },
  'steps-taken': {
    sure: `
what (have|do) (you|) (already|) (try|do|attempt)
(have|do) you (already|) (try|attempt) (to|turn|restart|reset|clean|plug|reinstall|update|another|different|any|it|replace|unplug|use|put|charge|log|clear|switch|wash|take|contact|check)
(have|do) you (already|) (restart|reset|reboot|reinstall|clean|update|unplug|plug|charge|descale|replace|swap|recharge|calibrate|clear|tighten|rinse|replug|empty|change|check|reconnect|open it|open up|repair|wipe|follow|look|switch it off)
(restart|reset|reboot|reinstall|unplug|turn it off and|off and on)
(what|which) (step|measure|action|troubleshoot) 
(follow|read|use) (your|) (instruction|manual|guide|step|care label|recipe)
(try|attempt) (to|) (fix|repair|solve|mend|sort)
how do you (wash|clean|install|assemble|set up|charge|mount|cook|store it before)
what do you do to (try|fix|solve)
(try|use) (different|another|new) (cable|socket|charger|browser|outlet|battery|device|plug|one|lead)
(another|different) (socket|outlet|cable|charger|browser|plug)
check with (your|) (neighbour|neighbor|driver|courier|family|bank|reception|concierge|post)
(try|do) ~ (so far|already)
troubleshoot
`,
    likely: `
(have|do) you try
try ~ (so far|yet)
instruction
`,
    hint: `
try
already
`,
    against: `
(before buy|this range|another number|these before|brand before|contact us|speak|special instruction|instruction for driver|raise|how often|range|when you try|complain)
`,
  },
  frequency: {
    sure: `
how (often|frequent|frequently|regularly|many time) (do|be|have|) (it|this|that|problem|error|they|issue|noise) ~
how many time ~ (happen|occur|it|this|fail|cut out|disconnect|break|crash|stop|come back)
(every|each) (single|) time (you|it|)
(constant|constantly|continuous|continuously|all time|always|permanent|occasional|intermittent|sporadic|on and off|now and then|once in while|one-off|one off|regularly|repeatedly) 
(on and off|now and then|from time to time)
(be|) (this|it) (your|) (first|only) time (it|this|that|you have see|you have|$)
be (this|it) first time
(happen|occur|do this|do it|do that|come back) (to you|) (before|again|every|each|always|often|once|regularly)
(always|constantly|often) or only
or (only|) (sometimes|once|occasional|now)
keep (happen|do|cut|come|stop|crash|on)
(more than|only) once
(one|two|several) time or
`,
    likely: `
(sometimes|always|often) (do|happen|be)
how (often|frequently)
first time
`,
    hint: `
often
time
again
`,
    against: `
(with this kind|would you use|do you wash|do you travel|do you use|do you wear|do you clean|do you drink|do you go|you exercise|contact|first time buy|with us|this kind of|you wash|you travel|you use|you wear|you exercise|you drink|you clean|you charge|you order|you eat|you sleep)
(cause|always be)
`,
  },
  'who-was-there': {
    sure: `
who (sign|take|accept|receive|deliver|bring|collect|hand|promise|tell|say|install|fit|help|answer|open|serve|leave|speak|do you speak|do you talk|be with|be there|else be|be it hand|have it|give|pick|assure|come|be home|be in)
who (be|do) (it|you|this|parcel|that) ~ (with|hand|sign|talk|speak|give|leave|to)
(which|what) (colleague|agent|one of|member|advisor|adviser|person|of our|driver|technician|employee|rep|representative|assistant|of my colleague)
(name|number) of (agent|driver|colleague|person|courier|adviser|advisor|man|lady|technician|rep)
(agent|driver|colleague|courier|adviser|advisor|technician|rep) (be|) name
(be|) (person|neighbour|neighbor|family) (home|in|there|with you|at home|take|sign|accept|pick|collect|at address) 
(be|do|could) (it|) (you|person|neighbour|neighbor|family member|flatmate|concierge|receptionist|colleague|partner|housemate|reception|your) ~ (sign|receive|accept|pick up|take) (it|for|parcel|in|delivery|up|$)
(you|yourself) (who|or person else|or someone)
(receive|sign|accept) ~ or person else
(someone|person|anyone) else (sign|receive|take|accept|collect)
do (neighbour|neighbor|family member|person|concierge)
(concierge|neighbour|neighbor|flatmate|doorman|receptionist)
`,
    likely: `
who (sign|take)
(sign|signature) for (it|parcel|)
catch ~ name
`,
    hint: `
who
`,
    against: `
(who be it for|who be this|who will|who else have you|account|order under|gift|shop for|quote|check with|recipient|leave it with|person before|back to you|report it|have you already|in on|promise you something last|buy|friday|invoice|be made out|make out|ready|already)
who be i speak
`,
  },
};
