import { useCallback } from 'react';
import type { DeskResult } from '../core/shop/types.ts';
import { datesInWords } from './format.ts';
import { useLanguage, useText } from './use-text.ts';

/** Puts what the core says of the shop, days included, into a sentence of the interface's language. */
export function useDeskSentence(): (said: Pick<DeskResult, 'messageId' | 'params'>) => string {
  const t = useText();
  const language = useLanguage();
  return useCallback(
    ({ messageId, params }: Pick<DeskResult, 'messageId' | 'params'>) =>
      t(messageId, datesInWords(language, params)),
    [t, language],
  );
}
