import { useTranslation } from 'react-i18next';
import type { Params } from '../core/shared/issue.ts';
import type { Lang } from '../core/shared/lang.ts';
import type { Language } from './load.ts';

/** Message id and parameters in, sentence out. */
export type Text<Id extends string = string> = (id: Id, params?: Params) => string;

/** Sentences in the interface's language; name the ids a feature owns and a wrong one is a type error. */
export function useText<Id extends string = string>(): Text<Id> {
  const { t } = useTranslation();
  return t as unknown as Text<Id>;
}

/** The interface's language, for formats. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** The side of a `Localised` that fits the interface. */
export const contentLang = (language: Language): Lang => (language === 'en' ? 'en' : 'zh');
