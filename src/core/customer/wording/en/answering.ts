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
};

/** Was asked what stands in their order. */
export const onFile: Pool = {
  any: [
    "isn't that on my order?",
    'you should have that on your side',
    "it'll be on the order, won't it?",
    "have a look at my order, it's there",
    'I put that in when I ordered',
    'surely your system shows that',
    "that's all in the order details",
    "can't you see that on your screen?",
    'check the order, it says so there',
    "it's whatever I entered when I ordered",
    'your records will have that',
    "you've got that already, haven't you?",
    "pull up my order and you'll see",
    "I'd only be reading it off the order",
    'that should be in front of you',
  ],
};

/** Was asked something that seems to have nothing to do with it. */
export const wonder: Pool = {
  any: [
    'why do you ask?',
    "what's that got to do with it?",
    'is that relevant?',
    'not sure why you need to know that',
    'how does that help?',
    'um, does it make a difference?',
    'can we talk about my problem first?',
    "I don't see where you're going with that",
    'random question, but ok?',
    'do you need that to help me?',
    "that's a bit off topic, no?",
    "sorry, I don't get why that matters",
    'what do you want that for?',
    "let's stick to the matter, shall we",
    'huh? what makes you ask?',
  ],
};
