import './Checkbox.css';
import type { ReactNode } from 'react';

interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** Looks and is announced as a switch: works at once, without a form. */
  asSwitch?: boolean;
}

/** Yes or no; the whole row can be tapped. */
export function Checkbox({ label, hint, checked, onChange, disabled, asSwitch = false }: CheckboxProps) {
  return (
    <label className={`pp-check${asSwitch ? ' pp-check--switch' : ''}`}>
      <input
        type="checkbox"
        className={asSwitch ? undefined : 'pp-box'}
        {...(asSwitch ? { role: 'switch', 'aria-checked': checked } : {})}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint === undefined ? null : <span className="pp-check__hint">{hint}</span>}
      </span>
    </label>
  );
}
