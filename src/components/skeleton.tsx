import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface SkeletonProps {
  /** CSS lengths. */
  readonly width?: string;
  readonly height?: string;
}

/** A quiet block where something is about to stand. */
export const Skeleton = ({ width = '100%', height = '1em' }: SkeletonProps) => (
  <div aria-hidden="true" className={styles.block} style={{ width, height }} />
);

/** A page that is loading; `label` is read out. */
export const PageSkeleton = ({ label }: { readonly label: string }) => (
  <div role="status" className={styles.page}>
    <VisuallyHidden>{label}</VisuallyHidden>
    <Skeleton width="38%" height="36px" />
    <Skeleton width="62%" />
    <Skeleton height="180px" />
    <Skeleton height="180px" />
  </div>
);
