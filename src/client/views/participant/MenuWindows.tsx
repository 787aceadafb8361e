import './beside.css';
import { Suspense, useState } from 'react';
import { filesFirst } from '#client/filesFirst.ts';
import type { MenuWindowsProps } from '#client/late.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { LazySeatDialog } from '#client/seats/lazySeats.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { LazyChangeGroup } from './lazyBeside.ts';

const LazyParkDialog = lazyPart(
  filesFirst(['ParkDialog.tsx', 'closing.json'], async () => {
    const [{ ParkDialog }] = await Promise.all([import('./ParkDialog.tsx'), loadWords(['closing'])]);
    return ParkDialog;
  }),
);
const LazyPictureDialog = lazyPart(
  filesFirst(
    ['PictureDialog.tsx', 'scene.json'],
    async () => (await import('./PictureDialog.tsx')).PictureDialog,
  ),
);

/** The menu, and what opens out of it. */
export function MenuWindows({ screen, closed, onScreen, onLeaving, onClose }: MenuWindowsProps) {
  const t = useWords('tablet');
  const seat = useMySeat();
  const [open, setOpen] = useState<'menu' | 'group' | 'seat' | 'park' | 'picture'>('menu');
  const choose = (then: () => void) => () => {
    onClose();
    then();
  };
  return (
    <>
      {open === 'menu' ? (
        <Dialog title={t('menu.title')} onClose={onClose}>
          <div className="participant-menu">
            {screen === 'earlier' ? (
              <Button icon="back" onClick={choose(() => onScreen('now'))}>
                {t('menu.now')}
              </Button>
            ) : (
              <Button icon="edit" onClick={choose(() => onScreen('earlier'))}>
                {t('menu.earlier')}
              </Button>
            )}
            {seat === null ? null : (
              <Button icon="help" onClick={() => setOpen('park')}>
                {t('menu.park')}
              </Button>
            )}
            <Button icon="picture" onClick={() => setOpen('picture')}>
              {t('menu.picture')}
            </Button>
            {closed || seat === null ? null : (
              <>
                {seat.mode === 'table' ? null : (
                  <Button icon="group" onClick={() => setOpen('group')}>
                    {t('menu.group')}
                  </Button>
                )}
                <Button icon="group" onClick={() => setOpen('seat')}>
                  {t('menu.seat')}
                </Button>
              </>
            )}
            {closed ? null : (
              <Button icon="group" onClick={choose(() => onLeaving('newPerson'))}>
                {t('menu.newPerson')}
              </Button>
            )}
            <Button icon="trash" onClick={choose(() => onLeaving('withdrawAll'))}>
              {t('menu.withdrawAll')}
            </Button>
            <Button icon="trash" onClick={choose(() => onLeaving('wipe'))}>
              {t('menu.empty')}
            </Button>
          </div>
        </Dialog>
      ) : null}
      {open === 'menu' ? null : (
        <Quietly instead={<NotNow onClose={onClose} />}>
          <Suspense fallback={null}>
            {open === 'group' ? <LazyChangeGroup onClose={onClose} /> : null}
            {open === 'seat' && seat ? <LazySeatDialog seat={seat} onClose={onClose} /> : null}
            {open === 'park' && seat ? <LazyParkDialog seat={seat} onClose={onClose} /> : null}
            {open === 'picture' ? <LazyPictureDialog onClose={onClose} /> : null}
          </Suspense>
        </Quietly>
      )}
    </>
  );
}

/** It was not fetched ahead, and cannot be now. */
function NotNow({ onClose }: { onClose: () => void }) {
  const t = useWords('tablet');
  const common = useWords('common');
  return (
    <Dialog
      title={t('menu.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <p>{t('menu.notNow')}</p>
    </Dialog>
  );
}
