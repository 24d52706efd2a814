import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

/** The class names of a button, for a link that should look like one. */
export const buttonClass = (look: ButtonLook = 'quiet', small = false): string =>
  classNames(styles.button, styles[look], small && styles.small);

export function Button({ look = 'quiet', small = false, className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classNames(buttonClass(look, small), className)} />;
}
