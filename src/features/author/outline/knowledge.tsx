import { Chip } from '../../../components/index.ts';
import type { Scenario } from '../../../core/scenario/v1/scenario.ts';
import { contentLang, stopwatch, useLanguage } from '../../../locales/index.ts';
import { useAuthorText } from '../text.ts';
import type { Heard } from './heard-in.ts';
import { Section } from './section.tsx';

interface KnowledgeProps {
  readonly scenario: Scenario;
  readonly heard: Heard;
}

/** What the customer knows, and what it takes to hear it. */
export function Facts({ scenario, heard }: KnowledgeProps) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const items = scenario.facts.map(({ id, label, reveal, decides, lines }) => {
    const at = heard.facts.get(id);
    return {
      id,
      label: label[lang],
      chips: (
        <>
          <Chip tone={reveal === 'asked' ? 'accent' : 'plain'}>{t(`author.reveal.${reveal}`)}</Chip>
          {decides && <Chip tone="caution">{t('author.outline.decides')}</Chip>}
        </>
      ),
      note: lines[lang][0],
      heard: at === undefined ? undefined : t('author.outline.told', { at: stopwatch(at) }),
    };
  });
  return <Section title={t('author.outline.facts')} items={items} />;
}

/** What the customer should be told. */
export function Points({ scenario, heard }: KnowledgeProps) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const items = scenario.points.map(({ id, label, required }) => {
    const at = heard.points.get(id);
    return {
      id,
      label: label[lang],
      chips: required && <Chip tone="caution">{t('author.outline.required')}</Chip>,
      heard: at === undefined ? undefined : t('author.outline.point-told', { at: stopwatch(at) }),
    };
  });
  return <Section title={t('author.outline.points')} items={items} />;
}

/** Objections with what answers them. */
export function Objections({ scenario }: Pick<KnowledgeProps, 'scenario'>) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const labelOf = (id: string) => scenario.points.find((point) => point.id === id)?.label[lang] ?? id;
  const items = scenario.objections.map(({ id, label, answeredBy }) => ({
    id,
    label: label[lang],
    note: t('author.outline.answered-by', { points: answeredBy.map(labelOf).join(' · ') }),
  }));
  return <Section title={t('author.outline.objections')} items={items} />;
}

/** Ways out, best first. */
export function Resolutions({ scenario }: Pick<KnowledgeProps, 'scenario'>) {
  const t = useAuthorText();
  const lang = contentLang(useLanguage());
  const items = scenario.resolutions.map(({ id, label, meets }) => ({
    id,
    label: label[lang],
    chips: <Chip tone={meets === 'fully' ? 'good' : 'plain'}>{t(`author.meets.${meets}`)}</Chip>,
  }));
  return <Section title={t('author.outline.resolutions')} items={items} />;
}
