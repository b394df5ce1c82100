import { Component, type ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import { Broken } from './views/Problem';

type PageBoundaryProps = {
  /** Another path is another try. */
  readonly path: string;
  readonly messages: Messages['problem'];
  readonly children: ReactNode;
};
type PageBoundaryState = { readonly error: unknown; readonly path: string };

/** Shows the error page in the place of a page that failed, with a way to try again. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, path: this.props.path };

  static getDerivedStateFromProps(
    { path }: PageBoundaryProps,
    state: PageBoundaryState,
  ): PageBoundaryState | null {
    return path === state.path ? null : { error: null, path };
  }

  static getDerivedStateFromError(error: unknown): Pick<PageBoundaryState, 'error'> {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    // A lazy route that failed stays failed, so trying again is a new load of the page.
    return (
      <Broken
        messages={this.props.messages}
        error={this.state.error}
        onRetry={() => window.location.reload()}
      />
    );
  }
}
