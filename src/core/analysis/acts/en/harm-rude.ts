import type { Detector } from '../../types.ts';
import { ruleDetector } from './rule.ts';

/** Insults, mocks or talks down. */
export const rude: Detector = ruleDetector('rude', {
  rules: [
    [
      '(?:can|could|will|would) (?:you|u) (?:please |just |pls )*(?:hurry (?:it )?up|get a move on|make it quick|be quick(?: about it)?|get (?:on with it|to the point)|spit it out|stop (?:asking|messaging|writing|wasting|repeating|shouting|moaning|whining))|{start}(?:and |so |then |just |well |ok |oh )*(?:hurry up(?=[ ,.!]*$)|get a move on|spit it out|get to the point|get on with it|chop chop)',
      0.85,
      'ask (?:them|him|her|the)|tell (?:them|him|her|the)',
    ],
    [
      "(?:i|we)(?:'ve| have)?(?: really)? (?:got |have )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a hundred|a dozen|\\d+|loads of|plenty of|lots of|better things to do|other|more important)(?: other| more)? (?:chats?|customers?|people|tickets?|things|clients?|to do)(?: (?:open|waiting|to (?:deal with|see to|get (?:to|through)|do|serve)|in the queue|after you))|(?:got|have)n'?t (?:got )?all day|don'?t have all day|better things to do)",
      0.8,
      'for you|not busy|take your time|sorry|apolog',
    ],
    [
      "are (?:we|you) (?:quite )?(?:done|finished)(?: (?:here|now|yet|moaning|complaining|shouting))?{end}|(?:if|when) (?:you|u)(?:'re| are|r)? (?:done|finished|quite done|quite finished) (?:moaning|complaining|shouting|whining|crying|ranting|sulking)",
      0.75,
      'done with (?:the|your)|(?:let me know|tell me|ready) (?:when|once|if)',
    ],
    [
      "(?:we'?re|i'?m|we are|i am|this is|it'?s)(?: hardly| really)? (?:not|no|n'?t) (?:an? |your )?(?:charity|bank|babysitter|baby ?sitter|nursery|hotline|servant|slave|mum|mother|dad|maid|counsellor|therapist|punch ?bag|magician|mind ?reader|psychic|library|circus|zoo|kindergarten|school|google)(?={end}|[ ,.!]+(?:mate|love|pal|so|and|you know)?)",
      0.8,
      'sorry|but (?:i|we)|so (?:let|i|we)',
    ],
    [
      "if (?:you|u) (?:can'?t|cannot|can ?not|couldn'?t|don'?t|didn'?t|won'?t)(?: even| be bothered to| bother to| manage to| know how to)* (?:read|count|measure (?:it|a|your own)|tell (?:the time|left)|use a ruler|use a (?:tape|computer|phone)|spell|listen|be bothered|work a)(?! (?:it|the (?:small|tiny|label|date|number|text|print|code)|this|that|what (?:it|i)|any of))",
      0.8,
      "just (?:send|tell|let)|(?:i|we)(?:'ll| can| will)|no (?:problem|worries|bother)|let (?:me|us)",
    ],
    [
      'how (?:hard|difficult) (?:can it be|is it|could it be)(?: really)? (?:to|for (?:you|someone|anyone))(?: [a-z]+){0,8}|(?:is|was) (?:it|that) (?:so|that|too|really so|really that) (?:hard|difficult|much) (?:to|for you)',
      0.75,
      'for (?:us|me|them)|to find (?:us|the)',
    ],
    [
      "i(?:'ve)?(?: have)? (?:already )?(?:said|told you|explained|answered)(?: that| this| it| you)? (?:(?:twice|three|four|five|ten|\\d+|a hundred|a thousand|several|many) times|twice|enough times|already (?:twice|once))(?: already| now)?|(?:as|like) i(?:'ve| have)? (?:said|told you|explained) (?:twice|(?:two|three|four|\\d+|ten|a hundred|several) times)|how many (?:more )?times (?:do|must|have|will) i",
      0.75,
      'sorry|apolog',
    ],
    [
      "(?:don'?t|do not|dont) come (?:crying|running|moaning|whining|complaining|blubbing|back)(?: back)?(?: to (?:me|us))?(?: (?:after|later|afterwards|when|if|about|once|then|tomorrow))?",
      0.7,
      'back (?:to (?:the shop|us) with|in)',
    ],
    [
      "(?:there'?s |there is )?no need to (?:shout|yell|use capitals|be rude|take that tone|raise your voice|get snippy|be like that)|mind your (?:tone|language|manners)|watch your (?:tone|language|mouth|manners)|(?:don'?t|dont) (?:take that tone|get snippy|get lippy|raise your voice|shout at me|be cheeky)",
      0.7,
      'sorry',
    ],
    [
      "{start}(?:use your (?:eyes|head|brain|loss)|your loss|take it or leave it|suit yourself|think what you like|believe what you want|cry (?:me a river|about it)|deal with it|i'?m not (?:going to )?(?:argue|arguing) with you|whatever,? (?:you say|your majesty|love|mate)|i'?d have thought (?:that|it) was obvious|do i (?:have|need) to (?:spell it out|draw you a picture|do everything)|what more do you want)",
      0.75,
      'cover|policy',
    ],
    [
      '(?:are|r) (?:you|u)(?: {adv}| even| really)* (?:stupid|dumb|deaf|blind|an idiot|crazy|mad|kidding me|serious(?:ly)?{end}|even listening|listening to me|thick|slow|retarded|insane|out of your mind|illiterate|new here|drunk|a child|done yet|nuts|brain ?dead|joking)|(?:are|r) you even',
      0.9,
      'are you (?:mad|crazy) (?:about|at)|are you (?:even )?listening to (?:music|it)|even able',
    ],
    [
      "(?:you(?:'re|r| are)|ur|u r|what|such|like|you)(?: {adv}| a| an| such| such a| really| being| so| just| clearly| bloody| complete| total| fucking| stupid)* (?:idiot|moron|stupid|dumb|fool|liar|pathetic|ridiculous|ignorant|clueless|hopeless case|imbecile|dimwit|loser|cheapskate|scammer|annoying|nuisance|pain in the|a joke|delusional|lazy|cheap{end}|greedy|shameless|crook|brainless|unbelievable|impossible|rude|jerk|crazy|blind|whiner|dense|thick|clown|useless|full of)(?:{end}|[,.!]| (?:customer|person|people|if|and|or|to|woman|man|question|like|for|i|you|sometimes))",
      0.8,
      "(?:not|never|n't|no) (?:{adv} )?(?:an? )?(?:stupid|dumb|idiot|ridiculous|liar|crazy|annoying|fool|cheap|lazy|rude)|(?:was|were|is|feel|sounds?|seems?|it'?s|that'?s|how|so|what an?)(?: {adv}| so| very| really| just| a)* (?:stupid|dumb|ridiculous|pathetic|annoying|unbelievable|impossible|hopeless|crazy|rude|useless)(?: (?:of us|of me|mistake|that|thing|situation|delay|to|for you))|such a nuisance|like (?:crazy|a)|idiot-proof|what a (?:nuisance|joke|pain)|don'?t (?:think|feel|mean) (?:that )?you|you(?:'re| are) impossible to (?:forget)",
    ],
    [
      "(?:shut (?:up|it)|get lost|piss off|f+u+c+k+(?: off| you|ing)?|screw you|go to hell|bugger off|damn you|bite me|sod off|stfu|gtfo|wtf|go away|bullshit|bs{end}|get a life|kiss my|drop dead|up yours|bloody hell|idiots?|morons?|imbeciles?|retards?)(?![\\w'-])",
      0.85,
      "shut (?:up|it) (?:the|in|down|tight|until|properly)|idiot-?proof|i(?:'m| am| was) (?:an|such an) idiot|shut it{end}|go away (?:after|in|within|by|once|when|on|with|over|completely|if)|(?:smell|stain|error|mark|noise|problem|symptom|redness|message|will|'ll|should|does|doesn'?t|not|won'?t|to) (?:just )?go away|(?:to|can|could|may|might|will|would|sometimes|often|never|not|n't|parcels?|orders?|packages?|letters?|things?|items?|it|they|you|we|people) (?:just |easily |sometimes |often )?get lost|get lost (?:in|between|among|on|at|along|somewhere|during|if|when|or|and)|(?:like|feel like|for) (?:an |such an )?idiots?|(?:call|called|calling)(?: [a-z]+){0,2} (?:an )?idiots?",
    ],
    [
      "(?:can'?t|cannot|don'?t|do|did) (?:you|u)(?: {adv}| even| just| not| people| guys)* (?:read|understand english|understand anything|speak english|count|listen|hear me|have eyes|get it(?: into your head)?|think|use your (?:brain|head|eyes)|know how to read|understand plain)(?:{end}|[,!?]| (?:or|for once|what i|english|at all|anything|before|simple|it'?s))|(?:what part of|which part of)(?: [^ .;?!]+){1,6} (?:don'?t|do|did) you|how (?:many times|often) (?:do|must|should|have|did|will) i(?: have)?(?: to)?|(?:use|open|rub) your (?:eyes|brain|head|ears)|read (?:my lips|it again properly|the (?:page|message|text) again)|learn to (?:read|listen|write|spell)|(?:let me|i'?ll) (?:spell it out|say (?:it|this) (?:again )?(?:slowly|in simple)|use small words)|in (?:simple|small|plain) (?:words|english) (?:so|for) (?:even )?you|even (?:a|my) (?:child|five-year-old|baby|kid|toddler|grandma|dog|monkey)[^.;?]{0,30}(?:understand|do|know|could|can|would|use|get)",
      0.85,
      "(?:can'?t|don'?t) you (?:read|hear|count) (?:it|the|me) (?:on|from)|did you (?:read|listen|hear|count|think|get it|not get it)|do you (?:read|listen|think|count|hear|get it)|even a child can (?:use|open|set|assemble|put)|even a (?:child|kid) could (?:use|set)|can'?t hear me{end}",
    ],
    [
      "(?:stop|quit|you(?:'re| are)|don'?t|enough of)(?: {adv}| with)* (?:wast(?:e|ing)(?: of)?|bother(?:ing)?|annoy(?:ing)?|bug(?:ging)?|pester(?:ing)?|harass(?:ing)?|spam(?:ming)?|lying|lie|nagging|shouting at|asking (?:the same|stupid|me the same)|repeating yourself|messag(?:e|ing))(?: (?:my|our|me|us|everyone'?s?|to))*(?: (?:time|any ?more|again|question|questions|so much))?|(?:waste|wasting) (?:of )?(?:my|our) time|(?:i|we)(?:'ve| have)? (?:got )?(?:better|more important) things to do|(?:i|we)(?:'m| am|'re| are)? (?:not|n't) (?:going to|gonna|here to)(?: {adv})* (?:explain|repeat|tell you|say) (?:it|this|that|myself|again|everything)(?: (?:again|to you|twice|all over|over and over))?|(?:no point|pointless|useless|hopeless)(?: in)? (?:talking|explaining|arguing)(?: (?:to|with|it to|this to))? (?:you|people)|talking to (?:you|a wall) is|can'?t (?:talk|reason|argue) (?:to|with) (?:you|people like)",
      0.8,
      "(?:don'?t|do not) (?:worry|bother|waste) (?:your|to|about|with|sending|returning|packing)|don'?t (?:want|need|wish) to (?:waste|bother)|stop (?:wasting|messaging) (?:your|you)|waste of (?:your)|bother you|don'?t bother{end}|stop messaging you|don'?t message",
    ],
    [
      "(?:do|must|should) i (?:have|need)? ?(?:to )?(?:spell|repeat|draw you|say it)(?: [a-z]+)*|(?:what|wtf)(?:'s| is| the hell is| on earth is) (?:wrong|the matter) with (?:you|your (?:brain|head))(?:{end}| people)|(?:god|jesus|christ|wow|man)[,!]? you(?:'re| are) (?:thick|slow|dense|dim|dumb|hard work)",
      0.8,
      'do i (?:need|have) to (?:repeat|say)',
    ],
    [
      "(?:as|like) i(?:'ve| have)? (?:already|just|clearly|repeatedly) (?:told|said|explained|mentioned|wrote)(?: (?:you|to you|that|this|it|above|before|twice|several|many|three|times|already))*|(?:i|we)(?:'ve| have)? (?:already )?(?:told|said|explained|answered)(?: (?:you|this|that|it|to you|already))* (?:already|twice|three times|a (?:hundred|thousand|million) times|\\d+ times|many times|so many times|several times|over and over|again and again|enough|before,? (?:didn'?t i|read|are|listen))|for the (?:last|hundredth|third|tenth|umpteenth|millionth|second|fourth) time",
      0.7,
      "as i (?:mentioned|said)(?: (?:earlier|before))?,? (?:the|your|we|it)|for the (?:second|third|first|last) time (?:this|today|in|we|i am sorry|you(?:'ve)? had)|sorry",
    ],
    [
      "(?:you people|you lot|typical customer|another one of those|cheap people)(?: {adv}| always| just| are| never| can'?t| should| only| all| is)*(?: [a-z]+)*|(?:people|customers) like you (?:always|never|just|are|can'?t|should|only|make|don'?t)|(?:you)(?: {adv}| clearly| obviously| really)* (?:don'?t|can'?t|cannot|do not) (?:{adv} |even )*(?:understand (?:simple|anything|basic|plain|english|how (?:things|this|it) works?|a thing|the simplest)|know what you(?:'re| are)? (?:talking|want|doing)|have (?:a|any) (?:clue|idea|brain)|get it,? do you|think straight|afford)|go (?:and )?(?:complain|cry|whine|moan|shop|buy|bother|take your (?:business|money))(?: [a-z]+){0,3} (?:somewhere|elsewhere|someone|else|to (?:your|someone|mommy|mummy|whoever))|(?:lol|lmao|haha|hehe|rofl|ha ha),? ?(?:good luck|no|nope|really|seriously|you|whatever|sure|are|what|nice try|as if)|good luck with that|cry about it|(?:sue|report) (?:us|me) then|(?:nice|good) try|be my guest,? (?:complain|sue|report)|not my circus|mind your (?:own business|language|tone)|watch your (?:mouth|tone|language)|don'?t be (?:so )?(?:ridiculous|stupid|silly|absurd|an idiot|rude)|(?:so|how|what an?) (?:stupid|dumb|silly|ridiculous|idiotic)(?: of you| question|{end})|stupid question|none of your business|do your own (?:homework|research)|get (?:that|it) into your (?:thick )?(?:head|skull)",
      0.8,
      "(?:not|no) (?:a )?(?:stupid|silly|dumb) question|silly of (?:us|me)|how (?:silly|stupid) of (?:us|me)|sorry|some people (?:find|prefer|like|use|feel|have|with|say|wear|wash|love|react|get|need|want|can|are (?:more|allergic|sensitive))|you don'?t (?:have any idea|understand the)|your (?:kind|sort) (?:of|words|message|help|patience|understanding|reply)|type of|your type|people like you (?:deserve|who make|make)|haha,? (?:sure|no problem|no worries|you(?:'re| are) welcome)|do(?:n'?t)? you (?:have|get)|you(?:r)? kind",
    ],
  ],
});
