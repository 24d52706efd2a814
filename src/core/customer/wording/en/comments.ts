import type { Wording } from '../types.ts';

export const comments: Wording['comments'] = {
  1: {
    any: [
      'Useless. Left with nothing.',
      'Wish I could give zero stars',
      'Nobody cared, simple as that',
      'Rude and no help at all',
      'Spent ages in that chat for nothing',
      "Worst support I've had in years",
      "Won't be coming back, stay away",
      'Fobbed off from start to finish',
    ],
  },
  2: {
    any: [
      'Lots of talk, not much help',
      'Still not really sorted, not impressed',
      'Slow, and the answers were vague',
      "Didn't feel listened to",
      'They replied, that is about the best I can say',
      'Had to do most of the work myself',
      'Expected better',
      'Polite enough but got me nowhere',
    ],
  },
  3: {
    any: [
      'It was ok',
      'Got there in the end, hard work though',
      'Average. Nothing wrong, nothing great',
      'Friendly but a bit slow',
      'Some of it helped, some of it did not',
      'Fine I guess, could be smoother',
      'Bit of back and forth, ended all right',
      'Neither here nor there',
    ],
  },
  4: {
    any: [
      'Good service, got what I needed',
      'Helpful and clear, a touch slow maybe',
      'Nice person, problem solved',
      'Pretty happy with how that went',
      'Better than I expected',
      'They knew what they were talking about',
      'Solid help, just short of perfect',
      'Quick enough and no fuss',
    ],
  },
  5: {
    any: [
      'Brilliant, sorted in one go',
      'Actually listened to me, so rare',
      'Best chat support I have ever had',
      'Went out of their way, thank you',
      'Came in annoyed, left smiling',
      'Fast, clear and kind. Full marks',
      'They did exactly what they said they would',
      'Could not ask for more',
    ],
  },
};
