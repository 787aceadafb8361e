import './beside.css';
import { lazy, Suspense, useState } from 'react';
import type { MenuWindowsProps } from '#client/late.ts';
import { LazySeatDialog } from '#client/seats/lazySeats.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { LazyChangeGroup } from './lazyLeaving.ts';

const ParkDialog = lazy(async () => {
  const [{ ParkDialog }] = await Promise.all([import('./ParkDialog.tsx'), loadWords(['closing'])]);
  return { default: ParkDialog };
});
const PictureDialog = lazy(async () => ({ default: (await import('./PictureDialog.tsx')).PictureDialog }));

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
      {open === 'group' ? (
        <Quietly>
          <Suspense fallback={null}>
            <LazyChangeGroup onClose={onClose} />
          </Suspense>
        </Quietly>
      ) : null}
      {open === 'seat' && seat ? (
        <Quietly>
          <Suspense fallback={null}>
            <LazySeatDialog seat={seat} onClose={onClose} />
          </Suspense>
        </Quietly>
      ) : null}
      {open === 'park' && seat ? (
        <Suspense fallback={null}>
          <ParkDialog seat={seat} onClose={onClose} />
        </Suspense>
      ) : null}
      {open === 'picture' ? (
        <Suspense fallback={null}>
          <PictureDialog onClose={onClose} />
        </Suspense>
      ) : null}
    </>
  );
}
