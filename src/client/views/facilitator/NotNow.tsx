import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { useWords } from '#i18n/useWords.ts';

/** In the place of a dialog that could not be fetched: says so, and leaves the desk as it is. */
export function NotNow({ onClose }: { onClose: () => void }) {
  const t = useWords('app');
  const common = useWords('common');
  return (
    <Dialog
      title={t('chunkGone.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <p>{t('chunkGone.text')}</p>
    </Dialog>
  );
}
