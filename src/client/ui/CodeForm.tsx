import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import './CodeForm.css';
import { TextField } from './TextField.tsx';

interface CodeFormProps {
  label: string;
  hint: string;
  go: string;
  /** Said at the field when nothing was typed. */
  emptyError: string;
  error?: string | null;
  busy?: boolean;
  autoFocus?: boolean;
  /** Something else on the screen is the one thing to do. */
  quiet?: boolean;
  initial?: string;
  onCode: (code: string) => void;
}

/** One field for a code that somebody reads from a screen or a card. Never cuts off or changes what is typed. */
export function CodeForm({
  label,
  hint,
  go,
  emptyError,
  error,
  busy = false,
  quiet = false,
  initial = '',
  ...rest
}: CodeFormProps) {
  const [code, setCode] = useState(initial);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = empty && code.trim() === '' ? emptyError : (error ?? null);
  // Back to what has to be typed anew, for whoever pressed the button; a page that opens with an error stays as it is.
  useEffect(() => {
    if (wrong !== null && form.current?.contains(document.activeElement))
      form.current.querySelector('input')?.focus();
  }, [wrong]);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(code.trim() === '');
    if (code.trim() !== '') rest.onCode(code.trim());
  };
  return (
    <form ref={form} className="pp-code" onSubmit={handleSubmit} noValidate>
      <TextField
        className="pp-code__field"
        label={label}
        description={hint}
        error={wrong}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus={rest.autoFocus}
      />
      <Button variant={quiet ? 'secondary' : 'primary'} type="submit" large busy={busy}>
        {go}
      </Button>
    </form>
  );
}
