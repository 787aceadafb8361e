import '@utrecht/alert-css/dist/index.css';
import './Alert.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

const ICONS: Readonly<Record<AlertKind, IconName>> = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  error: 'error',
};

/** A message in the page. An error is read out at once, the others when the reader pauses; `still` ones are not. */
export function Alert({
  kind,
  still = false,
  children,
}: {
  kind: AlertKind;
  still?: boolean;
  children: ReactNode;
}) {
  const role = still ? undefined : kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`pp-alert utrecht-alert utrecht-alert--${kind}`} role={role}>
      <span className="pp-alert__icon">
        <Icon name={ICONS[kind]} size="1.5rem" />
      </span>
      <div className="pp-alert__words">{children}</div>
    </div>
  );
}
