import { Suspense } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useWords } from '#i18n/useWords.ts';
import { LazyEarlierNotes } from './lazyBeside.ts';

/** The earlier questions, fetched when asked for; when that fails, the way back. */
export function LookingBack({ closed, onBack }: { closed: boolean; onBack: () => void }) {
  const t = useWords('tablet');
  return (
    <Quietly instead={<Button onClick={onBack}>{t('menu.now')}</Button>}>
      <Suspense fallback={<Heading level={1}>{t('earlier.title')}</Heading>}>
        <LazyEarlierNotes closed={closed} onBack={onBack} />
      </Suspense>
    </Quietly>
  );
}
