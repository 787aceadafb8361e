import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { WALLS } from '#domain/workshop/counts.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** Says that the hall sees nothing while no wall is open, with the way to one; whom the host does not tell it, sees nothing here. */
export function NoWall({ onOpen }: { onOpen: () => void }) {
  const t = useWords('facilitator');
  const may = useMay();
  const none = useSession(
    ({ view }) => view.tally.get(WALLS)?.total === 0 && workshopOf(view)?.status !== 'closed',
  );
  if (!none) return null;
  return (
    <Alert kind="warning">
      <p>{t('wall.none')}</p>
      {may('makeWallLinks') ? (
        <Button icon="screen" className="pp-tight" onClick={onOpen}>
          {t('wall.go')}
        </Button>
      ) : null}
    </Alert>
  );
}
