import type { Localised } from '../../shared/lang.ts';
import { enWording } from './en/index.ts';
import type { Wording } from './types.ts';
import { zhWording } from './zh/index.ts';

/** Everything customers say that no scenario writes for them. */
export const WORDING: Localised<Wording> = { zh: zhWording, en: enWording };
