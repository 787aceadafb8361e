import './Dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from './Button.tsx';
import { focusHeading } from './focusHeading.ts';
import { Heading } from './Heading.tsx';
import { holdPage } from './holdPage.ts';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  /** The buttons at the bottom, the most likely one first. */
  actions?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A window over the page, open as long as it is rendered. Esc closes it; focus goes back to where it came from. */
export function Dialog({ title, onClose, actions, wide = false, children }: DialogProps) {
  const t = useWords('common');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    const around = before?.closest('section, main') ?? null;
    const letGo = holdPage();
    if (element && !element.open) element.showModal();
    // React focuses while the dialog is still shut, which does nothing; then the browser takes the × instead.
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element?.close();
      letGo();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What one did here may have taken away the button that one came from.
      setTimeout(() => focusHeading(around), 0);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`pp-dialog${wide ? ' pp-dialog--wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pp-dialog__head">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <Button variant="subtle" className="pp-dialog__close" onClick={onClose}>
          <Icon name="close" />
          <VisuallyHidden>{t('close')}</VisuallyHidden>
        </Button>
      </div>
      <div className="stack">{children}</div>
      {actions === undefined ? null : <div className="pp-dialog__actions">{actions}</div>}
    </dialog>
  );
}
