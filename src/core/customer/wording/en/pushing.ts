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
  by: {
    upset: [
      'is that it? seriously?',
      "don't try to fob me off with that",
      "after all this, that's what I get?",
      "that doesn't even begin to cover it",
    ],
    anxious: [
      "I don't think that will be enough...",
      "but then I'm still stuck, aren't I",
      "I'd feel better with something more solid",
      'that still leaves me worried',
    ],
    hesitant: [
      "hmm, I'm not sure that quite does it",
      "it's nice, but something's missing",
      "I don't know, it only half helps",
      "I'd rather not go for half a solution",
    ],
    rushed: [
      'not enough, what else',
      "that won't work, next option",
      'no time for half measures',
      "doesn't fix it",
    ],
    sceptical: [
      'that sounds like a way to get rid of me',
      'so the rest stays my problem',
      'half a fix is no fix',
      "looks good on paper, doesn't help me",
    ],
    friendly: [
      "aw thanks, but that's not quite it",
      'nearly there! just not fully',
      "that's kind of you, I'd still need a bit more though",
      'good try, but it leaves me hanging a bit',
    ],
  },
};

/** Nothing has helped yet. */
export const press: Pool = {
  any: [
    'so what happens with my problem now',
    "we've been talking a while and I'm no further",
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
  by: {
    upset: [
      'are you going to help me or not',
      "I don't want talk, I want this fixed",
      'this is going round in circles',
      'just DO something about it',
    ],
    anxious: [
      "I'm really stressed about this, please help",
      'so what do I do now?',
      "I just need to know it'll be okay",
      "please, I don't want to be left hanging",
    ],
    hesitant: [
      'so... what should I do then',
      "I'm still not clear on where we are",
      "sorry, I don't think I got an answer yet",
      "I still can't make up my mind with what I have",
    ],
    rushed: [
      'bottom line please',
      'short version, what now',
      "I've got five minutes, let's get on with it",
      'just tell me how we do this',
    ],
    sceptical: [
      'lots of words, nothing concrete',
      "I've yet to hear anything useful",
      'so nothing so far then',
      "I'd like to see something real at this point",
    ],
    friendly: [
      'okay so what can we do about it? :)',
      'would be great if we could get this sorted',
      "I know you're trying, but I'm still stuck",
      "let's find a way, shall we",
    ],
  },
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
  by: {
    upset: [
      'heard that before. WHEN?',
      "that's what they said last time",
      "don't give me 'soon', give me a date",
      "so basically you don't know",
    ],
    anxious: [
      "but when? I can't just keep waiting",
      "what if it doesn't happen?",
      "could you say for sure, I'm really nervous about it",
      'I need to know when, I keep worrying',
    ],
    hesitant: [
      'hm, can you be a bit more exact?',
      "I'd feel safer with a date",
      'do you know that for certain?',
      'roughly when would that be though',
    ],
    rushed: ['what time?', 'today or tomorrow, which is it', "need a time, not 'soon'", 'how long, in hours'],
    sceptical: [
      'says who?',
      "and I'm supposed to just trust that?",
      "sounds like you're guessing",
      'where does that come from, is it written anywhere?',
    ],
    friendly: [
      'ok! any idea when that would be?',
      "I believe you, I'd just love an actual date :)",
      'could you pin it down a little for me?',
      'no stress, but what day are we talking',
    ],
  },
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
  by: {
    upset: [
      'fine, but when',
      'ok and how long do I have to wait THIS time',
      'alright, give me a date',
      'good. by when exactly',
    ],
    anxious: [
      "oh good, when will that be? I'm a bit pressed",
      'will that be in time? when?',
      "ok, do you know when? I'd sleep better",
      "that'd be a relief, how long will it take though",
    ],
    hesitant: [
      'that might be okay, how long would it take?',
      'hmm alright, when roughly?',
      "I think that's fine... when would it be?",
      'and, um, by when?',
    ],
    rushed: ['ok, when', 'how fast', 'fine, ETA?', 'good, how soon can you do it'],
    sceptical: [
      'fine in theory, when in practice?',
      'ok, and the date?',
      'by when, so I can hold you to it',
      'right, when does this actually happen',
    ],
    friendly: [
      'lovely, when would that be? :)',
      'perfect, how long does it take?',
      'sounds great! any idea when?',
      'yay, when can I look forward to it',
    ],
  },
};
