/** Raised whenever the same session could be judged differently than before. */
export const ENGINE_VERSION = '11';
