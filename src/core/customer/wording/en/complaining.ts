import type { Pool } from '../types.ts';

/** Patience running out: a bad review or a complaint. */
export const threaten: Pool = {
  any: [
    "I'm going to make a complaint",
    'this is going in a review',
    "if this isn't sorted I'll take it further",
    'one star is where this is heading',
    "I'm close to reporting this",
    'last chance before I complain',
    "I'll be posting about this",
    "I've about run out of patience",
    'do I need to leave a review before anyone does anything?',
    "I'd rather not go public with this but I will",
    'how do I make a formal complaint?',
    "carry on like this and I'll be rating you accordingly",
    "you're not leaving me much choice but to complain",
    "I'm keeping screenshots by the way",
    'people ought to know how you deal with things',
    'where do I send a complaint to?',
  ],
  hot: [
    "you're getting the worst review you've ever had",
    "I'm screenshotting ALL of this and posting it",
    'every single person I know is hearing about you lot',
    'one star and a complaint, how does that sound',
    "I'll plaster this all over the internet",
    'last warning!! then I go public',
  ],
  calm: [
    "I'd hate to have to mark you down for this",
    "don't make me write a grumpy review, I was in such a good mood",
    "I'd sooner not complain, but I could",
    "been fine so far, it'd be a shame to end on a bad rating",
    'no threats, but I do leave honest reviews',
    "let's not let it get to the complaint stage eh",
  ],
};

/** Patience nearly spent: the manager. */
export const escalate: Pool = {
  any: [
    "I'd like to speak to a manager",
    'put me through to someone who can decide this',
    'get me your supervisor please',
    'I want this escalated',
    "who's in charge there",
    'let me talk to someone else',
    "you clearly can't help, who can",
    'is there a manager about?',
    'can I have somebody senior on this please',
    'this needs someone above you I think',
    'whoever makes the decisions, put them on',
    'no offence but I want your manager',
    'can you pass me up to your team leader',
    "I'd like the name of your supervisor please",
    'right, manager please',
    "I'm asking for a manager, can you do that for me?",
    'is your boss around?',
  ],
  hot: [
    'GET ME YOUR MANAGER',
    "I'm not talking to you any more, who's above you",
    'supervisor, this instant',
    "you're useless, get me somebody else",
    'is there ANYONE there with an ounce of authority',
    'manager!!! how many times',
  ],
  calm: [
    'might be one for your manager, do you think?',
    'nothing against you, could your supervisor have a look?',
    'would it help if someone more senior took this?',
    "you've been nice about it, but can I have a word with whoever decides?",
    "no drama, I'd just like to ask your boss",
  ],
};
