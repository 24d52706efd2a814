import type { Wording } from '../types.ts';
import { accept, agree, thank } from './agreeing.ts';
import { repeat, withhold } from './answering.ts';
import { digress, lecture, pry, remind } from './asides.ts';
import { catchOut, test } from './checking.ts';
import { comments } from './comments.ts';
import { escalate, threaten } from './complaining.ts';
import { haggle, mull } from './deciding.ts';
import { bristle, protest } from './hurt.ts';
import { leave, nudge, soften } from './leaving.ts';
import { confirm, note, puzzle } from './listening.ts';
import { lead, tail } from './opening.ts';
import { askWhen, doubt, insist, press } from './pushing.ts';
import { voiced, voicedMove } from './voiced.ts';

export const enWording: Wording = {
  moves: {
    withhold: voicedMove('withhold', withhold),
    repeat: voicedMove('repeat', repeat),
    insist: voicedMove('insist', insist),
    press: voicedMove('press', press),
    doubt: voicedMove('doubt', doubt),
    bristle: voicedMove('bristle', bristle),
    protest: voicedMove('protest', protest),
    agree: voicedMove('agree', agree),
    'ask-when': voicedMove('ask-when', askWhen),
    note: voicedMove('note', note),
    confirm: voicedMove('confirm', confirm),
    accept: voicedMove('accept', accept),
    thank: voicedMove('thank', thank),
    nudge: voicedMove('nudge', nudge),
    threaten: voicedMove('threaten', threaten),
    escalate: voicedMove('escalate', escalate),
    leave: voicedMove('leave', leave),
    test: voicedMove('test', test),
    catch: voicedMove('catch', catchOut),
    mull: voicedMove('mull', mull),
    haggle: voicedMove('haggle', haggle),
    digress: voicedMove('digress', digress),
    lecture: voicedMove('lecture', lecture),
    puzzle: voicedMove('puzzle', puzzle),
    remind: voicedMove('remind', remind),
    pry: voicedMove('pry', pry),
    soften: voicedMove('soften', soften),
  },
  opening: {
    lead: voiced(lead, (voice) => voice.lead),
    tail: voiced(tail, (voice) => voice.tail),
  },
  comments: {
    1: voiced(comments[1], (voice) => voice.comments[1]),
    2: comments[2],
    3: voiced(comments[3], (voice) => voice.comments[3]),
    4: comments[4],
    5: voiced(comments[5], (voice) => voice.comments[5]),
  },
};
