import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { mayWrite } from '../answering/answerState.ts';
import { Composer, type ComposerProps } from './Composer.tsx';

interface LateComposerProps extends ComposerProps {
  /** The notes are turned round: from then on one looks first, and writes behind a button. */
  late: boolean;
}

/**
 * Writing before and after the reveal. Who is in the middle of a sentence keeps the field as it is, with its focus and
 * the keyboard of the tablet; for others it folds into a button, which takes over the focus that was in the field.
 */
export function LateComposer({ late, ...props }: LateComposerProps) {
  const t = useWords('participant');
  const { activity, prompt, seat } = props;
  const workshop = useSession(({ view }) => workshopOf(view));
  const wasWriting = () => {
    const workshopId = workshop?.id ?? '';
    return readDraft({ workshopId, seatId: seat.id, activityId: activity.id, promptId: prompt.id }) !== null;
  };
  const [before, setBefore] = useState(late);
  const [writing, setWriting] = useState(() => !late || wasWriting());
  const hand = useRef(false);
  if (before !== late) {
    setBefore(late);
    setWriting(!late || wasWriting());
  }
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;
  if (writing)
    return (
      <HandsOnFocus key="field" hand={hand}>
        <Composer {...props} />
      </HandsOnFocus>
    );
  return (
    <HandsOnFocus key="button" hand={hand}>
      <Button icon="edit" onClick={() => setWriting(true)}>
        {t('earlier.write')}
      </Button>
    </HandsOnFocus>
  );
}

/** Gives the focus that was in it to what comes in its place: field for button, button for field. */
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
  return <div ref={root}>{children}</div>;
}
