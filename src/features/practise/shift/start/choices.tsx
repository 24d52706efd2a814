import { controlClass, Segmented } from '../../../../components/index.ts';
import { MAX_CUSTOMERS } from '../../../../core/record/shift-types.ts';
import { LANGS } from '../../../../core/shared/lang.ts';
import { LEVELS } from '../../../../core/shared/personas.ts';
import { MAX_SEED, parseSeed } from '../../../../platform/desk-path.ts';
import type { ShiftChoice } from '../../../../platform/shift-path.ts';
import { useShiftText } from '../text.ts';
import styles from './choices.module.css';
import { PoolField } from './pool/pool-field.tsx';

interface ChoicesProps {
  readonly choice: ShiftChoice;
  readonly onChange: (choice: ShiftChoice) => void;
}

const SIZES = Array.from({ length: MAX_CUSTOMERS }, (_, index) => String(index + 1));
/** Value of the choice that leaves it to the shift. */
const OPEN = '0';

const numberOrNull = (text: string): number | null => (text === OPEN ? null : Number(text));

function SeedField({ choice, onChange }: ChoicesProps) {
  const t = useShiftText();
  return (
    <label className={styles.row}>
      <span>{t('shift.seed')}</span>
      <input
        className={controlClass}
        type="number"
        inputMode="numeric"
        min={0}
        max={MAX_SEED}
        step={1}
        value={choice.seed ?? ''}
        placeholder={t('shift.seed.random')}
        onChange={(event) => onChange({ ...choice, seed: parseSeed(event.target.value) })}
      />
      <small>{t('shift.seed.hint')}</small>
    </label>
  );
}

function LimitField({ choice, onChange }: ChoicesProps) {
  const t = useShiftText();
  return (
    <label className={styles.row}>
      <span>{t('shift.limit')}</span>
      <select
        className={controlClass}
        value={String(choice.limit ?? OPEN)}
        onChange={(event) => onChange({ ...choice, limit: numberOrNull(event.target.value) })}
      >
        <option value={OPEN}>{t('shift.limit.usual')}</option>
        {SIZES.slice(0, choice.size).map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
  );
}

/** How many, in which language, how hard, and which. */
export function Choices({ choice, onChange }: ChoicesProps) {
  const t = useShiftText();
  const { size, lang, level, limit } = choice;
  const resize = (next: number) =>
    onChange({ ...choice, size: next, limit: limit === null || limit <= next ? limit : null });
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span>{t('shift.size')}</span>
        <Segmented
          label={t('shift.size')}
          options={SIZES.map((value) => ({ value, label: value }))}
          value={String(size)}
          onChange={(value) => resize(Number(value))}
        />
      </div>
      <PoolField from={choice.from} size={size} onChange={(from) => onChange({ ...choice, from })} />
      <div className={styles.row}>
        <span>{t('shift.lang')}</span>
        <Segmented
          label={t('shift.lang')}
          options={LANGS.map((value) => ({ value, label: t(`ui.lang.${value}`) }))}
          value={lang}
          onChange={(value) => onChange({ ...choice, lang: value })}
        />
      </div>
      <div className={styles.row}>
        <span>{t('shift.level')}</span>
        <Segmented
          label={t('shift.level')}
          options={[
            { value: OPEN, label: t('shift.level.own') },
            ...LEVELS.map((value) => ({ value: String(value), label: String(value) })),
          ]}
          value={String(level ?? OPEN)}
          onChange={(value) =>
            onChange({ ...choice, level: LEVELS.find((each) => String(each) === value) ?? null })
          }
        />
        <small>{t('shift.level.hint')}</small>
      </div>
      <LimitField choice={choice} onChange={onChange} />
      <SeedField choice={choice} onChange={onChange} />
    </div>
  );
}
