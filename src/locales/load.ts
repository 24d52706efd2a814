import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
/** A language of the interface; the conversation's own language is a `Lang` of the core. */
export type Language = (typeof LANGUAGES)[number];

type Messages = Readonly<Record<string, string>>;

/** One file a namespace and language, loaded when its feature is. */
const files = import.meta.glob<Record<string, Messages>>(['./zh-CN/*.ts', './en/*.ts']);
const wanted = new Set<string>();

/** All messages stand in one bundle: ids carry their namespace as a prefix, so no look-up has to name it. */
async function loadOne(language: Language, namespace: string): Promise<void> {
  const load = files[`./${language}/${namespace}.ts`];
  if (!load) return;
  for (const messages of Object.values(await load())) {
    i18n.addResourceBundle(language, 'translation', messages, false, true);
  }
}

/** Loads message files in the language shown; ones that do not exist are passed over. */
export async function loadMessages(...namespaces: string[]): Promise<void> {
  const fresh = namespaces.filter((namespace) => !wanted.has(namespace));
  for (const namespace of fresh) wanted.add(namespace);
  await Promise.all(fresh.map((namespace) => loadOne(i18n.language as Language, namespace)));
}

/** Switches the interface at once, with every message file in use so far. */
export async function switchLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((namespace) => loadOne(language, namespace)));
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Call once, before the first render. */
export async function startMessages(language: Language, ...namespaces: string[]): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: {} } },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  document.documentElement.lang = language;
  await loadMessages(...namespaces);
}
