import type { ButtonHTMLAttributes, Ref } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one main act of a view. `quiet`: framed. `plain`: text only. */
  readonly kind?: 'primary' | 'quiet' | 'plain';
  /** `small` only for second-rank acts inside the card. */
  readonly size?: 'normal' | 'small';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ kind = 'quiet', size = 'normal', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `dd-button ${className}` : 'dd-button'}
      data-kind={kind}
      data-size={size}
    />
  );
}
