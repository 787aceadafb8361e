import { Component, type ReactNode, Suspense } from 'react';
import { ChunkError } from '#client/lazyWithRetry.ts';

interface ComesLaterProps {
  /** Stands there until it is here; nothing when absent. */
  meanwhile?: ReactNode;
  children: ReactNode;
}

/** How long until it is asked for again when it could not be fetched (ms). */
const AGAIN_MS = 5_000;

/**
 * Around a part that is fetched (`filesFirst`). When it cannot be, it is asked for again by itself until it is here, and what
 * is around it lives on. Any other error is passed on.
 */
export class ComesLater extends Component<ComesLaterProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidCatch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ error: null }), AGAIN_MS);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactNode {
    const { meanwhile = null, children } = this.props;
    const { error } = this.state;
    if (error === null) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    if (error instanceof ChunkError) return meanwhile;
    throw error;
  }
}
