import type { Pool } from '../types.ts';

/** Heard a stock phrase. */
export const bristle: Pool = {
  any: [
    'that sounds copied and pasted',
    'am I talking to a bot?',
    'please, not the standard lines',
    "I've heard that one before",
    "that's what everyone says",
    "ok but that's just a phrase",
    'you can skip the script',
    'that could be about anyone',
    'hm, very corporate',
    "I didn't come here for that",
    "sounds like it's off a card",
    'right. the usual lines',
    "nice words, doesn't change much",
    'is that an automatic reply?',
    'could we drop the pleasantries',
  ],
};

/** Was blamed, belittled, insulted, pressed or asked for secrets. */
export const protest: Pool = {
  any: [
    'excuse me?',
    "that's not ok",
    "I don't appreciate being spoken to like that",
    'wow, ok',
    "that's a bit much",
    'no need to talk to me like that',
    "I'm not having that",
    'is that how you treat customers?',
    'I came here for help, not for this',
    'please watch your tone',
    'that is out of order',
    'I find that pretty unprofessional',
    "I'm taking a screenshot of that",
    "you can't seriously say that to a customer",
    'that crosses a line for me',
  ],
  hot: [
    'WHAT did you just say to me',
    "you've got some nerve, you have",
    "don't you EVER talk to a customer like that",
    'are you out of your mind??',
    "right, that's it, I've screenshotted that",
    'disgusting. absolutely disgusting way to talk to people',
  ],
  calm: [
    'er, that came across a bit wrong',
    "ooh, I wouldn't put it like that",
    "hm, let's keep it nice shall we",
    'we were getting on so well, what was that',
    "I'll pretend I didn't read that",
    'bit uncalled for, but ok',
  ],
};
