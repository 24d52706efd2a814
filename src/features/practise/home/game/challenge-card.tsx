import { type FormEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button, buttonClass, Field } from '../../../../components/index.ts';
import { useText } from '../../../../locales/index.ts';
import type { CatalogueEntry } from '../../../../platform/catalogue.ts';
import type { Answer } from './accept-challenge.ts';
import styles from './challenge-card.module.css';
import panel from './game-panel.module.css';
import { useGameText } from './text.ts';

const EXAMPLE = '1P22-ZPMZ-…';

/** What is not as it was for the colleague, and the way on all the same. */
function Notes({ answer }: { readonly answer: Answer & { kind: 'ready' } }) {
  const t = useGameText();
  return (
    <div className={styles.notes} role="status">
      {answer.notes.map((note) => (
        <p key={note}>{t(note)}</p>
      ))}
      <Link to={answer.path} className={buttonClass('quiet', true)}>
        {t('game.challenge.anyway')}
      </Link>
    </div>
  );
}

/** A field for the code of a customer that a colleague handed on. */
export function ChallengeCard({ scenarios }: { readonly scenarios: readonly CatalogueEntry[] }) {
  const t = useGameText();
  const sentence = useText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { acceptChallenge } = await import('./accept-challenge.ts');
    const found = await acceptChallenge(
      text,
      scenarios.map(({ id }) => id),
    );
    if (found.kind === 'ready' && found.notes.length === 0) return navigate(found.path);
    setAnswer(found);
    // What is wrong is the field's description, and is read out with it.
    if (found.kind === 'refused') input.current?.focus();
  };
  const error = answer?.kind === 'refused' && sentence(answer.issue.messageId, answer.issue.params);
  return (
    <form className={panel.card} onSubmit={(event) => void submit(event)}>
      <Field label={t('game.challenge.label')} hint={t('game.challenge.hint')} error={error || undefined}>
        {(attributes) => (
          <span className={styles.line}>
            <input
              {...attributes}
              ref={input}
              value={text}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              placeholder={t('game.challenge.example', { code: EXAMPLE })}
              onChange={(event) => {
                setText(event.target.value);
                setAnswer(null);
              }}
            />
            <Button type="submit">{t('game.challenge.go')}</Button>
          </span>
        )}
      </Field>
      {answer?.kind === 'ready' && <Notes answer={answer} />}
    </form>
  );
}
