import type { Pool } from '../types.ts';

/** What somebody types before the matter. */
export const lead: Pool = {
  any: [
    'hello',
    'hi',
    'hi there',
    'hey',
    'anyone around',
    'hi, is anybody there?',
    'hello, can you help me?',
    'hiya',
    'hi, got a question',
    'hello there',
    'is this the help chat?',
    'hi, quick one',
    'hi, need some help',
    'hi, am I in the right place?',
    'is somebody on chat?',
    'excuse me',
    'first time using this chat, hi',
  ],
  hot: [
    'HELLO, anybody',
    "right, who's dealing with this",
    'is ANYONE there',
    'I need someone, now',
    'oi, anybody',
    "ok I've had it",
    "I'm furious so I'll keep this short",
  ],
};

/** What follows the matter. */
export const tail: Pool = {
  any: [
    'please look into it',
    'waiting',
    'can you help?',
    'let me know please',
    'what can you do',
    'thanks in advance',
    'could you check',
    'any ideas?',
    "that's it really",
    'can someone have a look',
    "I'll wait here",
    'what do you reckon?',
    'hope you can help',
    'over to you',
    'please get back to me',
    'need an answer on that',
    'would appreciate some help with this',
  ],
  hot: [
    'sort it out',
    'well??',
    'I want an answer and I want it now',
    'not impressed. AT ALL',
    'explain that to me',
    "and don't tell me to wait",
    "so what's it going to be",
  ],
};
