import { classNames, controlClass, Segmented } from '../../../components/index.ts';
import { LANGS } from '../../../core/shared/lang.ts';
import { type Archetype, type Cast, LEVELS } from '../../../core/shared/personas.ts';
import { type DeskChoice, MAX_SEED, parseSeed } from '../../../platform/desk-path.ts';
import { usePractiseText } from '../text.ts';
import styles from './choices.module.css';

/** What one control of the row gets. */
interface ControlProps {
  readonly choice: DeskChoice;
  readonly onChange: (choice: DeskChoice) => void;
}

interface ChoicesProps extends ControlProps {
  /** Kinds of customers that play at least one scenario. */
  readonly kinds: readonly Archetype[];
}

const MODES = ['practice', 'exam'] as const;

function SeedField({ choice, onChange }: ControlProps) {
  const t = usePractiseText();
  return (
    <label className={styles.one} title={t('practise.options.seed.hint')}>
      {t('practise.options.seed')}
      <input
        className={classNames(controlClass, styles.seed)}
        type="number"
        inputMode="numeric"
        min={0}
        max={MAX_SEED}
        step={1}
        value={choice.seed ?? ''}
        placeholder={t('practise.options.seed.random')}
        onChange={(event) => onChange({ ...choice, seed: parseSeed(event.target.value) })}
      />
    </label>
  );
}

/** A choice besides what the scenario says; the first option leaves it to the scenario. */
function CastField({ choice, onChange, kinds, part }: ChoicesProps & { readonly part: keyof Cast }) {
  const t = usePractiseText();
  const options =
    part === 'archetype'
      ? kinds.map((value) => ({ value, label: t(`practise.archetype.${value}`) }))
      : LEVELS.map((value) => ({ value, label: String(value) }));
  const choose = (text: string) => {
    const { [part]: _, ...rest } = choice.cast ?? {};
    const option = options.find(({ value }) => String(value) === text);
    onChange({ ...choice, cast: option ? { ...rest, [part]: option.value } : rest });
  };
  return (
    <label className={styles.one}>
      {t(`practise.options.${part}`)}
      <select
        className={classNames(controlClass, styles.cast)}
        value={choice.cast?.[part] ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('practise.options.own')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Heading of the cards with the row of choices that hold for all of them. */
export function Choices({ choice, onChange, kinds }: ChoicesProps) {
  const t = usePractiseText();
  return (
    <div className={styles.row}>
      <h2 id="scenarios" className={styles.title}>
        {t('practise.cards')}
      </h2>
      <div className={styles.controls}>
        <Segmented
          label={t('practise.options.mode')}
          options={MODES.map((value) => ({ value, label: t(`ui.mode.${value}`) }))}
          value={choice.mode}
          onChange={(mode) => onChange({ ...choice, mode })}
        />
        <Segmented
          label={t('practise.options.lang')}
          options={LANGS.map((value) => ({ value, label: t(`ui.lang.${value}`) }))}
          value={choice.lang}
          onChange={(lang) => onChange({ ...choice, lang })}
        />
        <CastField choice={choice} onChange={onChange} kinds={kinds} part="archetype" />
        <CastField choice={choice} onChange={onChange} kinds={kinds} part="level" />
        <SeedField choice={choice} onChange={onChange} />
      </div>
      <p className={styles.note}>
        {t(`practise.options.mode.${choice.mode}.note`)} {t('practise.options.seed.hint')}
      </p>
    </div>
  );
}
