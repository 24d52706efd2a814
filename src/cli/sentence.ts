import type { Issue } from '../core/shared/issue.ts';
import { fillTemplate } from '../core/shared/template.ts';
import { issues } from '../locales/en/issues.ts';
import { records } from '../locales/en/records.ts';

const MESSAGES: Readonly<Record<string, string>> = { ...issues, ...records };

/** The English sentence of an issue; the id itself where a sentence is missing. */
export const sentence = ({ messageId, params }: Issue): string =>
  fillTemplate(MESSAGES[messageId] ?? messageId, params).text;
