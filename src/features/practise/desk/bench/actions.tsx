import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../../../components/index.ts';
import { LOOK_UP_TOOLS, type Tool } from '../../../../core/shared/tools.ts';
import type { DeskEntry } from '../../../../core/shop/types.ts';
import { useDeskSentence } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import styles from './actions.module.css';
import type { BenchProps } from './bench.tsx';
import { ACTION_ICONS, ACTION_TOOLS, type ActionTool, needsOrder } from './tool-fields.ts';
import { ToolForm } from './tool-form.tsx';

interface MenuProps extends Pick<BenchProps, 'view' | 'open'> {
  /** The tool whose form was just left: the keyboard goes on from its button. */
  readonly left: ActionTool | null;
  readonly onPick: (tool: ActionTool) => void;
}

function Menu({ view, open, left, onPick }: MenuProps) {
  const t = useDeskText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left) list.current?.querySelector<HTMLElement>(`[data-tool="${left}"]`)?.focus();
  }, [left]);
  return (
    <>
      <h2 className={styles.heading}>{t('bench.actions')}</h2>
      <div ref={list} className={styles.menu}>
        {ACTION_TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            className={styles.tool}
            data-tool={tool}
            disabled={!open || (needsOrder(tool) && view.shop.order === null)}
            onClick={() => onPick(tool)}
          >
            <Icon name={ACTION_ICONS[tool]} size={16} />
            {t(`tool.${tool}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function Results({ entries }: { readonly entries: readonly DeskEntry[] }) {
  const t = useDeskText();
  const sentence = useDeskSentence();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.results} aria-label={t('bench.actions.log')}>
      {entries.map(({ index, result }) => (
        <li key={index} className={result.ok ? undefined : styles.refused}>
          <Icon name={result.ok ? 'check' : 'warning'} size={13} />
          {sentence(result)}
        </li>
      ))}
    </ul>
  );
}

const looksUp = (tool: Tool): boolean => LOOK_UP_TOOLS.some((each) => each === tool);

/** What can be done: a short menu, the form of the tool picked, and what was done so far, latest first. */
export function Actions({ view, open, onUse }: BenchProps) {
  const [tool, setTool] = useState<ActionTool | null>(null);
  const [left, setLeft] = useState<ActionTool | null>(null);
  const leave = () => {
    setLeft(tool);
    setTool(null);
  };
  const done = view.shop.log.filter((entry) => !looksUp(entry.tool)).toReversed();
  if (tool && open) {
    return (
      <ToolForm
        key={tool}
        tool={tool}
        shop={view.shop}
        onBack={leave}
        onUse={(args) => {
          onUse(tool, args);
          leave();
        }}
      />
    );
  }
  return (
    <>
      <Menu view={view} open={open} left={left} onPick={setTool} />
      <Results entries={done} />
    </>
  );
}
