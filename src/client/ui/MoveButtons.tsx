import { Button } from './Button.tsx';
import { keepFocus } from './keepFocus.ts';

interface MoveButtonsProps {
  /** What the buttons are called for who only hears them. */
  up: string;
  down: string;
  /** Null: it cannot go further that way. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** Moves one of a list up or down; the button keeps its focus, so that one can press on. */
export function MoveButtons({ up, down, onUp, onDown }: MoveButtonsProps) {
  return (
    <>
      <MoveButton label={up} sign="↑" onMove={onUp} />
      <MoveButton label={down} sign="↓" onMove={onDown} />
    </>
  );
}

function MoveButton({ label, sign, onMove }: { label: string; sign: string; onMove: (() => void) | null }) {
  return (
    <Button
      variant="subtle"
      disabled={onMove === null}
      aria-label={label}
      onClick={(event) => {
        onMove?.();
        keepFocus(event.currentTarget);
      }}
    >
      {sign}
    </Button>
  );
}
