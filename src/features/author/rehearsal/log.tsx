import { useEffect, useRef } from 'react';
import { classNames, Icon, VisuallyHidden } from '../../../components/index.ts';
import type { SessionView, TimelineItem } from '../../../core/session/types.ts';
import type { Lang } from '../../../core/shared/lang.ts';
import { datesInWords, stopwatch, useLanguage, useText } from '../../../locales/index.ts';
import { useAuthorText } from '../text.ts';
import styles from './log.module.css';

interface LogProps {
  readonly view: SessionView;
  readonly lang: Lang;
}

function Line({
  item,
  name,
  lang,
}: {
  readonly item: TimelineItem;
  readonly name: string;
  readonly lang: Lang;
}) {
  const t = useAuthorText();
  const say = useText();
  const language = useLanguage();
  if (item.kind === 'desk') {
    const { tool, at, result } = item.entry;
    return (
      <li className={classNames(styles.desk, !result.ok && styles.refused)}>
        <Icon name={result.ok ? 'check' : 'warning'} size={12} />
        <span>
          <time>{stopwatch(at)}</time> <b>{t(`tool.${tool}`)}</b>
          {!result.ok && ` · ${t('author.talk.refused')}`}{' '}
          {say(result.messageId, datesInWords(language, result.params))}
        </span>
      </li>
    );
  }
  const ours = item.turn.from === 'agent';
  return (
    <li className={classNames(styles.message, ours && styles.ours)}>
      <VisuallyHidden>{ours ? t('author.talk.you') : name}</VisuallyHidden>
      <p lang={lang === 'zh' ? 'zh-CN' : 'en'}>{item.turn.text}</p>
      <time>{stopwatch(item.turn.at)}</time>
    </li>
  );
}

/** The rehearsed conversation; the newest line stays in sight. */
export function Log({ view, lang }: LogProps) {
  const t = useAuthorText();
  const box = useRef<HTMLDivElement>(null);
  const { length } = view.timeline;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what moves the end.
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard.
    <div ref={box} role="log" aria-label={t('author.talk.log')} tabIndex={0} className={styles.log}>
      <ol className={styles.list}>
        {view.timeline.map((item) => (
          <Line
            key={item.kind === 'desk' ? `desk-${item.entry.index}` : `turn-${item.turn.index}`}
            item={item}
            name={view.identity.name}
            lang={lang}
          />
        ))}
      </ol>
    </div>
  );
}
