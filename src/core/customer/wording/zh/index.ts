import type { Wording } from '../types.ts';
import { withVoices } from '../with-voices.ts';
import { accept, agree, thank } from './agreeing.ts';
import { onFile, repeat, withhold, wonder } from './answering.ts';
import { VOICES } from './by/index.ts';
import { comments } from './comments.ts';
import { haggle, mull } from './deciding.ts';
import { bristle, escalate, protest, threaten } from './hurt.ts';
import { leave, nudge } from './leaving.ts';
import { confirm, note } from './listening.ts';
import { lead, tail } from './opening.ts';
import { askWhen, doubt, insist, press } from './pushing.ts';
import { digress, lecture, pry, puzzle, remind } from './talking.ts';
import { catching, foreign, soften, test, unseen } from './trusting.ts';

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
    test,
    catch: catching,
    mull,
    haggle,
    digress,
    lecture,
    puzzle,
    remind,
    pry,
    soften,
    leave,
  },
  opening: { lead, tail },
  comments,
};

export const zhWording: Wording = withVoices(COMMON, VOICES);
