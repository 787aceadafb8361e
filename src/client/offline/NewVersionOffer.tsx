import './NewVersionOffer.css';
import { useSyncExternalStore } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { useWords } from '#i18n/useWords.ts';
import { buttonClass } from '../ui/buttonClass.ts';
import { isNewVersionOffered, onNewVersion, putOff, renew } from './newVersion.ts';

/**
 * *Er is een nieuwe versie.* Never reloads by itself: somebody may be writing, and a hall may be looking. The wall says
 * nothing of it.
 */
export function NewVersionOffer() {
  const t = useWords('app');
  const offered = useSyncExternalStore(onNewVersion, isNewVersionOffered);
  const path = usePathname();
  const isWall = path.startsWith('/scherm/');
  return (
    <div role="status" className={offered && !isWall ? 'new-version' : undefined}>
      {offered && !isWall ? (
        <>
          <p className="new-version__text">{t('newVersion.text')}</p>
          <div className="new-version__choice">
            {/* Not the kit's Button: in the first chunk its styles would come before those that they change. */}
            <button type="button" className={buttonClass('secondary', false, undefined)} onClick={putOff}>
              {t('newVersion.later')}
            </button>
            <button
              type="button"
              className={buttonClass('primary', false, undefined)}
              onClick={() => void renew()}
            >
              {t('newVersion.renew')}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}
