import './beside.css';
import { useState } from 'react';
import { newId } from '#client/sync/device.ts';
import type { Refused } from '#client/sync/Session.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { textOfIntent } from '#client/sync/textOfIntent.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

/** What the host refused for good: why, and the text, which is never thrown away without being asked. */
export function RefusedNotes() {
  const refused = useSession((session) => session.refused);
  return refused.map((each) => <RefusedNote key={each.commandId} refused={each} />);
}

function RefusedNote({ refused }: { refused: Refused }) {
  const t = useWords('tablet');
  const why = useWords('rejections');
  const act = useAct();
  const dismiss = useSession((session) => session.dismiss);
  const { intent, commandId, code } = refused;
  const [failed, setFailed] = useState<Refusal | null>(null);
  const isEarlier = code === 'seatGone' || code === 'notInCopy';
  const block = useSession(({ view }) => {
    const activityId =
      intent.type === 'contribute'
        ? intent.activityId
        : 'contributionId' in intent
          ? view.contribution.get(intent.contributionId ?? '')?.activityId
          : undefined;
    return view.activity.get(activityId ?? '')?.block;
  });
  const text =
    'data' in intent ? (BLOCKS.get(block ?? 'notes')?.textOf(intent.data) ?? '') : textOfIntent(intent);
  const handleAgain = () => {
    // Under a new id: the host may know the old one as somebody else's.
    const again =
      intent.type === 'contribute'
        ? { ...intent, contributionId: newId() }
        : intent.type === 'park'
          ? { ...intent, parkedId: newId() }
          : intent;
    const failure = act(again);
    if (failure === null) dismiss(commandId);
    else setFailed(failure);
  };
  return (
    <Alert kind="error">
      <p>
        <strong>{t(isEarlier ? 'refused.earlier' : 'refused.title')}</strong> {why(code)}
      </p>
      {text === '' ? null : (
        <p className="participant-quote" dir="auto">
          {text}
        </p>
      )}
      {failed === null ? null : (
        <p role="alert">{isEarlier && failed === 'notOpen' ? t('refused.notYet') : why(failed)}</p>
      )}
      <div className="row">
        <Button variant="primary" onClick={handleAgain}>
          {t('refused.again')}
        </Button>
        <Button onClick={() => dismiss(commandId)}>{t('refused.discard')}</Button>
      </div>
    </Alert>
  );
}
