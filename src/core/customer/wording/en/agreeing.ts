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
  hot: [
    'YES. do it. now please',
    'fine, just get on with it before I change my mind',
    'ok ok do it, but no messing about',
    "right, go, and don't you dare make a mess of it",
    "yes!! that's all I wanted, do it",
  ],
  calm: [
    'ooh yes, go on then',
    "yeah lovely, let's do that",
    'that suits me fine, thanks, go for it',
    "yes please, whenever you're ready",
    'sounds like a plan',
  ],
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
  hot: [
    'FINALLY. yes. good',
    'right. ok. should have been like that from the start',
    "fine, that'll do, I'm still fuming mind",
    "ok that's sorted then. about bloody time",
    'good. took some doing but good',
  ],
  calm: [
    "lovely, that's just what I was after",
    "ah nice one, that's me happy",
    "perfect, couldn't be easier",
    "that's grand, all sorted",
    'well that was painless',
  ],
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
  hot: [
    'thanks. next time without the drama please',
    'ok. thanks. I need a lie down now',
    'right, thanks, sorry for shouting',
    'thank you. still cross, but thank you',
    'fine, ta. what a day',
  ],
  calm: [
    "thanks ever so much, you've been great",
    'cheers, have a good day!',
    'aw thanks, that was really easy',
    'lovely chatting, bye bye',
    "thanks, I'll be back for sure",
  ],
};
