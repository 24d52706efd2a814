import { classNames, controlClass, ToggleChip } from '../../components/index.ts';
import styles from './filter-bar.module.css';
import { useTeamText } from './text.ts';

interface FilterGroupProps {
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** Ids switched on. */
  readonly wanted: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Values that stand as chips side by side; of longer lists only the chosen ones do. */
const MOST_CHIPS = 12;

/** One filter: its values as chips, a long list also as a menu to add from. */
export function FilterGroup({ label, values, wanted, onToggle }: FilterGroupProps) {
  const t = useTeamText();
  const long = values.length > MOST_CHIPS;
  const chips = long ? values.filter(({ id }) => wanted.includes(id)) : values;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {chips.map((value) => (
        <ToggleChip key={value.id} pressed={wanted.includes(value.id)} onToggle={() => onToggle(value.id)}>
          {value.label}
        </ToggleChip>
      ))}
      {long && (
        <select
          className={classNames(controlClass, styles.select)}
          aria-label={label}
          value="-"
          onChange={({ target }) => onToggle(target.value)}
        >
          <option value="-" disabled>
            {t('team.filter.choose')}
          </option>
          {values.map((value) => (
            <option key={value.id} value={value.id}>
              {value.label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
