export * from './format.ts';
export { LANGUAGES, type Language, loadMessages, startMessages, switchLanguage } from './load.ts';
export { useDeskSentence } from './use-desk-sentence.ts';
export { contentLang, type Text, useLanguage, useText } from './use-text.ts';
