import { useState } from 'react';
import { late, type MenuWindowsProps } from '#client/late.ts';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';

const MenuWindows = late('MenuWindows');

/** What is not needed for answering, behind one quiet button. */
export function Menu(props: Omit<MenuWindowsProps, 'onClose'>) {
  const t = useWords('participant');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" icon="menu" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('menu.open')}
      </Button>
      {open ? <MenuWindows {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
