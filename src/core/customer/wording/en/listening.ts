import type { Pool } from '../types.ts';

/** Takes in what was told and waits for more. */
export const note: Pool = {
  any: [
    'ok, I see. so what happens now?',
    'right, good to know. and then?',
    "ah, so that's how it is. what next?",
    'okay, got that part. go on',
    'fair enough, that makes it clearer',
    'I see. so what can you do about it?',
    "alright, at least I know what's going on",
    'hm, ok. where does that leave me?',
    "thanks, that's clear. what's the next step?",
    'ok, understood. carry on',
    'right, I follow you so far',
    'okay, and what does that mean for me?',
    "oh, I didn't know that. so what now?",
    "mm, okay. I'm listening",
  ],
  hot: [
    'right. and WHAT are you doing about it',
    "ok so that's how it is, now what",
    'fine, I heard you, keep going',
    'well nobody told me that!! so what now',
    'great. just great. and?',
  ],
  calm: [
    'oh right, that makes sense. and after that?',
    "ah I see, good to know! what's next?",
    'ok cool, carry on',
    "that's handy to know. so what do we do?",
    "got you, I'm all ears",
  ],
};

/** Was understood rightly. */
export const confirm: Pool = {
  any: [
    "yes, that's it",
    "exactly, that's right",
    "yep, you've got it",
    "that's right, yes",
    'yes, all correct',
    'spot on',
    "yeah, that's the gist of it",
    'correct',
    'yes, that sums it up',
    "that's it exactly",
    'yep, nothing missing there',
    "you've got it right, yes",
    "mhm, that's how it is",
    "yes, that's my situation",
  ],
  hot: [
    'YES. exactly. so do something',
    'finally someone gets it!!',
    "yes that's what I've been saying the whole time",
    "correct!! and I'm sick of it",
    "that's it, that's EXACTLY it",
  ],
  calm: [
    "yes that's the one",
    "you've got it in one",
    'yep yep, exactly like that',
    "that's me, yes",
    "couldn't have put it better",
  ],
};

/** Did not follow. */
export const puzzle: Pool = {
  any: [
    "sorry, you've lost me",
    'can you say that in plain English?',
    'sorry, what does that mean for me?',
    'one thing at a time please',
    "I didn't get that, sorry",
    "that's a lot at once, which bit first?",
    'could you put that more simply',
    "I'm not following, what do I do?",
    'where do I find that?',
    'hang on, what was the first step again?',
    "what's that word mean?",
    "explain it like I've never done this before",
    "I read that twice and still don't get it",
    'so is that a yes or a no?',
    'too many things in one go, sorry',
    'do I have to do something or do you?',
  ],
};
