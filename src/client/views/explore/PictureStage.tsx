import { catalog } from 'virtual:catalog/full';
import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#client/ui/Button.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useSize } from '#client/ui/useSize.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { useWords } from '#i18n/useWords.ts';
import { exploreScene } from './exploreScene.ts';

const Picture = lazy(async () => ({ default: (await import('#client/scene/Picture.tsx')).Picture }));

interface PictureStageProps {
  current: PlaceId | null;
  focused: PlaceId | null;
  onPlace: (id: PlaceId) => void;
  /** The detail that is explained: pointed at here, or chosen in the list of details. */
  detailId: string | null;
  onDetail: (id: string) => void;
}

/** The picture in its frame, with the meaning of what is pointed at under it. */
export function PictureStage({ current, focused, onPlace, detailId, onDetail }: PictureStageProps) {
  const t = useWords('explore');
  const [, navigate] = useLocation();
  const [ref, size] = useSize<HTMLDivElement>();
  const state = useMemo(() => exploreScene(current), [current]);
  const detail = catalog.details.find((each) => each.id === detailId);
  return (
    <div className="explore-stage">
      <div className="explore-stage__box" ref={ref}>
        {size === null ? null : (
          <Quietly instead={<p>{t('failed')}</p>}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <Picture
                state={state}
                labels={catalog.places}
                width={size.width}
                height={size.height}
                focused={focused}
                hoverable
                zoomable
                focusedDetail={detail?.id ?? null}
                onPlace={onPlace}
                onDetail={onDetail}
              />
            </Suspense>
          </Quietly>
        )}
      </div>
      <div className="explore-stage__words">
        <p aria-live="polite">
          {detail === undefined ? (
            <span className="quiet">{t('tapDetail')}</span>
          ) : (
            <>
              <strong>{detail.label}.</strong> {detail.wording}
            </>
          )}
        </p>
        {current === null ? null : (
          <Button icon="back" onClick={() => navigate('/verken')}>
            {t('whole')}
          </Button>
        )}
      </div>
    </div>
  );
}
