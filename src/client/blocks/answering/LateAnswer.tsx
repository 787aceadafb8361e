import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';

interface LateAnswerProps {
  /** The answers are turned round: from then on one looks first, and writes behind a button. */
  late: boolean;
  /** Whether something is half written here. */
  writing: () => boolean;
  /** On the button. */
  again: string;
  children: ReactNode;
}

/**
 * A form before and after the reveal. Who is in the middle of a sentence keeps it as it is, with the focus and the
 * keyboard of the tablet; for others it folds into a button, and the focus goes along.
 */
export function LateAnswer({ late, writing, again, children }: LateAnswerProps) {
  const [before, setBefore] = useState(late);
  const [open, setOpen] = useState(() => !late || writing());
  const hand = useRef(false);
  if (before !== late) {
    setBefore(late);
    setOpen(!late || writing());
  }
  if (open)
    return (
      <HandsOnFocus key="form" hand={hand}>
        {children}
      </HandsOnFocus>
    );
  return (
    <HandsOnFocus key="button" hand={hand}>
      <Button icon="edit" onClick={() => setOpen(true)}>
        {again}
      </Button>
    </HandsOnFocus>
  );
}

/** Gives the focus that was in it to what comes in its place: form for button, button for form. */
function HandsOnFocus({ hand, children }: { hand: { current: boolean }; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (hand.current) element?.querySelector<HTMLElement>('textarea, button')?.focus({ preventScroll: true });
    hand.current = false;
    return () => {
      hand.current = element?.contains(document.activeElement) ?? false;
    };
  }, [hand]);
  return (
    <div ref={root} className="late-answer">
      {children}
    </div>
  );
}
