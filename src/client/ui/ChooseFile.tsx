import { type ComponentProps, useRef } from 'react';
import { Button } from './Button.tsx';

interface ChooseFileProps extends Pick<ComponentProps<typeof Button>, 'variant' | 'busy' | 'children'> {
  /** What the field of the file is called. */
  label: string;
  onFile: (file: File) => void;
}

/** A button that asks for a JSON file; the same one can be chosen twice. */
export function ChooseFile({ label, onFile, ...button }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
