import { lazy, Suspense, useState } from 'react';
import { LazySeatDialog } from '#client/seats/lazySeats.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import type { LeavingWay } from './Leaving.tsx';
import { LazyChangeGroup } from './lazyLeaving.ts';

const ParkDialog = lazy(async () => {
  const [{ ParkDialog }] = await Promise.all([import('./ParkDialog.tsx'), loadWords(['closing'])]);
  return { default: ParkDialog };
});
const PictureDialog = lazy(async () => ({ default: (await import('./PictureDialog.tsx')).PictureDialog }));

interface MenuProps {
  screen: 'now' | 'earlier';
  closed: boolean;
  onScreen: (screen: 'now' | 'earlier') => void;
  onLeaving: (way: LeavingWay) => void;
}

/** What is not needed for answering, behind one quiet button. */
export function Menu({ screen, closed, onScreen, onLeaving }: MenuProps) {
  const t = useWords('participant');
  const seat = useMySeat();
  const [open, setOpen] = useState<'menu' | 'group' | 'seat' | 'park' | 'picture' | null>(null);
  const close = () => setOpen(null);
  const choose = (then: () => void) => () => {
    close();
    then();
  };
  return (
    <>
      <Button variant="subtle" icon="menu" aria-haspopup="dialog" onClick={() => setOpen('menu')}>
        {t('menu.open')}
      </Button>
      {open === 'menu' ? (
        <Dialog title={t('menu.title')} onClose={close}>
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
            <LazyChangeGroup onClose={close} />
          </Suspense>
        </Quietly>
      ) : null}
      {open === 'seat' && seat ? (
        <Quietly>
          <Suspense fallback={null}>
            <LazySeatDialog seat={seat} onClose={close} />
          </Suspense>
        </Quietly>
      ) : null}
      {open === 'park' && seat ? (
        <Suspense fallback={null}>
          <ParkDialog seat={seat} onClose={close} />
        </Suspense>
      ) : null}
      {open === 'picture' ? (
        <Suspense fallback={null}>
          <PictureDialog onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
