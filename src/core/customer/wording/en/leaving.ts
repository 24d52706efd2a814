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
  by: {
    upset: ['HELLO??', 'great, now nobody answers', 'are you ignoring me', 'unreal. still nothing'],
    anxious: [
      "are you there? I'm getting worried",
      'did something go wrong?',
      "please don't leave me hanging",
      'sorry to bug you, just nervous...',
    ],
    hesitant: [
      'um, hello?',
      'sorry, are you busy?',
      'not sure if my message went through',
      "no rush, just wondering if you're there",
    ],
    rushed: ['hurry please', "I don't have all day", 'quick reply pls', '??'],
    sceptical: [
      'gone already?',
      "guess that's it then",
      "thought you'd disappear",
      'typing or just hoping I go away?',
    ],
    friendly: [
      'knock knock :)',
      'hey hey, still there?',
      'did you go for a coffee? haha',
      "whenever you're ready!",
    ],
  },
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
  by: {
    upset: [
      'absolute joke of a shop, bye',
      'never again',
      "I'm done wasting my breath on you lot",
      'enjoy the one star',
    ],
    anxious: [
      "I can't do this anymore, I'll ask someone else",
      'this only made me more worried, bye',
      "I'll try to find help somewhere else...",
      "I have to stop here, it's too stressful",
    ],
    hesitant: [
      "I think I'll leave it then",
      'on second thoughts, no',
      "never mind, I'm not sure anymore",
      "I'd better not, bye",
    ],
    rushed: ['out of time, bye', "too slow, I'm off", "can't wait any longer", 'gotta go, forget it'],
    sceptical: [
      'exactly what I expected',
      'should have known',
      'no surprise there, bye',
      "right, I've seen enough",
    ],
    friendly: [
      'ah well, never mind then, bye',
      "that's a pity, I'll look elsewhere",
      'bit disappointed tbh, take care anyway',
      "no worries, I'll manage without, bye",
    ],
  },
};
