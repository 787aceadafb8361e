import type { ComponentProps } from 'react';
import { Button } from './Button.tsx';

interface ToolButtonProps extends Omit<ComponentProps<typeof Button>, 'aria-label' | 'children'> {
  /** What it does; the word on the button. */
  label: string;
  /** What it does that to: who only hears the button must know which of many rows it is of. */
  of: string;
}

/** A button of one row among many. */
export function ToolButton({ label, of, variant = 'subtle', ...rest }: ToolButtonProps) {
  return (
    <Button {...rest} variant={variant} aria-label={`${label}: ${of}`}>
      {label}
    </Button>
  );
}
