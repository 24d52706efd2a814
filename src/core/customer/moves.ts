/** What a customer does in a turn. */
export const MOVES = [
  /** First message: the matter as they would put it. */
  'open',
  /** Tells a fact that was asked for. */
  'answer',
  /** Answers a question that brings out nothing, naturally and without saying anything decisive. */
  'withhold',
  /** Was asked something that seems to have nothing to do with it. */
  'wonder',
  /** Was asked what stands in their order. */
  'on-file',
  /** Was asked something they have told already. */
  'repeat',
  /** Raises an objection of the scenario. */
  'object',
  /** Was offered something that meets the need only in part. */
  'insist',
  /** Nothing has helped yet: says again what they need. */
  'press',
  /** Was fobbed off with a vague promise: wants a time or a fact. */
  'doubt',
  /** Was told that something is done and sees nothing of it. */
  'unseen',
  /** Cannot read the language they were answered in. */
  'foreign',
  /** Heard a stock phrase where they wanted to be heard. */
  'bristle',
  /** Was blamed, belittled, insulted, pressed or asked for secrets. */
  'protest',
  /** Heard a remedy proposed that fits: tells the agent to go ahead. */
  'agree',
  /** A remedy fits but no time was named: asks when. */
  'ask-when',
  /** Was told something new, but not yet what will be done: takes it in and waits for more. */
  'note',
  /** Was understood rightly: says so. */
  'confirm',
  /** The need is met: accepts. */
  'accept',
  /** Small thanks or leave-taking after accepting. */
  'thank',
  /** Nobody answers: writes again. */
  'nudge',
  /** Patience running out: threatens a bad review or a complaint. */
  'threaten',
  /** Patience nearly spent: asks for the manager. */
  'escalate',
  /** Puts a promise to the test: "is that certain?". */
  'test',
  /** The agent has said otherwise before: holds `{{before}}` against `{{now}}`. */
  'catch',
  /** Asks what the agent could have told unasked: the point's own question. */
  'follow-up',
  /** Sends a picture, described in words. */
  'picture',
  /** Puts the decision off. */
  'mull',
  /** Wants something off the price. */
  'haggle',
  /** Tells something that has nothing to do with it. */
  'digress',
  /** Knows better and says so. */
  'lecture',
  /** Did not follow: wants it simpler, one thing at a time. */
  'puzzle',
  /** Expects to be known and treated as such. */
  'remind',
  /** Asks for the data of another person. */
  'pry',
  /** Was won back after being close to going. */
  'soften',
  /** Goes, unhappy. */
  'leave',
] as const;
export type Move = (typeof MOVES)[number];
