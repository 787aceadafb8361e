import '@utrecht/skip-link-css/dist/index.css';
import './Page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from './Brand.tsx';
import { useArrival } from './useArrival.ts';

interface PageProps {
  /** Title of the tab, without the name of the product. */
  title: string;
  /** At the right of the header. */
  header?: ReactNode;
  /** In place of the name of the product, which is a way out to the start. */
  brand?: ReactNode;
  footer?: ReactNode;
  narrow?: boolean;
  className?: string;
  children: ReactNode;
}

/** The frame of a view: skip link, header, main, footer. */
export function Page({ title, header, brand, footer, narrow = false, className, children }: PageProps) {
  const t = useWords('common');
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useEffect(() => {
    document.title = title === '' ? t('product') : `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <div className={`pp-page${narrow ? ' pp-page--narrow' : ''} ${className ?? ''}`}>
      <div className="pp-page__sky" aria-hidden="true" />
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t('skip')}
      </a>
      <header className="pp-page__header">
        <div className="pp-page__inner">
          {brand ?? <Brand />}
          {header}
        </div>
      </header>
      <main ref={main} className="pp-page__main" id="inhoud" tabIndex={-1}>
        <div className="pp-page__inner">{children}</div>
      </main>
      {footer === undefined ? null : (
        <footer className="pp-page__footer">
          <div className="pp-page__inner">{footer}</div>
        </footer>
      )}
    </div>
  );
}
