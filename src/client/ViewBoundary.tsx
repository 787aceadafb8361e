import { Component, type ReactNode } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { ChunkError } from './lazyWithRetry.ts';
import { reloadWithSecret } from './secret.ts';

interface State {
  error: Error | null;
}

/** Catches a view that could not be fetched or that broke: says so in plain words and offers to load again. */
export class ViewBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Failure gone={error instanceof ChunkError} />;
  }
}

function Failure({ gone }: { gone: boolean }) {
  const t = useWords('app');
  return (
    <main className="stack pp-page__main" style={{ alignItems: 'start' }} role="alert">
      <h1>{t(gone ? 'chunkGone.title' : 'crashed.title')}</h1>
      <p>{t(gone ? 'chunkGone.text' : 'crashed.text')}</p>
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        onClick={reloadWithSecret}
      >
        {t('reload')}
      </button>
    </main>
  );
}
