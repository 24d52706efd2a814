import { expect } from 'vitest';
import type { Issue } from '../../../src/core/shared/issue.ts';
import { issues as en } from '../../../src/locales/en/issues.ts';
import { issues as zh } from '../../../src/locales/zh-CN/issues.ts';

/** Every issue has a sentence in both languages, with a value for everything in it. */
export function expectSentences(found: readonly Issue[]) {
  for (const { messageId, params } of found) {
    for (const locale of [zh, en] as const) {
      const sentence: string | undefined = (locale as Record<string, string>)[messageId];
      expect(sentence, messageId).toBeDefined();
      const wanted = Array.from((sentence ?? '').matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? '');
      expect(
        wanted.filter((name) => !(name in params)),
        messageId,
      ).toEqual([]);
    }
  }
}

/** `path messageId` without the namespace. */
export const short = (found: readonly Issue[]): string[] =>
  found.map(({ path, messageId }) => `${path} ${messageId.replace('issues.', '')}`);
