import type { Wording } from '../types.ts';
import { withVoices } from '../with-voices.ts';
import { accept, agree, thank } from './agreeing.ts';
import { onFile, repeat, withhold, wonder } from './answering.ts';
import { digress, lecture, pry, remind } from './asides.ts';
import { VOICES } from './by/index.ts';
import { catchOut, foreign, test, unseen } from './checking.ts';
import { comments } from './comments.ts';
import { escalate, threaten } from './complaining.ts';
import { haggle, mull } from './deciding.ts';
import { bristle, protest } from './hurt.ts';
import { leave, nudge, soften } from './leaving.ts';
import { confirm, note, puzzle } from './listening.ts';
import { lead, tail } from './opening.ts';
import { askWhen, doubt, insist, press } from './pushing.ts';

const COMMON: Wording = {
  moves: {
    withhold,
    repeat,
    insist,
    press,
    doubt,
    unseen,
    foreign,
    'on-file': onFile,
    wonder,
    bristle,
    protest,
    agree,
    'ask-when': askWhen,
    note,
    confirm,
    accept,
    thank,
    nudge,
    threaten,
    escalate,
    leave,
    test,
    catch: catchOut,
    mull,
    haggle,
    digress,
    lecture,
    puzzle,
    remind,
    pry,
    soften,
  },
  opening: { lead, tail },
  comments,
};

export const enWording: Wording = withVoices(COMMON, VOICES);
