import { useSyncExternalStore } from 'react';

/** The languages the interface speaks, as `locales/` names them. */
const LANGUAGES = ['zh-CN', 'en'] as const;

/** Choices of the person at this device. */
export interface Settings {
  /** Null follows the system. */
  readonly theme: 'light' | 'dark' | null;
  readonly language: (typeof LANGUAGES)[number];
  readonly trainee: string;
  readonly hideMood: boolean;
  readonly sound: boolean;
  /** Whether anything on the page may move; what the system asks for holds besides. */
  readonly motion: boolean;
}

const KEY = 'duilian.settings';
const listeners = new Set<() => void>();

const preferredLanguage = (): Settings['language'] =>
  navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';

function parseSettings(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Every field is checked by itself, so that one damaged value costs only that value. */
function readSettings(): Settings {
  let text: string | null = null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    // Storage is blocked: choices hold until the page is closed.
  }
  const { theme, language, trainee, hideMood, sound, motion } = parseSettings(text);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    language: LANGUAGES.find((known) => known === language) ?? preferredLanguage(),
    trainee: typeof trainee === 'string' ? trainee.slice(0, 40) : '',
    hideMood: hideMood === true,
    sound: sound === true,
    motion: motion !== false,
  };
}

let current: Settings | null = null;

export function settings(): Settings {
  current ??= readSettings();
  return current;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...settings(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Storage is full or blocked: the choice still holds on this page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSettings = (): Settings => useSyncExternalStore(subscribe, settings);
