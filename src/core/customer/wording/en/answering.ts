import type { Pool } from '../types.ts';

/** Says nothing decisive, whatever was asked. */
export const withhold: Pool = {
  any: [
    'hm, nothing special there really',
    "couldn't tell you tbh",
    "I haven't really paid attention to that",
    'not that I can think of',
    'no idea, sorry',
    "can't say I've thought about it",
    'nothing out of the ordinary',
    "I'd have to guess on that one",
    'not much to say about that',
    "don't remember exactly",
    "I don't think that matters much",
    "it's just normal I suppose",
    'not sure what to tell you there',
    "honestly haven't noticed",
    "that's neither here nor there for me",
    'no strong feelings on that one',
  ],
  by: {
    upset: [
      "I wasn't exactly taking notes",
      "I don't see what that's got to do with it",
      'no clue, and I really have other things on my mind',
      'how would I know that',
    ],
    anxious: [
      "oh, I didn't look at that, should I have?",
      "I'm not sure, I don't want to say something wrong",
      "sorry, my head is all over the place, I really don't know",
      "I didn't notice... I hope that's not bad",
    ],
    hesitant: [
      'um, hard to say really',
      "I'm not sure how to answer that...",
      "maybe? I really couldn't say",
      "I'd need to think about that one, nothing comes to mind",
    ],
    rushed: ['nothing special, go on', 'no idea, next', "doesn't matter, moving on", 'dunno'],
    sceptical: [
      'nothing to add on that',
      "not sure why that's needed but nothing unusual",
      "I can't tell you anything about that",
      'just the usual',
    ],
    friendly: [
      'haha good question, no idea!',
      'oh I never paid attention to that, sorry!',
      'nothing special there :)',
      "ooh you've got me there, can't say",
    ],
  },
};

/** Was asked what they have told already. */
export const repeat: Pool = {
  any: [
    'I already told you that',
    "that's in my message above",
    'like I said earlier',
    'scroll up, I wrote that already',
    "I've answered that one",
    'same as what I said before',
    "didn't I just say that?",
    'see above please',
    'I mentioned it a minute ago',
    "you've asked me this already",
    "it's all in the chat",
    'still the same answer as before',
    'we covered that',
    'I did say, a few lines up',
    'again? I told you already',
  ],
  by: {
    upset: [
      'are you even reading what I write?',
      'how many times do I have to say it',
      'I SAID that already',
      "I'm not typing it all out again",
    ],
    anxious: [
      'I said that before, did it not come through?',
      'I already mentioned it... is something wrong with it?',
      'oh, I thought I told you that',
      'it should be further up, can you see it?',
    ],
    hesitant: [
      'I think I said that already...',
      "um, didn't I mention that?",
      'I believe that was in my earlier message',
      "sorry, wasn't that clear before?",
    ],
    rushed: ['said that', 'see above', 'already answered, move on please', 'told you, no time to repeat'],
    sceptical: [
      'so you are not reading my messages',
      'is this a bot? I just answered that',
      "second time you're asking",
      "funny, I'm sure I told you",
    ],
    friendly: [
      'haha I said that one already :)',
      "it's up there somewhere in the chat!",
      'same as before, no worries',
      "think I mentioned it, but it's easy to miss",
    ],
  },
};
