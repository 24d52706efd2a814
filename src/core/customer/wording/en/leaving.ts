import type { Pool } from '../types.ts';

/** Nobody answers: writes again. */
export const nudge: Pool = {
  any: [
    'hello?',
    'anyone there?',
    'you still there?',
    '?',
    'still waiting',
    'hi, are you still with me?',
    'did I lose you?',
    'hey, any news',
    "it's gone a bit quiet",
    'just checking you got my message',
    'helloooo',
    'are we still connected?',
    "I'm still here btw",
    'no reply?',
    'did you see what I wrote',
  ],
  hot: [
    'ANSWER ME',
    'are you having a laugh?? where are you',
    'oi',
    'is anyone even working there',
    'so now you just disappear. brilliant',
    'hello hello HELLO',
  ],
  calm: [
    'hiya, you still about?',
    "no hurry, just seeing if you're still there",
    'take your time, only checking in',
    "think we might've got cut off?",
    "I'll grab a brew, shout when you're back",
    'still here whenever you are',
  ],
};

/** Goes, unhappy. */
export const leave: Pool = {
  any: [
    'forget it',
    "never mind, I'll sort it out myself",
    "I'm done here, bye",
    "this isn't going anywhere",
    "I'll go somewhere else",
    'ok I give up',
    'not worth it, bye',
    "I've had enough",
    "leave it, I'm off",
    'waste of time',
    "you won't be hearing from me again",
    "that's it, I'm out",
    'no thanks, goodbye',
    "I'll leave it there",
    'well, that was pointless',
  ],
  hot: [
    'GOODBYE',
    "stuff it, I'm gone",
    "I've never been treated like this in my life, bye",
    'you people are a disgrace',
    "don't bother replying, I'm off",
    "absolute shambles, I'm out of here",
  ],
  calm: [
    'ah well, not to be. bye then',
    "I'll leave it for now, thanks anyway",
    'not what I hoped for but no hard feelings, bye',
    "think I'll try elsewhere, take care",
    'never mind, these things happen. bye',
  ],
};

/** Was close to going and is won back. */
export const soften: Pool = {
  any: [
    "ok, fair enough, I'll give it another go",
    "alright, you've talked me round a bit",
    "hm. ok. that's better",
    "well, at least you're being straight with me",
    "ok I'll stay, let's see",
    "right, now we're getting somewhere",
    'sorry, I got a bit worked up there',
    'I appreciate you sticking with it',
    'ok, one more try then',
    "that's the first thing that's made sense, go on",
    "fine, I'm listening",
    'I take back what I said before',
    'ok you do seem to care, thanks',
    'I was about to go, but ok',
    "alright, that's decent of you",
    "didn't mean to have a go at you, it's not your fault",
  ],
};
