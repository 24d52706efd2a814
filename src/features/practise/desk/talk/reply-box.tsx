import { type FormEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button, Icon } from '../../../../components/index.ts';
import { useDeskText } from '../text.ts';
import styles from './reply-box.module.css';

interface ReplyBoxProps {
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSay: (text: string) => void;
}

/** Longest reply; longer ones are no chat messages. */
const MAX_LENGTH = 2000;
/** What keydown reports while an input method is composing, in browsers that send it after the composition. */
const COMPOSING_KEY = 229;

/** An Enter that confirms an input method's candidate is not meant for us. */
const sends = ({ key, shiftKey, keyCode, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing && keyCode !== COMPOSING_KEY;

/** Grows with its text; the style sheet stops it at five lines. */
function useGrowing(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what changes the height.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
  return area;
}

export function ReplyBox({ name, text, onText, onSay }: ReplyBoxProps) {
  const t = useDeskText();
  const keys = useId();
  const area = useGrowing(text);
  // On a touch screen the keyboard would cover the customer's first words.
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) area.current?.focus();
  }, [area]);
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSay(text.trim());
    onText('');
    area.current?.focus();
  };
  return (
    <>
      <form className={styles.box} onSubmit={send}>
        <textarea
          ref={area}
          rows={1}
          className={styles.text}
          value={text}
          maxLength={MAX_LENGTH}
          aria-label={t('bench.reply')}
          aria-describedby={keys}
          placeholder={t('bench.reply.placeholder', { name })}
          enterKeyHint="send"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => sends(event) && send(event)}
        />
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          <Icon name="up" size={16} />
          {t('bench.send')}
        </Button>
      </form>
      <p id={keys} className={styles.keys}>
        {t('bench.reply.keys')}
      </p>
    </>
  );
}
