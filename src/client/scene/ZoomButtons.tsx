import './picture.css';
import { useWords } from '#i18n/useWords.ts';
import { ZOOM_STEP } from './useZoom.ts';

interface ZoomButtonsProps {
  near: boolean;
  onStep: (factor: number) => void;
  onWhole: () => void;
}

/** Nearer, further off, and back to the whole picture, for who has no wheel and no second finger. */
export function ZoomButtons({ near, onStep, onWhole }: ZoomButtonsProps) {
  const t = useWords('scene');
  return (
    <fieldset className="picture-zoom" aria-label={t('camera.label')}>
      {near ? (
        <button type="button" className="picture-zoom__whole" onClick={onWhole}>
          {t('camera.whole')}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={t('camera.out')}
        disabled={!near}
        onClick={() => onStep(1 / ZOOM_STEP)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M5 12h14" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        </svg>
      </button>
      <button type="button" aria-label={t('camera.in')} onClick={() => onStep(ZOOM_STEP)}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M5 12h14M12 5v14"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </fieldset>
  );
}
