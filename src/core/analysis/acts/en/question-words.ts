/** The pieces of English question grammar. */
export const SUBJECT =
  '(?:i|you|u|ya|we|he|she|it|they|this|that|these|those|there|anyone|anybody|someone|anything|everything|everyone|somebody|something)';
export const NOUN_SUBJECT = `(?:${SUBJECT}|the|your|ur|our|my|his|her|its|their|any|a|an|some|all|both|each|every|either|one|another|no|most|such|next|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
/** Auxiliaries that may stand before their subject. */
export const AUX =
  "(?:do|does|did|is|are|was|were|am|can|could|would|wud|will|shall|should|has|have|had|may|might|must)(?:n'?t)?|(?:ca|wo)n'?t|ain'?t|d(?:'|o )(?=you)";
/** Auxiliaries of questions that stand safely in the middle of an unmarked line when "you" follows. */
export const LIVELY_AUX = "(?:(?:do|did|can|could|would|will|have|are|were)(?:n'?t)?|can'?t|won'?t)";
/** Words that may open a clause before the question proper. */
export const OPENER =
  "(?:so|and|but|ok|okay|k|well|then|now|um|uh|uhm|hmm|hm|mm|mhm|mm-hmm|oh|ah|also|alright|right|yeah|yes|yep|yup|no|sure|great|good|fine|thanks|thank you|thanks for that|hi|hello|hey|sorry|sir|madam|maam|ma'am|miss|mate|dear|please|pls|plz|just|first|firstly|second|secondly|finally|lastly|perfect|cool|lovely|got it|i see|cheers|or|because|cos|actually|anyway|basically|meanwhile|next|in that case|to start|to begin with|before that|before we start|apart from that|otherwise|like|i mean|you know|let me ask(?: you)?(?: this)?|quick question|one question|one more thing|one more question|may i ask|can i ask|could i ask|might i ask|if i may ask|do you think|for example|out of curiosity|tell me|and then|in general|at the moment|today|good morning|good afternoon|good evening)";
/** Where a clause begins. */
export const CLAUSE = `(?:^["'( -]*|[,;:.!?)(-]["' ]*|(?<![\\w'])${OPENER}[,;:. -]+)`;
/** One-fact nouns: "what is your order number" is closed whatever its word. */
export const FACT_NOUN =
  '(?:name|surname|number|no|code|id|address|postcode|postal code|zip|email|e-mail|mail|phone|mobile|size|colou?r|shade|model|brand|make|version|date|day|time|age|weight|height|width|length|depth|budget|price|amount|total|quantity|account|username|order|country|city|town|state|region|street|gender|birthday|currency|voltage|size chart|browser|device|operating system|os|card|bank|method|material|type|kind|sort|skin type|hair type|flavou?r|language|title|status|percentage|score|rate|temperature|capacity|deadline|bra|shoe|foot|waist|chest|measurements?|dimensions?|receipt|serial|sku|imei|courier|carrier|room|floor|product|item|serial|booking|reference|ref|floor|month|year|week|hour|room|position|relation|maximum|minimum|max|min|limit|best way|easiest way)';
export const OPEN_NOUN =
  '(?:problem|problems|issue|issues|matter|trouble|situation|story|experience|experiences|reason|reasons|reasoning|concern|concerns|thoughts?|feelings?|plans?|goals?|symptoms?|idea|ideas|worry|worries|hesitation|expectations?|needs?|requirements?|impression|impressions|opinion|view|take|preferences?|habits?|routine|background|context|hopes?|priorit(?:y|ies)|complaint|question|challenges?|obstacles?|barriers?|fears?|options?|motivations?|understanding|relationship|history|process|difference|hope|interests?|hobbies)';
export const TELL =
  '(?:tell(?: me| us)?|describe|explain|walk (?:me|us)|talk (?:me|us)|talk|share|elaborate|say|fill (?:me|us) in|run (?:me|us)|expand|give (?:me|us) (?:an idea|a sense|some idea|more detail|some more detail|a bit more|a picture|some background|more info)|help me (?:to )?understand|paint)';
