import { useEffect, useState } from 'react';
import { settings } from '../../../platform/settings.ts';
import { chime } from '../../../platform/sound.ts';

/** A soft tone for every message of a customer after the page was opened. */
export function useChime(messages: number): void {
  const [before] = useState(messages);
  useEffect(() => {
    if (messages > before && settings().sound) chime();
  }, [messages, before]);
}
