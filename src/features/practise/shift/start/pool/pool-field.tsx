import { Disclosure } from '../../../../../components/disclosure.tsx';
import { catalogue } from '../../../../../platform/catalogue.ts';
import { useOwnScenarios } from '../../../../../platform/own-scenarios.ts';
import { poolOf, SHIPPED } from '../../../../../platform/shift-path.ts';
import { useShiftText } from '../../text.ts';
import { OwnGroup } from './own-group.tsx';
import styles from './pool.module.css';
import { ShippedGroup } from './shipped-group.tsx';
import { useOwnChecks } from './use-own-checks.ts';

interface PoolFieldProps {
  readonly from: readonly string[];
  readonly size: number;
  readonly onChange: (from: readonly string[]) => void;
}

const SHIPPED_IDS = catalogue.map(({ id }) => id);

/** All shipped ones are told by one sign, so that an address stays short and means them all. */
function tidied(ids: readonly string[]): readonly string[] {
  const whole = SHIPPED_IDS.every((id) => ids.includes(id));
  return whole ? [SHIPPED, ...ids.filter((id) => !SHIPPED_IDS.includes(id))] : ids;
}

/** The choice in a few words. */
function useSum(shipped: number, own: number): string {
  const t = useShiftText();
  if (shipped + own === 0) return t('shift.pool.sum.none');
  const all = shipped === SHIPPED_IDS.length;
  return [
    ...(shipped > 0 ? [t(all ? 'shift.pool.sum.all' : 'shift.pool.sum.some', { count: shipped })] : []),
    ...(own > 0 ? [t('shift.pool.sum.own', { count: own })] : []),
  ].join(' · ');
}

/** Which scenarios the customers of a shift come from. */
export function PoolField({ from, size, onChange }: PoolFieldProps) {
  const t = useShiftText();
  const made = useOwnScenarios();
  const checks = useOwnChecks();
  const pool = poolOf(from, SHIPPED_IDS);
  const own = pool.filter((id) => made.some((each) => each.id === id)).length;
  const shipped = pool.length - own;
  const switchOn = (ids: readonly string[], on: boolean) =>
    onChange(tidied(on ? [...new Set([...pool, ...ids])] : pool.filter((id) => !ids.includes(id))));
  const sum = useSum(shipped, own);
  return (
    <div className={styles.field}>
      <span>{t('shift.pool')}</span>
      <div className={styles.value}>
        <Disclosure label={sum}>
          <ShippedGroup pool={pool} onSwitch={switchOn} />
          <OwnGroup pool={pool} checks={checks} onSwitch={switchOn} />
        </Disclosure>
        {pool.length === 0 && (
          <p role="alert" className={styles.none}>
            {t('shift.pool.none')}
          </p>
        )}
        {pool.length > 0 && pool.length < size && (
          <small>{t('shift.pool.few', { count: pool.length, size })}</small>
        )}
      </div>
    </div>
  );
}
