import { contentLang, type Text, useLanguage, useText } from '../../locales/index.ts';
import type { scores } from '../../locales/zh-CN/scores.ts';
import type { team } from '../../locales/zh-CN/team.ts';
import type { ui } from '../../locales/zh-CN/ui.ts';
import { useScenarioTitle } from '../../platform/own-scenarios.ts';

type TeamId = keyof typeof team | keyof typeof ui | keyof typeof scores;

/** The sentences of the team page; a wrong id is a type error. */
export const useTeamText = (): Text<TeamId> => useText<TeamId>();

/** Names of what rows and filters are about. */
export interface Names {
  person(name: string): string;
  scenario(id: string): string;
}

export function useNames(): Names {
  const t = useTeamText();
  const lang = contentLang(useLanguage());
  const title = useScenarioTitle();
  return {
    person: (name) => name || t('team.nobody'),
    scenario: (id) => title(id, lang),
  };
}
