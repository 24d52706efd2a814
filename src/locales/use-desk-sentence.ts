import { useCallback } from 'react';
import type { DeskResult } from '../core/shop/types.ts';
import { datesInWords } from './format.ts';
import { useLanguage, useText } from './use-text.ts';

/** Puts a result of the desk into a sentence of the interface's language. */
export function useDeskSentence(): (result: DeskResult) => string {
  const t = useText();
  const language = useLanguage();
  return useCallback(
    ({ messageId, params }: DeskResult) => t(messageId, datesInWords(language, params)),
    [t, language],
  );
}
