import { type FormEvent, useState } from 'react';
import { Button, Icon } from '../../../../components/index.ts';
import type { ShopState, ToolArgs } from '../../../../core/shop/types.ts';
import { useDeskText } from '../text.ts';
import styles from './actions.module.css';
import { ToolControl } from './tool-control.tsx';
import { type ActionTool, TOOL_FIELDS } from './tool-fields.ts';

interface ToolFormProps {
  readonly tool: ActionTool;
  readonly shop: ShopState;
  readonly onUse: (args: ToolArgs) => void;
  readonly onBack: () => void;
}

type Values = Readonly<Record<string, string>>;

/** Empty fields are left out: the desk fills them from the open contact. */
const argsOf = (values: Values): ToolArgs =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));

/** What a form begins with where a choice is always made. */
const defaultsOf = (tool: ActionTool): Values => {
  const kinds = TOOL_FIELDS[tool].map(({ kind }) => kind);
  return { ...(kinds.includes('span') && { in: '24h' }), ...(kinds.includes('speed') && { by: 'standard' }) };
};

export function ToolForm({ tool, shop, onUse, onBack }: ToolFormProps) {
  const t = useDeskText();
  const [values, setValues] = useState<Values>(() => defaultsOf(tool));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onUse(argsOf(values));
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
      aria-label={t(`tool.${tool}`)}
    >
      <div className={styles.head}>
        <Button small look="plain" aria-label={t('bench.actions.back')} onClick={onBack}>
          <Icon name="back" size={16} />
        </Button>
        <h2>{t(`tool.${tool}`)}</h2>
      </div>
      {TOOL_FIELDS[tool].map((field, place) => (
        <ToolControl
          key={field.name}
          field={field}
          shop={shop}
          value={values[field.name] ?? ''}
          focused={place === 0}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div className={styles.buttons}>
        <Button small type="submit" look="primary">
          {t('bench.actions.do', { tool: t(`tool.${tool}`) })}
        </Button>
      </div>
    </form>
  );
}
