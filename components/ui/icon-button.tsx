import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconName } from './icons';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** Spoken name; also shown on hover. */
  readonly label: string;
  readonly size?: 'normal' | 'small';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with a drawing and a spoken name. */
export function IconButton({ icon, label, size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={className ? `dd-icon-button ${className}` : 'dd-icon-button'}
      data-size={size}
    >
      <Icon name={icon} />
    </button>
  );
}
