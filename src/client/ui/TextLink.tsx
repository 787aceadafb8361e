import type { ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from './Icon.tsx';
import { PageLink } from './PageLink.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A link in a text. One to another site opens beside the session, in a new tab, and says so. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useWords('common');
  const mail = /^(mailto|tel):/.test(href);
  if (href.startsWith('/'))
    return (
      <PageLink href={href} className="utrecht-link utrecht-link--html-a">
        {children}
      </PageLink>
    );
  return (
    <a
      className="utrecht-link utrecht-link--html-a"
      href={href}
      {...(mail ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {children}
      {mail ? null : (
        <>
          {' '}
          <Icon name="external" size="0.85em" />
          <VisuallyHidden> {t('newTab')}</VisuallyHidden>
        </>
      )}
    </a>
  );
}
