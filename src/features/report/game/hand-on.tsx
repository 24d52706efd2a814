import { useState } from 'react';
import { Button, Dialog, Field, Icon, VisuallyHidden } from '../../../components/index.ts';
import type { SessionRecord } from '../../../core/record/types.ts';
import { contentMark, encodeChallenge, scoringMark } from '../../../core/report/game/challenge/challenge.ts';
import type { ScoreCard } from '../../../core/score/types.ts';
import { copyText } from '../../../platform/clipboard.ts';
import styles from './hand-on.module.css';
import { useGameText } from './text.ts';

interface HandOnProps {
  readonly record: SessionRecord;
  readonly card: Pick<ScoreCard, 'rubric' | 'engine' | 'scores' | 'overall'>;
}

const codeOf = ({ record, card }: HandOnProps, told: boolean): string =>
  encodeChallenge({
    ...record,
    scoring: scoringMark(card.rubric, card.engine),
    content: contentMark(record.hash),
    result: told ? card : undefined,
  });

function Code(props: HandOnProps) {
  const t = useGameText();
  const [told, setTold] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const code = codeOf(props, told);
  const tell = (now: boolean) => {
    setTold(now);
    setCopied('no');
  };
  const copy = async () => setCopied((await copyText(code)) ? 'yes' : 'failed');
  return (
    <>
      <Field label={t('game.hand-on.field')}>
        {(attributes) => (
          <span className={styles.line}>
            <input {...attributes} readOnly value={code} onFocus={(event) => event.target.select()} />
            <Button look="primary" onClick={() => void copy()}>
              {t(copied === 'yes' ? 'game.hand-on.copied' : 'game.hand-on.copy')}
            </Button>
          </span>
        )}
      </Field>
      <label className={styles.check}>
        <input type="checkbox" checked={told} onChange={(event) => tell(event.target.checked)} />
        {t('game.hand-on.result')}
        <small>{t('game.hand-on.result.hint')}</small>
      </label>
      <p role="status" className={styles.status}>
        {copied === 'yes' && <VisuallyHidden>{t('game.hand-on.copied')}</VisuallyHidden>}
        {copied === 'failed' && t('game.hand-on.failed')}
      </p>
    </>
  );
}

/** The same customer for a colleague, as a code. */
export function HandOn(props: HandOnProps) {
  const t = useGameText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const done = <Button onClick={close}>{t('ui.done')}</Button>;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="send" size={16} />
        {t('game.hand-on.button')}
      </Button>
      <Dialog open={open} title={t('game.hand-on.title')} onClose={close} actions={done}>
        <p className={styles.text}>{t('game.hand-on.text')}</p>
        <Code {...props} />
      </Dialog>
    </>
  );
}
