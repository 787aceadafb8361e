import { useRef, useState } from 'react';
import type { ApiError } from '#client/sync/api.ts';
import { makeWallKey, pairWall } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { CodeForm } from '#client/ui/CodeForm.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { useWords } from '#i18n/useWords.ts';
import { LazyScreens } from './lazyScreens.ts';

interface WallDialogProps {
  workshopId: string;
  hostKey: string;
  onClose: () => void;
}

/** The wall in a window of this laptop, on another computer by its code, or by a link. */
export function WallDialog({ workshopId, hostKey, onClose }: WallDialogProps) {
  const t = useWords('facilitator');
  const common = useWords('common');
  const { join } = useJoin(useSession((state) => state.view));
  const [error, setError] = useState<ApiError | 'blocked' | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [pairing, setPairing] = useState<'busy' | 'done' | ApiError | null>(null);
  const minted = useRef<string | null>(null);

  /** One key as long as this dialog stands; the host keeps older ones working. */
  const mint = async (): Promise<string | null> => {
    if (minted.current !== null) return minted.current;
    const answer = await makeWallKey(workshopId, hostKey);
    if (!answer.ok) {
      setError(answer.error);
      return null;
    }
    minted.current = answer.value.wallKey;
    return minted.current;
  };
  const handleOpen = async () => {
    setError(null);
    // At once, within the click: a window that opens later is kept out by the browser.
    const wall = window.open('', `praatplaat-wall-${workshopId}`, 'popup,width=1280,height=720');
    if (!wall) return setError('blocked');
    const key = await mint();
    if (key === null) return wall.close();
    rememberKey(workshopId, 'wall', key);
    wall.location.replace(`/scherm/${workshopId}`);
    wall.focus();
    onClose();
  };
  const handleLink = async () => {
    setError(null);
    const key = await mint();
    const base = join ? join.link.replace(/\/mee#.*$/, '') : window.location.origin;
    if (key !== null) setLink(`${base}/scherm/${workshopId}#${key}`);
  };
  const handleDetached = () => {
    minted.current = null;
    setLink(null);
    setPairing(null);
  };
  const handlePair = async (code: string) => {
    setPairing('busy');
    const answer = await pairWall(workshopId, hostKey, code);
    setPairing(answer.ok ? 'done' : answer.error);
  };

  return (
    <Dialog title={t('wall.title')} onClose={onClose} wide>
      <Heading level={3}>{t('wall.openTitle')}</Heading>
      <p>{t('wall.openText')}</p>
      <div>
        <Button variant="primary" icon="screen" onClick={handleOpen}>
          {t('wall.open')}
        </Button>
      </div>
      {error === null ? null : (
        <Alert kind="error">{error === 'blocked' ? t('wall.blocked') : failureWords(common, error)}</Alert>
      )}
      <Heading level={3}>{t('wall.pairTitle')}</Heading>
      <p>{t('wall.pairText', { address: (join?.shown ?? '').replace(/\/mee$/, '/scherm') })}</p>
      <CodeForm
        label={t('wall.pairLabel')}
        hint={t('wall.pairHint')}
        emptyError={t('wall.pairEmpty')}
        go={t('wall.pair')}
        busy={pairing === 'busy'}
        quiet
        error={pairing === null || pairing === 'busy' || pairing === 'done' ? null : pairFailure(pairing)}
        onCode={handlePair}
      />
      {pairing === 'done' ? <Alert kind="ok">{t('wall.paired')}</Alert> : null}
      {link === null ? (
        <div>
          <Button variant="subtle" onClick={handleLink}>
            {t('wall.makeLink')}
          </Button>
        </div>
      ) : (
        <CopyField label={t('wall.link')} description={t('wall.linkHint')} value={link} />
      )}
      {/* Room for what is fetched: a window that grew moved the button above it from under the hand. */}
      <div style={{ minBlockSize: '13rem' }}>
        <Quietly>
          <ComesLater>
            <LazyScreens workshopId={workshopId} hostKey={hostKey} onDetached={handleDetached} />
          </ComesLater>
        </Quietly>
      </div>
    </Dialog>
  );

  function pairFailure(failed: ApiError): string {
    return failed === 'badCode' || failed === 'notFound' ? t('wall.pairWrong') : failureWords(common, failed);
  }
}
