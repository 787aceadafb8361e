import i18next from 'i18next';
import { Suspense, startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => {
  place.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('a part that waits for its words is drawn without React having to begin again', async () => {
  // As on a device that has no words yet.
  for (const name of ['check', 'rejections']) i18next.removeResourceBundle('nl', name);
  vi.resetModules();
  const { useWords } = await import('#i18n/useWords.ts');
  // Words first, then a state: what waited is drawn once more, and React must find the same calls in the same order.
  function Greeting() {
    const t = useWords('check');
    const why = useWords('rejections');
    const [n] = useState(1);
    return <p>{`${n}: ${t('title')} ${why('empty')}`}</p>;
  }
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const recovered: unknown[] = [];
  const root = createRoot(place, { onRecoverableError: (error) => recovered.push(error) });
  // In a transition React waits for the words in the middle of drawing, and goes on there.
  startTransition(() => {
    root.render(
      <Suspense fallback="wachten">
        <Greeting />
      </Suspense>,
    );
  });
  await eventually(() => expect(place.textContent).toContain('1: '));
  expect(recovered).toEqual([]);
  expect(complaints).not.toHaveBeenCalled();
  root.unmount();
});
