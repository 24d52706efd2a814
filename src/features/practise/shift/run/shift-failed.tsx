import { Link } from 'react-router';
import { buttonClass, EmptyState, Icon } from '../../../../components/index.ts';
import { contentLang, useLanguage } from '../../../../locales/index.ts';
import { useOwnScenarios, useScenarioTitle } from '../../../../platform/own-scenarios.ts';
import { ScenarioError } from '../../../../platform/scenarios.ts';
import styles from '../faults.module.css';
import { Faults, SaveRecord } from '../faults.tsx';
import { useShiftText } from '../text.ts';
import { ShiftFault, ShiftGone } from './open-shift.ts';

function BadScenario({ error: { id, issues } }: { readonly error: ScenarioError }) {
  const t = useShiftText();
  const lang = contentLang(useLanguage());
  const title = useScenarioTitle()(id, lang);
  if (issues.length === 0) return <p>{t('shift.failed.missing', { title })}</p>;
  return (
    <>
      <p>{t('shift.failed.broken', { title })}</p>
      <Faults issues={issues} />
    </>
  );
}

function Reason({ error }: { readonly error: unknown }) {
  const t = useShiftText();
  if (error instanceof ShiftGone) return t('shift.failed.draft');
  if (error instanceof ScenarioError) return <BadScenario error={error} />;
  return (
    <>
      <p>{t('shift.failed.text')}</p>
      {error instanceof ShiftFault ? (
        <Faults issues={error.issues} />
      ) : (
        <code lang="en">{error instanceof Error ? error.message : String(error)}</code>
      )}
    </>
  );
}

/** A shift that cannot be opened: what happened, what is safe, what to do. */
export function ShiftFailed({ error }: { readonly error: unknown }) {
  const t = useShiftText();
  const made = useOwnScenarios();
  const own = error instanceof ScenarioError ? made.find(({ id }) => id === error.id) : undefined;
  const action = (
    <div className={styles.actions}>
      {own && (
        <Link to={`/author?own=${own.id}`} className={buttonClass()}>
          {t('shift.pool.mend')}
        </Link>
      )}
      {error instanceof ShiftFault && <SaveRecord record={error.record} />}
      <Link to="/shift" className={buttonClass('primary')}>
        {t('shift.broken.to-list')}
      </Link>
    </div>
  );
  return (
    <EmptyState
      page
      title={t('shift.failed.title')}
      picture={<Icon name="warning" size={48} />}
      action={action}
    >
      <Reason error={error} />
    </EmptyState>
  );
}
