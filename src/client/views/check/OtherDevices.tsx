import { Alert } from '#client/ui/Alert.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import { useWords } from '#i18n/useWords.ts';
import { type Gathering, useGathering } from './useGathering.ts';

/** Whether a tablet in this room reaches the same server: a code to scan, and how many have done so. */
export function OtherDevices() {
  const t = useWords('check');
  const gathering = useGathering();
  const { link, invited, onlyHere } = gathering;
  return (
    <section className="stack" aria-labelledby="anderen">
      <Heading level={2} id="anderen">
        {t('others.title')}
      </Heading>
      {invited ? <Alert kind="ok">{t('others.invited')}</Alert> : null}
      {onlyHere ? <Alert kind="error">{t('others.onlyHere')}</Alert> : null}
      {link === null ? null : (
        <>
          {invited ? null : <p>{t('others.how')}</p>}
          <div className="check__invitation">
            <QrCode value={link} title={t('others.qr')} size="min(14rem, 60vw)" />
          </div>
          <CopyField label={t('others.address')} value={link} />
          <Seen gathering={gathering} />
          <p className="quiet">{t('others.help')}</p>
        </>
      )}
    </section>
  );
}

function Seen({ gathering: { others } }: { gathering: Gathering }) {
  const t = useWords('check');
  if (others === null) return <Alert kind="warning">{t('others.silent')}</Alert>;
  if (others === 0) return <Alert kind="info">{t('others.waiting')}</Alert>;
  return <Alert kind="ok">{t('others.seen', { count: others })}</Alert>;
}
