import { useCallback, useEffect, useRef, useState } from 'react';
import { join } from '#client/sync/api.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';

/** How often it looks by itself whether the door is open again, in ms; a hall that waits does not ask at one moment. */
const LOOKS = { every: 8_000, apart: 4_000 };

/** The facilitator shut the door: who comes in now waits here. `onOther`: it is open again, or there is another code. */
export function ShutDoor({ welcome, onOther }: { welcome: Welcome; onOther: () => void }) {
  const t = useWords('seats');
  const common = useWords('common');
  const [looked, setLooked] = useState<'not yet' | 'busy' | 'still shut'>('not yet');
  const { joinSecret: secret } = welcome;
  const other = useRef(onOther);
  other.current = onOther;
  const look = useCallback(async () => {
    const answer = await join({ secret });
    const isOther = answer.ok ? !answer.value.shut : answer.error === 'badCode';
    if (isOther) other.current();
    return isOther;
  }, [secret]);
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOKS.every + Math.random() * LOOKS.apart);
    return () => clearInterval(timer);
  }, [look]);
  const handleLook = async () => {
    setLooked('busy');
    if (!(await look())) setLooked('still shut');
  };
  return (
    <Page title={t('shut.title')} narrow>
      <div className="stack" style={{ gap: '1.25rem' }}>
        <div>
          <Heading level={1} className="join-title">
            {t('shut.title')}
          </Heading>
          <p className="join-session">{welcome.title}</p>
        </div>
        <p>{common('failure.doorShut')}</p>
        <p>{t('shut.wait')}</p>
        <div>
          <Button large busy={looked === 'busy'} onClick={handleLook}>
            {t('shut.look')}
          </Button>
        </div>
        <p role="status">{looked === 'still shut' ? t('shut.still') : null}</p>
      </div>
    </Page>
  );
}
