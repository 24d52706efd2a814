import { issue } from '../../shared/issue.ts';
import type { AuthorCheck } from './author-check.ts';

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
const LATIN = /\p{Script=Latin}/gu;
const TAG = /<\/?[a-z][^<>]{0,200}>/i;

const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^{}]{0,80}\}\}/g, '');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** English in the place of Chinese, or the other way round. A stray “OK” is nobody's mistake. */
export const wrongLanguage: AuthorCheck = ({ lines }) =>
  lines
    .filter(({ kind }) => kind !== 'mention' && kind !== 'argument')
    .flatMap(({ path, lang, text: whole }) => {
      const text = withoutPlaceholders(whole);
      const han = count(text, HAN);
      if (lang === 'zh')
        return han === 0 && count(text, LATIN_WORD) >= 3 ? [issue(path, 'issues.zh-without-han')] : [];
      return han > count(text, LATIN) ? [issue(path, 'issues.en-mostly-han')] : [];
    });

/** Tags are shown as they stand, never as formatting. */
export const htmlTags: AuthorCheck = ({ lines }) =>
  lines.flatMap(({ path, text }) => {
    const tag = TAG.exec(text)?.[0];
    return tag === undefined ? [] : [issue(path, 'issues.html-tag', { tag: tag.slice(0, 40) })];
  });
