import './Button.css';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonClass } from './buttonClass.ts';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  icon?: IconName | undefined;
  large?: boolean;
  /** Something is under way: the button keeps its focus but does nothing. */
  busy?: boolean;
}

/** A button; without a `type` it never sends a form by accident. */
export function Button({
  variant = 'secondary',
  icon,
  large = false,
  busy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={buttonClass(variant, large, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
