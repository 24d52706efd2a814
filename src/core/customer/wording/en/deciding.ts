import type { Pool } from '../types.ts';

/** Puts the decision off. */
export const mull: Pool = {
  any: [
    'let me think about it',
    "I'll sleep on it",
    'I might come back to this later',
    'not sure yet, give me a bit',
    "I'd rather not decide right now",
    "I'll have a look round first",
    'need to talk it over at home',
    'can I let you know?',
    "maybe, I'll see",
    "I'm in two minds to be honest",
    'let me mull it over for a bit',
    "I'll keep it in mind",
    'not today I think',
    'I want to compare a few things first',
    "hm, I'll get back to you on that",
    'I need a moment with that one',
  ],
};

/** Wants something off the price. */
export const haggle: Pool = {
  any: [
    'any chance of a bit off?',
    'is that your best price?',
    'could you do it a little cheaper?',
    'do I get anything off if I take more than one?',
    "I've seen it for less elsewhere",
    'do you have a code I could use?',
    'meet me somewhere in the middle?',
    'bit steep, can you do something about the price',
    "knock a little off and I'm in",
    'there must be some wiggle room on that',
    'is there a sale coming up at all?',
    'what would it take to bring that down a bit',
    'do you price match?',
    'any deals on at the minute?',
    'could you throw something in at least?',
    "you can't shave a bit off for me?",
  ],
};
