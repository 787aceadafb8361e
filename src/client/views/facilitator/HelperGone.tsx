import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';

/** For who helps: the link was revoked, or this device never had one. Only the facilitator can give another. */
export function HelperGone({ revoked = false }: { revoked?: boolean }) {
  const t = useWords('roles');
  return (
    <Page title={t(revoked ? 'gone.title' : 'gone.noKeyTitle')} narrow>
      <div className="stack">
        <Heading level={1}>{t(revoked ? 'gone.title' : 'gone.noKeyTitle')}</Heading>
        <p>{t(revoked ? 'gone.text' : 'gone.noKey')}</p>
      </div>
    </Page>
  );
}
