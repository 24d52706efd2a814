import { Link } from 'react-router';
import { Button, buttonClass } from '../../../components/index.ts';
import { contentLang, stopwatch, useLanguage } from '../../../locales/index.ts';
import { useScenarioTitle } from '../../../platform/own-scenarios.ts';
import type { Draft } from '../../../platform/store.ts';
import { usePractiseText } from '../text.ts';
import styles from './continue-strip.module.css';

interface ContinueStripProps {
  readonly draft: Draft;
  readonly onDrop: (id: string) => void;
}

/** The conversation left open, offered before anything else. */
export function ContinueStrip({ draft, onDrop }: ContinueStripProps) {
  const t = usePractiseText();
  const lang = contentLang(useLanguage());
  const { scenario } = draft.record;
  const title = useScenarioTitle()(scenario, lang);
  return (
    <section className={styles.strip} aria-labelledby="continue">
      <div className={styles.text}>
        <h2 id="continue" className={styles.title}>
          {t('practise.continue.title')}
        </h2>
        <p className={styles.detail}>
          {t('practise.continue.text', { customer: draft.customer, title, at: stopwatch(draft.at) })}
        </p>
      </div>
      <Button look="plain" onClick={() => onDrop(draft.id)}>
        {t('practise.continue.drop')}
      </Button>
      <Link to={`/practise/${scenario}?draft=${draft.id}`} className={buttonClass('primary')}>
        {t('practise.continue.go')}
      </Link>
    </section>
  );
}
