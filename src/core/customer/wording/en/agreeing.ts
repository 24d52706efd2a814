import type { Pool } from '../types.ts';

/** Go ahead with what was proposed. */
export const agree: Pool = {
  any: [
    'ok, go ahead',
    'yes please, do that',
    "sounds good, let's do it",
    'fine with me, please go on',
    'alright, do it that way',
    'yep, that works',
    'ok please set that up',
    "let's go with that",
    "yes, I'm happy with that, go for it",
    'sure, please do',
    "that'd be fine, go ahead with it",
    'agreed',
    'ok you can start on that',
    'good, please arrange it',
    "yes, that's the way to go",
  ],
  by: {
    upset: [
      'fine. just get it done',
      'ok, but do it properly this time',
      'go on then',
      'alright, do it now please',
    ],
    anxious: [
      'oh yes please, do that',
      'okay, please do it right away if you can',
      'yes, thank you, please go ahead',
      'ok I trust you, please make sure it works',
    ],
    hesitant: [
      "well... ok, let's do that",
      'I suppose so, go ahead',
      'alright then, if you think so',
      "ok, I'll go with it",
    ],
    rushed: ['do it', 'yes, go', 'ok quick please', 'fine, proceed'],
    sceptical: [
      "ok, let's see it happen",
      'fine, show me',
      "go ahead, I'll be checking",
      "alright, I'll give it a try",
    ],
    friendly: [
      "yes please, that'd be lovely",
      'perfect, go for it!',
      'sure thing :)',
      'sounds great, please do',
    ],
  },
};

/** The need is met. */
export const accept: Pool = {
  any: [
    "ok great, that's what I needed",
    'perfect, that sorts it',
    "that's all fine then",
    "good, that's settled",
    'right, that works for me',
    'that answers it',
    "alright, I'm happy with that",
    'okay, all clear now',
    "brilliant, that's it done",
    'good stuff, nothing else from me',
    "that's a relief",
    'yes, that does it',
    "okay, that's good enough for me",
    "great, I'm all set",
    'that solves it, cheers',
  ],
  by: {
    upset: [
      'ok. finally',
      "well, that's more like it",
      'took a while, but fine',
      'alright, we can leave it at that',
    ],
    anxious: [
      'oh thank goodness',
      'phew, I feel so much better now',
      "that's such a weight off my mind",
      'okay, now I can relax',
    ],
    hesitant: [
      'okay, that convinces me',
      'right, I feel sure about it now',
      'good, that settles my mind',
      'alright, decision made then',
    ],
    rushed: ['done, good', "great, that's it", 'ok sorted', 'perfect, gotta run'],
    sceptical: [
      'well, fair enough',
      "ok, credit where it's due",
      "I didn't expect that, good",
      "right, I can't argue with that",
    ],
    friendly: [
      "yay, that's perfect!",
      "amazing, you're a star",
      'love it, all good now',
      "that's brilliant, made my day",
    ],
  },
};

/** Small thanks or leave-taking after accepting. */
export const thank: Pool = {
  any: [
    'thanks',
    'thanks for your help, bye',
    'cheers',
    'thank you, have a good one',
    'much appreciated',
    "ok thanks, that's all",
    'ta, bye',
    'thanks a lot',
    'thank you, bye for now',
    'nice one, thanks',
    'appreciate it',
    'great, thanks again',
    'thx',
    'thanks, take care',
    'alright, thanks and goodbye',
  ],
  by: {
    upset: [
      'thanks. sorry if I was short with you',
      'ok, thanks I guess',
      'well, thank you for sorting it',
      'alright, bye',
    ],
    anxious: [
      'thank you so so much',
      'thanks for being patient with me',
      "you've been a real help, thank you",
      'thank you, I was so worried',
    ],
    hesitant: [
      'thanks for taking the time',
      'thank you, that helped me decide',
      'ok, thanks, sorry for all the back and forth',
      'thank you for explaining it',
    ],
    rushed: ['thx bye', 'cheers, got to go', 'ta', 'thanks, running'],
    sceptical: [
      'okay. thank you',
      'fair play, thanks',
      'thanks, that was better than expected',
      'right, thank you then',
    ],
    friendly: [
      'thanks a million, have a lovely day!',
      "you're the best, bye!",
      'thank you!! :)',
      'thanks so much, enjoy the rest of your day',
    ],
  },
};
