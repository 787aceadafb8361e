import { useEffect } from 'react';
import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import type { TheirsProps } from './TheirsProps.ts';

// Two seldom write in one place at one moment: it comes after the desk, with words of its own.
const words = () => loadWords(['theirs']);
const AtField = lazyPart(
  filesFirst(['Theirs.tsx', 'theirs.json'], async () => {
    const [{ Theirs }] = await Promise.all([import('./Theirs.tsx'), words()]);
    return Theirs;
  }),
);
const Refusals = lazyPart(
  filesFirst(['Rewritten.tsx', 'theirs.json'], async () => {
    const [{ Rewritten }] = await Promise.all([import('./Rewritten.tsx'), words()]);
    return Rewritten;
  }),
);

/** At a field in which somebody else wrote meanwhile: what stands there now, and what to do about it. */
export function LazyTheirs(props: TheirsProps) {
  return (
    <Quietly>
      <ComesLater>
        <AtField {...props} />
      </ComesLater>
    </Quietly>
  );
}

/** What did not go in because somebody else wrote in the same place; nothing most of the time. */
export function LazyRewritten() {
  const isAny = useSession(({ refused }) => refused.some(({ code }) => code === 'rewritten'));
  useEffect(() => {
    // Without a line it could not be fetched any more.
    void AtField.prepare();
    void Refusals.prepare();
  }, []);
  if (!isAny) return null;
  return (
    <Quietly>
      <ComesLater>
        <Refusals />
      </ComesLater>
    </Quietly>
  );
}
