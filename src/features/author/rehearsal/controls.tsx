import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button, classNames, controlClass } from '../../../components/index.ts';
import type { Session } from '../../../core/session/types.ts';
import type { Engine } from '../../../platform/engine.ts';
import { useAuthorText } from '../text.ts';
import styles from './controls.module.css';
import { endNow, handleNext, sayNext, waitFor } from './steps.ts';
import { ToolForm } from './tool-form.tsx';

interface ControlsProps {
  readonly engine: Engine;
  readonly session: Session;
  readonly name: string;
  readonly onSession: (session: Session) => void;
}

const WAIT_SECONDS = 30;
/** What keydown reports while an input method is composing, in browsers that send it after the composition. */
const COMPOSING_KEY = 229;

const sends = ({ key, shiftKey, keyCode, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing && keyCode !== COMPOSING_KEY;

/** What the trainer can do: write, use a tool, let time pass, end. */
export function Controls({ engine, session, name, onSession }: ControlsProps) {
  const t = useAuthorText();
  const [text, setText] = useState('');
  const [tools, setTools] = useState(false);
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSession(sayNext(engine, session, text.trim()));
    setText('');
  };
  return (
    <div className={styles.controls}>
      {tools && <ToolForm onUse={(tool, args) => onSession(handleNext(engine, session, tool, args))} />}
      <form className={styles.reply} onSubmit={send}>
        <textarea
          className={classNames(controlClass, styles.text)}
          rows={2}
          value={text}
          maxLength={2000}
          aria-label={t('author.talk.reply')}
          placeholder={t('author.talk.placeholder', { name })}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => sends(event) && send(event)}
        />
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {t('author.talk.send')}
        </Button>
      </form>
      <div className={styles.more}>
        <Button small aria-expanded={tools} onClick={() => setTools(!tools)}>
          {t('author.talk.tools')}
        </Button>
        <Button small onClick={() => onSession(waitFor(engine, session, WAIT_SECONDS))}>
          {t('author.talk.wait')}
        </Button>
        <Button small look="plain" onClick={() => onSession(endNow(engine, session))}>
          {t('author.talk.end')}
        </Button>
      </div>
    </div>
  );
}
