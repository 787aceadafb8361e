import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';
import { useReadAloud } from './useReadAloud.ts';

/** Reads a text aloud; not there at all when the device has no Dutch voice of its own. */
export function ReadAloudButton({ text }: { text: string }) {
  const t = useWords('common');
  const aloud = useReadAloud();
  if (aloud === null) return null;
  return (
    <Button
      variant="subtle"
      className="pp-tight"
      icon={aloud.speaking ? 'stop' : 'speak'}
      onClick={() => aloud.toggle(text)}
    >
      {t(aloud.speaking ? 'readAloud.stop' : 'readAloud.listen')}
    </Button>
  );
}
