import { type FormEvent, useState } from 'react';
import { Button, Field } from '../../../components/index.ts';
import { TOOLS, type Tool } from '../../../core/shared/tools.ts';
import { TOOL_ARGS } from '../../../core/shop/args.ts';
import type { ToolArgs } from '../../../core/shop/types.ts';
import { useText } from '../../../locales/index.ts';
import { useAuthorText } from '../text.ts';
import styles from './controls.module.css';

interface ToolFormProps {
  readonly onUse: (tool: Tool, args: ToolArgs) => void;
}

/** A desk tool with the arguments a script gives it under `with`; empty ones are left to the desk. */
export function ToolForm({ onUse }: ToolFormProps) {
  const t = useAuthorText();
  const say = useText();
  const [tool, setTool] = useState<Tool>(TOOLS[0]);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = TOOL_ARGS[tool].map((name) => [name, (values[name] ?? '').trim()] as const);
    onUse(tool, Object.fromEntries(given.filter(([, value]) => value !== '')));
    setValues({});
  };
  return (
    <form className={styles.tool} onSubmit={submit} aria-label={t('author.talk.tools')}>
      <Field label={t('author.talk.tool')}>
        {(control) => (
          <select {...control} value={tool} onChange={({ target }) => setTool(target.value as Tool)}>
            {TOOLS.map((each) => (
              <option key={each} value={each}>
                {t(`tool.${each}`)} ({each})
              </option>
            ))}
          </select>
        )}
      </Field>
      {TOOL_ARGS[tool].map((name) => (
        <Field key={name} label={say(`field.${name}`)}>
          {(control) => (
            <input
              {...control}
              value={values[name] ?? ''}
              placeholder={name}
              maxLength={200}
              autoComplete="off"
              onChange={({ target }) => setValues({ ...values, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Button small type="submit">
        {t('author.talk.use')}
      </Button>
    </form>
  );
}
