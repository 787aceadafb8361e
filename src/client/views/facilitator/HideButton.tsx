import { useMay } from '#client/conduct/useMay.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { useWords } from '#i18n/useWords.ts';

interface HideButtonProps {
  contributionId: string;
  hidden: boolean;
  /** What it is called for who only hears it. */
  name: string;
}

/** Keeps one contribution from the hall, or shows it again. */
export function HideButton({ contributionId, hidden, name }: HideButtonProps) {
  const t = useWords('facilitator');
  const act = useAct();
  const may = useMay();
  if (!may('hideContribution')) return null;
  return (
    <ToolButton
      label={t(hidden ? 'notes.show' : 'notes.hide')}
      of={name}
      onClick={() => act({ type: 'hideContribution', contributionId, hidden: !hidden })}
    />
  );
}
