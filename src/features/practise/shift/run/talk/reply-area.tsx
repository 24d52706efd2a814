import { useRef, useState } from 'react';
import { ReplyBox } from '../../../desk/talk/reply-box.tsx';
import { QuickReplies } from '../quick/quick-replies.tsx';
import styles from './cards.module.css';

interface ReplyAreaProps {
  readonly name: string;
  /** What was begun before. */
  readonly first: string;
  readonly onText: (text: string) => void;
  readonly onSay: (text: string) => void;
}

/** The reply box with the ready-made texts under it; typing renders nothing else. */
export function ReplyArea({ name, first, onText, onSay }: ReplyAreaProps) {
  const [text, setText] = useState(first);
  const area = useRef<HTMLDivElement>(null);
  const change = (next: string) => {
    setText(next);
    onText(next);
  };
  const insert = (ready: string) => {
    change(text === '' ? ready : `${text}${/\s$/.test(text) ? '' : ' '}${ready}`);
    area.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={area} className={styles.area}>
      <ReplyBox name={name} text={text} onText={change} onSay={onSay} />
      <QuickReplies draft={text} onInsert={insert} />
    </div>
  );
}
