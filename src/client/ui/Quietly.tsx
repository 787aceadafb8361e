import { Component, type ReactNode } from 'react';

/** For what is nice to have: when it cannot be fetched or breaks, `instead` (or nothing) is shown, and the page lives on. */
export class Quietly extends Component<{ instead?: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? (this.props.instead ?? null) : this.props.children;
  }
}
