import { useState } from 'react';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { mayWrite } from '../answering/answerState.ts';
import { Composer, type ComposerProps } from './Composer.tsx';

/** Writing after the reveal: behind a button, unless somebody was in the middle of a sentence. */
export function LateComposer(props: ComposerProps) {
  const t = useWords('participant');
  const { activity, prompt, seat } = props;
  const workshop = useSession(({ view }) => workshopOf(view));
  const [writing, setWriting] = useState(() => {
    const place = {
      workshopId: workshop?.id ?? '',
      seatId: seat.id,
      activityId: activity.id,
      promptId: prompt.id,
    };
    return readDraft(place) !== null;
  });
  if (!mayWrite(activity, workshop?.status === 'closed')) return null;
  if (writing) return <Composer {...props} />;
  return (
    <div>
      <Button icon="edit" onClick={() => setWriting(true)}>
        {t('earlier.write')}
      </Button>
    </div>
  );
}
