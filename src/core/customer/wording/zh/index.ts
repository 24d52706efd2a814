import type { Wording } from '../types.ts';
import { accept, agree, thank } from './agreeing.ts';
import { repeat, withhold } from './answering.ts';
import { comments } from './comments.ts';
import { bristle, escalate, protest } from './hurt.ts';
import { leave, nudge } from './leaving.ts';
import { confirm, note } from './listening.ts';
import { askWhen, doubt, insist, press } from './pushing.ts';

export const zhWording: Wording = {
  moves: {
    withhold,
    repeat,
    insist,
    press,
    doubt,
    bristle,
    protest,
    agree,
    'ask-when': askWhen,
    note,
    confirm,
    accept,
    thank,
    nudge,
    escalate,
    leave,
    threaten: { any: [] },
    test: { any: [] },
    catch: { any: [] },
    mull: { any: [] },
    haggle: { any: [] },
    digress: { any: [] },
    lecture: { any: [] },
    puzzle: { any: [] },
    remind: { any: [] },
    pry: { any: [] },
    soften: { any: [] },
  },
  opening: { lead: { any: [] }, tail: { any: [] } },
  comments,
};
