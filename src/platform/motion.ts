import { settings } from './settings.ts';

/** Whether something may move: neither the person nor their system asks for calm. */
export const allowsMotion = (): boolean =>
  settings().motion && !matchMedia('(prefers-reduced-motion: reduce)').matches;
