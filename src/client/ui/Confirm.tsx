import type { ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from './Button.tsx';
import type { ButtonVariant } from './buttonClass.ts';
import { Dialog } from './Dialog.tsx';

export interface ConfirmProps {
  title: ReactNode;
  /** The button that does it, in the words of what it does. */
  confirm: string;
  cancel?: string;
  variant?: ButtonVariant;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function Confirm({
  title,
  confirm,
  cancel,
  variant = 'danger',
  onConfirm,
  onCancel,
  children,
}: ConfirmProps) {
  const t = useWords('common');
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button variant={variant} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={onCancel}>{cancel ?? t('cancel')}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
