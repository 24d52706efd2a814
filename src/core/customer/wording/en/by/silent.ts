import type { Voice } from '../../types.ts';

/** A word or two. */
export const silent: Voice = {
  moves: {
    withhold: ['dunno really', 'no clue', 'not sure', 'nothing', "can't say"],
    repeat: ['said it', 'up there', 'already did', 'same', 'told you'],
    insist: ['not enough', 'half', 'and the rest', 'no, more', 'not quite'],
    press: ['and?', 'so?', 'what now', 'help', 'still stuck'],
    doubt: ['certain?', 'meaning?', 'how', 'proof?', 'date?'],
    'ask-when': ['when?', 'how long?', 'what day', 'by when', 'today?'],
    bristle: ['meh', 'hm', 'canned', 'skip that', 'scripted'],
    protest: ['no', 'rude', 'not ok', 'wow', 'stop'],
    note: ['noted', 'mm', 'hm ok', 'I see', 'next'],
    confirm: ['yep', 'yeah', 'right', 'true', 'yes that'],
    agree: ['ok', 'yes', 'do it then', 'fine', 'sure'],
    accept: ['good', 'works', 'nice', 'sorted', "that's fine"],
    thank: ['ty', 'tyvm', 'bye, thx', 'thank u', 'cool, bye'],
    nudge: ['..', 'there?', 'anyone', '...', 'u there'],
    threaten: ['one star', 'complaining', 'review then', 'reporting this', 'bad rating'],
    escalate: ['manager', 'someone else', 'your boss', 'supervisor pls', 'higher up?'],
    leave: ['bye', 'nah bye', 'no thanks', 'forget this', 'leaving'],
    mull: ['maybe', 'later', 'thinking', 'not now', 'will see', 'hm dunno'],
    soften: ['fine, ok', 'alright', 'ok go on', 'hm, better', 'still here', 'ok, staying'],
  },
  opening: {
    lead: ['yo', 'question', 'help pls', 'um', 'here?', 'quick q'],
    tail: ['so yeah', "that's all", 'pls', 'please check', 'idk', 'your turn'],
  },
  comments: { 1: ['Nope', 'Bad'], 3: ['Okay-ish', 'Meh, fine'], 5: ['Great', 'Nice one'] },
};
