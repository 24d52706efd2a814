import { type Issue, issue } from '../../shared/issue.ts';
import { LANGS, type Lang } from '../../shared/lang.ts';
import type { Mention } from '../v1/parts.ts';
import type { Scenario } from '../v1/scenario.ts';
import type { AuthorCheck } from './author-check.ts';
import { scriptLines } from './lines.ts';

/** A mention with nothing on one side of a `|`. */
export const emptyAlternatives: AuthorCheck = ({ lines }) =>
  lines
    .filter(({ kind, text }) => kind === 'mention' && text.split('|').some((each) => each.trim() === ''))
    .map(({ path }) => issue(path, 'issues.mention-empty'));

/** Case, width and blanks don't count. */
const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replaceAll('’', "'");

/** What has to be said or taken up, but never is in the great exemplar: then nobody could do it right either. */
export const unspokenMentions: AuthorCheck = ({ scenario }) =>
  LANGS.flatMap((lang) => {
    const said = scriptLines(scenario.exemplars.great[lang], '', lang)
      .filter(({ kind }) => kind === 'say')
      .map(({ text }) => fold(text))
      .join('\n');
    return wanted(scenario).flatMap(({ path, mention }) => unspoken(path, mention, lang, said));
  });

interface Wanted {
  readonly path: string;
  readonly mention: Mention;
}

const wanted = ({ points, facts }: Scenario): Wanted[] => [
  ...points.flatMap(({ required, mention }, i) =>
    required ? [{ path: `points.${i}.mention`, mention }] : [],
  ),
  ...facts.flatMap(({ decides, mention }, i) => (decides ? [{ path: `facts.${i}.mention`, mention }] : [])),
];

function unspoken(path: string, mention: Mention, lang: Lang, said: string): Issue[] {
  return mention[lang].flatMap((item, i) => {
    const found = item.split('|').some((each) => each.trim() !== '' && said.includes(fold(each)));
    return found
      ? []
      : [issue(`${path}.${lang}.${i}`, 'issues.mention-never-said', { mention: item.slice(0, 80) })];
  });
}
