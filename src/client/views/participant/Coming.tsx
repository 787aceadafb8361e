import { useLayoutEffect, useRef } from 'react';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

/**
 * In the place of a question whose kind of answering is still under way: a page is never without a word. The focus that
 * came to it goes on to the heading of what takes its place.
 */
export function Coming() {
  const t = useWords('app');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here?.contains(document.activeElement))
        queueMicrotask(() => focusHeading(document.querySelector('main')));
    };
  }, []);
  return (
    <div role="status" ref={place} style={{ display: 'contents' }}>
      <Calm title={t('loading')} lit={false} />
    </div>
  );
}
