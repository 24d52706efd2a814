import { useCallback } from 'react';
import type { DeskResult } from '../../core/shop/types.ts';
import { datesInWords, useLanguage, useText } from '../../locales/index.ts';

/** Puts a result of the desk into a sentence of the interface's language. */
export function useDeskSentence(): (result: DeskResult) => string {
  const t = useText();
  const language = useLanguage();
  return useCallback(({ messageId, params }) => t(messageId, datesInWords(language, params)), [t, language]);
}
