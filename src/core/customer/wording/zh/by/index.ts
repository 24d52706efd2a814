import type { Voice, VoiceName } from '../../types.ts';
import { anxious } from './anxious.ts';
import { bargainHunter } from './bargain-hunter.ts';
import { chatty } from './chatty.ts';
import { confused } from './confused.ts';
import { dataSeeker } from './data-seeker.ts';
import { disappointed } from './disappointed.ts';
import { elderly } from './elderly.ts';
import { firm } from './firm.ts';
import { friendly } from './friendly.ts';
import { hesitant } from './hesitant.ts';
import { irate } from './irate.ts';
import { knowItAll } from './know-it-all.ts';
import { lapsed } from './lapsed.ts';
import { priceSensitive } from './price-sensitive.ts';
import { relative } from './relative.ts';
import { rushed } from './rushed.ts';
import { sceptical } from './sceptical.ts';
import { silent } from './silent.ts';
import { unpaid } from './unpaid.ts';
import { upset } from './upset.ts';
import { vip } from './vip.ts';

/** How each archetype talks in Chinese. */
export const VOICES: Readonly<Record<VoiceName, Voice>> = {
  upset,
  anxious,
  hesitant,
  rushed,
  sceptical,
  friendly,
  irate,
  disappointed,
  confused,
  'price-sensitive': priceSensitive,
  silent,
  unpaid,
  chatty,
  firm,
  'know-it-all': knowItAll,
  lapsed,
  vip,
  elderly,
  'bargain-hunter': bargainHunter,
  'data-seeker': dataSeeker,
  relative,
};
