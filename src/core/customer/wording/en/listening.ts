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
};
