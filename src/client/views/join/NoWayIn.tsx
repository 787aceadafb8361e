import { useCallback, useEffect, useState } from 'react';
import { join } from '#client/sync/api.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';

/** How often it looks by itself whether the door is open again, in ms; a hall that waits does not ask at one moment. */
const LOOKS = { every: 8_000, apart: 4_000 };

interface NoWayInProps {
  welcome: Welcome;
  /** Looks the session up again: the door is open by now, or there is another code. */
  onAgain: () => void;
  /** To the field for a code, of another session. */
  onOtherCode: () => void;
}

/** For who has no seat in a session that is over, or whose door the facilitator shut. */
export function NoWayIn({ welcome, onAgain, onOtherCode }: NoWayInProps) {
  const t = useWords('seats');
  const over = welcome.closed;
  const title = t(over ? 'over.title' : 'shut.title');
  return (
    <Page title={title} narrow>
      <div className="stack" style={{ gap: '1.25rem' }}>
        <div>
          <Heading level={1} className="join-title">
            {title}
          </Heading>
          <p className="join-session">{welcome.title}</p>
        </div>
        {over ? (
          <>
            <p>{t('over.text')}</p>
            <div>
              <Button onClick={onOtherCode}>{t('over.other')}</Button>
            </div>
          </>
        ) : (
          <ShutDoor secret={welcome.joinSecret} onAgain={onAgain} />
        )}
      </div>
    </Page>
  );
}

/** What one can do at a shut door: ask, wait, and look once more; it looks by itself as well. */
function ShutDoor({ secret, onAgain }: { secret: string; onAgain: () => void }) {
  const t = useWords('seats');
  const common = useWords('common');
  const [looked, setLooked] = useState<'not yet' | 'busy' | 'still shut'>('not yet');
  const look = useCallback(async () => {
    const answer = await join({ secret });
    const isOther = answer.ok ? !answer.value.shut : answer.error === 'badCode';
    if (isOther) onAgain();
    return isOther;
  }, [secret, onAgain]);
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOKS.every + Math.random() * LOOKS.apart);
    return () => clearInterval(timer);
  }, [look]);
  const handleLook = async () => {
    setLooked('busy');
    if (!(await look())) setLooked('still shut');
  };
  return (
    <>
      <p>{common('failure.doorShut')}</p>
      <p>{t('shut.wait')}</p>
      <div>
        <Button large busy={looked === 'busy'} onClick={handleLook}>
          {t('shut.look')}
        </Button>
      </div>
      <p role="status">{looked === 'still shut' ? t('shut.still') : null}</p>
    </>
  );
}
