import { useEffect, useState } from 'react';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { useWords } from '#i18n/useWords.ts';

interface ReadySwitchProps {
  activityId: string;
  /** What is being written; another text means: not done after all. */
  writing?: string;
  /** What it means here, where nothing is written. */
  hint?: string;
}

/**
 * *Klaar*: tells the facilitator, as a bare number, that this device is done here. Nothing closes by it. Who writes
 * again is not done any more.
 */
export function ReadySwitch({ activityId, writing = '', hint }: ReadySwitchProps) {
  const t = useWords('tablet');
  const atTable = useMySeat()?.mode === 'table';
  const session = useSessionStore();
  const live = useSession((state) => state.link === 'live');
  // The text in the field at the moment of saying so; another text is another moment.
  const [saidAt, setSaidAt] = useState<string | null>(null);
  useEffect(() => setSaidAt((at) => (at === writing ? at : null)), [writing]);
  const ready = saidAt === writing && live;
  return (
    <Checkbox
      asSwitch
      label={t(atTable ? 'ready.table' : 'ready.label')}
      hint={ready ? t('ready.on') : (hint ?? t('ready.hint'))}
      checked={ready}
      disabled={!live}
      onChange={(on) => {
        setSaidAt(on ? writing : null);
        session.getState().setReady(on ? activityId : null);
      }}
    />
  );
}
