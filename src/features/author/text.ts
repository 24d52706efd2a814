import { type Text, useText } from '../../locales/index.ts';
import type { author } from '../../locales/zh-CN/author.ts';
import type { scores } from '../../locales/zh-CN/scores.ts';
import type { tools } from '../../locales/zh-CN/tools.ts';
import type { ui } from '../../locales/zh-CN/ui.ts';

type AuthorId = keyof typeof author | keyof typeof ui | keyof typeof tools | keyof typeof scores;

/** The sentences of the author's page; a wrong id is a type error. */
export const useAuthorText = (): Text<AuthorId> => useText<AuthorId>();
