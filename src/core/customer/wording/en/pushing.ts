import type { Pool } from '../types.ts';

/** What was offered meets the need only in part. */
export const insist: Pool = {
  any: [
    "that's only half of it though",
    'that helps a bit but it still leaves me stuck',
    "thanks, but that's not quite what I need",
    "it's a start, but it doesn't solve it",
    "that doesn't really get me there",
    'close, but no',
    "I appreciate it but that's not enough",
    "and the rest of it? that's the part I care about",
    "hm, that won't do it for me",
    "I'd still be left with the same problem",
    "that's not really what I came for",
    'there must be something better than that',
    "sorry, I can't settle for that",
    "it's a bit short of what I was after",
    'okay but that only covers part of it',
  ],
};

/** Nothing has helped yet. */
export const press: Pool = {
  any: [
    'so what happens with my problem now',
    "we've been talking a while and I'm no further forward",
    'can we get back to what I came for',
    "I still don't know what to do",
    'I just need this sorted',
    "okay but that doesn't answer what I asked",
    'right, so how do we fix this',
    "I'd like to get this done today if possible",
    'still waiting for an actual answer',
    'can we get to the point please',
    'none of this helps me yet',
    "I'm after an answer, that's all",
    'so where does that leave me',
    'I only have the one issue, please help me with it',
    'bit lost here, nothing has changed so far',
  ],
  hot: [
    'STOP talking and sort it out',
    'I am THIS close to losing it, what are you going to do',
    'for crying out loud just deal with it',
    'how hard can this possibly be',
    'enough!! what happens NOW',
    "I'm shaking I'm that angry, do something",
  ],
  calm: [
    'ok so shall we get it sorted then',
    'no rush, but what do we do about it?',
    'all good so far, just not quite there yet',
    'so what would you do next if you were me?',
    'right then, where do we go from here',
    "happy to hang on, I just need to know what we're doing",
  ],
};

/** Was fobbed off without a time or a fact. */
export const doubt: Pool = {
  any: [
    'how soon is soon?',
    'can you give me an actual date?',
    'what does "should" mean, is it or isn\'t it?',
    'when exactly?',
    'is that a fact or a guess?',
    "that's a bit vague, when are we talking?",
    "who's going to do that and when?",
    'as soon as possible could mean anything',
    'I need something more definite than that',
    'how do you know that?',
    'and if nobody gets back to me?',
    'could you be more specific please',
    'a rough idea is no good to me, what day?',
    'are you sure about that?',
    "I'd like a time I can count on",
  ],
  hot: [
    'SOON?? what is that supposed to mean',
    'I said a DATE',
    "no no no, I'm not falling for that",
    'stop guessing and find out!!',
    "when when WHEN, it's not a hard question",
    "that's not an answer and you know it",
  ],
  calm: [
    'sounds alright, do you happen to know when though?',
    "I don't doubt you, could you just check for me?",
    'ok lovely, is that definite or more of a maybe?',
    'no problem, just so I can plan, when roughly?',
    'ah ok, and how sure are we on that?',
    "fine by me, I'd only like something firm to go on",
  ],
};

/** A remedy fits, its time was not named. */
export const askWhen: Pool = {
  any: [
    'ok, and when would that be?',
    'sounds fine, how long will it take?',
    'alright, by when?',
    'works for me, when will it be done',
    'good, what day would that happen',
    'and the timing?',
    'how long are we talking?',
    'fine by me, when does it start?',
    'great, when will I hear',
    "ok what's the timeframe",
    'yes, but by what date',
    'can that be done today?',
    'that could work, how quickly',
    'when can I expect it',
    'and that takes how long?',
  ],
};
