import './wallMessage.css';
import { useEffect, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';

/** How long the button stays after the pointer moved. */
const SHOWN_MS = 4_000;

/** Fills the screen. Comes when somebody touches mouse or screen, and goes by itself: nothing hangs over the picture. */
export function FullScreenButton() {
  const t = useWords('wall');
  const [shown, setShown] = useState(true);
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    let timer = setTimeout(() => setShown(false), SHOWN_MS);
    const wake = () => {
      clearTimeout(timer);
      setShown(true);
      timer = setTimeout(() => setShown(false), SHOWN_MS);
    };
    const change = () => setFull(document.fullscreenElement !== null);
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    document.addEventListener('fullscreenchange', change);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
      document.removeEventListener('fullscreenchange', change);
    };
  }, []);
  if (full || !document.documentElement.requestFullscreen) return null;
  return (
    <div className={`wall-full${shown ? ' wall-full--shown' : ''}`}>
      <Button
        icon="screen"
        onClick={() => {
          // Refused (a policy of the browser): then the window stays as it is, F11 still works.
          document.documentElement.requestFullscreen().catch(() => undefined);
        }}
      >
        {t('fullScreen')}
      </Button>
    </div>
  );
}
