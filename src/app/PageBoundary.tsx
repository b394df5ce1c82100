import { Component, type ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import { Broken } from './views/Problem';

type PageBoundaryProps = { readonly messages: Messages['problem']; readonly children: ReactNode };
type PageBoundaryState = { readonly error: unknown };

/** Shows the error page in the place of a page that failed, with a way to try again. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
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
