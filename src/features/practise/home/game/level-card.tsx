import { classNames, DimensionMark, dimensionClass } from '../../../../components/index.ts';
import {
  type LevelState,
  MARK,
  type SharedNeed,
  sharedNeeds,
  TIMES,
  WINDOW,
} from '../../../../core/report/game/levels.ts';
import { DIMENSIONS, type Dimension } from '../../../../core/shared/dimensions.ts';
import { LEVELS } from '../../../../core/shared/personas.ts';
import panel from './game-panel.module.css';
import styles from './level-card.module.css';
import { useGameText } from './text.ts';

interface LevelProps {
  readonly state: LevelState;
}

/** Five steps, the passed ones filled. */
function Steps({ state: { mastered, working } }: LevelProps) {
  const t = useGameText();
  return (
    <span role="img" aria-label={t('game.level.steps', { level: mastered })} className={styles.steps}>
      {LEVELS.map((level) => (
        <i
          key={level}
          className={classNames(level <= mastered && styles.passed, level === working && styles.now)}
        />
      ))}
    </span>
  );
}

function Shown({ dimension, have }: { readonly dimension: Dimension; readonly have: number }) {
  const t = useGameText();
  const name = t(`ui.dimension.${dimension}`);
  return (
    <li className={classNames(styles.row, dimensionClass(dimension))}>
      <DimensionMark dimension={dimension} letter={t(`ui.letter.${dimension}`)} />
      <span>{name}</span>
      <span
        role="img"
        aria-label={t('game.level.shown', { name, have, need: TIMES })}
        className={styles.pips}
      >
        {Array.from({ length: TIMES }, (_, place) => place).map((place) => (
          <i key={place} className={place < have ? styles.full : undefined} />
        ))}
      </span>
    </li>
  );
}

const VARIANTS = { none: '', scenario: '.scenario', archetype: '.archetype', both: '.both' } as const;

function variantOf({ otherScenario, otherArchetype }: SharedNeed): (typeof VARIANTS)[keyof typeof VARIANTS] {
  if (otherScenario && otherArchetype) return VARIANTS.both;
  if (otherScenario) return VARIANTS.scenario;
  return otherArchetype ? VARIANTS.archetype : VARIANTS.none;
}

/** What is missing for the next level, in sentences. */
function Missing({ state: { working, needs, clear } }: LevelProps) {
  const t = useGameText();
  if (working === null) return <p className={panel.text}>{t('game.level.done')}</p>;
  const skills = (dimensions: readonly Dimension[]) =>
    dimensions.length === DIMENSIONS.length
      ? t('game.level.four')
      : dimensions.map((dimension) => t(`ui.dimension.${dimension}`)).join(t('game.level.and'));
  return (
    <ul className={styles.missing}>
      {sharedNeeds(needs).map((need) => (
        <li key={need.dimensions.join()}>
          {t(`game.level.need${variantOf(need)}`, {
            count: need.more,
            level: working,
            skills: skills(need.dimensions),
            mark: MARK,
          })}
        </li>
      ))}
      {clear > 0 && <li>{t('game.level.clear', { count: clear })}</li>}
    </ul>
  );
}

/** Where the trainee stands, and what exactly the next level still wants. */
export function LevelCard({ state }: LevelProps) {
  const t = useGameText();
  const { working, shown } = state;
  return (
    <section className={panel.card} aria-labelledby="level">
      <div className={panel.head}>
        <h2 id="level" className={panel.title}>
          {t('game.level.title')}
        </h2>
        <Steps state={state} />
      </div>
      <p className={styles.level}>
        {working === null ? t('game.level.all') : t('game.level.working', { level: working })}
      </p>
      {working !== null && (
        <ul className={styles.rows}>
          {DIMENSIONS.map((dimension) => (
            <Shown key={dimension} dimension={dimension} have={shown[dimension]} />
          ))}
        </ul>
      )}
      <Missing state={state} />
      <details className={styles.rule}>
        <summary>{t('game.level.rule')}</summary>
        <p>{t('game.level.rule.text', { window: WINDOW, times: TIMES, mark: MARK })}</p>
      </details>
    </section>
  );
}
