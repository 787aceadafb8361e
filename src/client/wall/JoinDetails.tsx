import './joinDetails.css';
import { Alert } from '#client/ui/Alert.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import { useWords } from '#i18n/useWords.ts';
import { isLocalOnly, type JoinAddress } from './joinAddress.ts';

/** QR code, short code and link to join with, and what a laptop as server means for them. Needs the words of `wall`. */
export function JoinDetails({ join, code }: { join: JoinAddress; code: string }) {
  const t = useWords('wall');
  return (
    <div className="join-details">
      <QrCode value={join.link} title={t('qr')} size="min(15rem, 60vw)" />
      <div className="stack join-details__words">
        <p>
          {t('details.goTo')}
          <br />
          <strong className="join-details__address">{join.shown}</strong>
        </p>
        <p>
          {t('code')}
          <br />
          <strong className="join-details__code">{code}</strong>
        </p>
        <CopyField label={t('details.link')} value={join.link} />
        {join.onlyHere ? <Alert kind="warning">{t('details.onlyHere')}</Alert> : null}
        {!join.onlyHere && isLocalOnly(window.location.origin) ? (
          <p className="small quiet">{t('details.lan')}</p>
        ) : null}
      </div>
    </div>
  );
}
