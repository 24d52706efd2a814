import { MOVES } from '../moves.ts';
import type { Wording } from './types.ts';
const lines = (m: string) => Array.from({ length: 40 }, (_, i) => `(${m} ${i})`);
const w = { moves: Object.fromEntries(MOVES.map((m) => [m, { any: lines(m) }])), comments: { 1: { any: ['1'] }, 2: { any: ['2'] }, 3: { any: ['3'] }, 4: { any: ['4'] }, 5: { any: ['5'] } } } as unknown as Wording;
export const WORDING = { zh: w, en: w };
