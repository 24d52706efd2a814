import { useState } from 'react';
import { DataTable } from '../../../components/data-table.tsx';
import { Button, Chip } from '../../../components/index.ts';
import type { Session } from '../../../core/session/types.ts';
import type { Engine } from '../../../platform/engine.ts';
import type { Study } from '../study/study.ts';
import { useAuthorText } from '../text.ts';
import styles from './exemplars.module.css';
import { OutOfBand } from './out-of-band.tsx';
import type { PlayedRow } from './play-exemplars.ts';
import type { Cast, Played } from './rehearsal.tsx';

interface ExemplarsProps {
  readonly engine: Engine | null;
  readonly study: Study | null;
  readonly cast: Cast;
  readonly played: Played | null;
  readonly onPlayed: (played: Played) => void;
  /** Shows the conversation of an exemplar. */
  readonly onWatch: (session: Session) => void;
}

function useCells(onWatch: (session: Session) => void) {
  const t = useAuthorText();
  return ({ name, lang, session, overall, outcome, csat, issues }: PlayedRow) => ({
    name: `${t(`author.exemplar.${name}`)} · ${t(`ui.lang.${lang}`)}`,
    overall: <strong>{overall ?? t('ui.not-scored')}</strong>,
    outcome: t(`ui.outcome.${outcome}`),
    stars: csat,
    band: (
      <Chip tone={issues.length === 0 ? 'good' : 'danger'}>
        {t(issues.length === 0 ? 'author.exemplars.in' : 'author.exemplars.out')}
      </Chip>
    ),
    more: (
      <Button
        small
        look="plain"
        aria-label={t('author.exemplars.watch.label', {
          name: t(`author.exemplar.${name}`),
          lang: t(`ui.lang.${lang}`),
        })}
        onClick={() => onWatch(session)}
      >
        {t('author.exemplars.watch')}
      </Button>
    ),
  });
}

/** Plays the exemplars of the text as it stands and says whether they come out as they should. */
export function Exemplars({ engine, study, cast, played, onPlayed, onWatch }: ExemplarsProps) {
  const t = useAuthorText();
  const cells = useCells(onWatch);
  const [busy, setBusy] = useState(false);
  const ready = study?.ready;
  const play = async () => {
    if (!ready || !study) return;
    setBusy(true);
    const { playExemplars } = await import('./play-exemplars.ts');
    onPlayed({ rows: playExemplars(ready.scenario, ready.pack, cast.seed), study });
    setBusy(false);
  };
  const columns = [
    { id: 'name', label: t('author.exemplars.name') },
    { id: 'overall', label: t('author.exemplars.overall'), number: true },
    { id: 'outcome', label: t('author.exemplars.outcome') },
    { id: 'stars', label: t('author.exemplars.stars'), number: true },
    { id: 'band', label: t('author.exemplars.band') },
    { id: 'more', label: t('author.exemplars.more') },
  ];
  return (
    <div className={styles.exemplars}>
      <p className={styles.text}>{ready || !study ? t('author.exemplars.text') : t('author.talk.blocked')}</p>
      <Button look="primary" disabled={!ready || !engine || busy} onClick={() => void play()}>
        {t('author.exemplars.play')}
      </Button>
      <div role="status">
        {played && played.study !== study && <p className={styles.stale}>{t('author.exemplars.stale')}</p>}
        {played && <OutOfBand rows={played.rows} />}
      </div>
      {played && (
        <DataTable
          label={t('author.tab.exemplars')}
          columns={columns}
          rows={played.rows.map((row) => ({ id: `${row.name}-${row.lang}`, cells: cells(row) }))}
        />
      )}
    </div>
  );
}
