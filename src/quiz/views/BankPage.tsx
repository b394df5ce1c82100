import type { ReactNode } from 'react';
import { authorAddresses } from '@/course/author-addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Bank.module.css';

export type BankView = 'items' | 'draw' | 'stats';

type BankPageProps = {
  readonly id: string;
  readonly heading: string;
  readonly view: BankView;
  readonly messages: Messages['bank'];
  readonly children: ReactNode;
};

/** The frame of a bank's pages: its heading and the ways between them. */
export function BankPage({ id, heading, view, messages, children }: BankPageProps) {
  const to: Readonly<Record<BankView, string>> = {
    items: authorAddresses.bank(id),
    draw: authorAddresses.drawnSet(id, 1),
    stats: authorAddresses.statistics(id),
  };
  return (
    <article className={styles.page}>
      <header>
        <p className="screen-only">
          <AppLink to={authorAddresses.list} ahead={false}>
            ‹ {messages.toAuthors}
          </AppLink>
        </p>
        <h1 tabIndex={-1}>{heading}</h1>
        <nav className={`${styles.row} screen-only`} aria-label={messages.parts}>
          {(['items', 'draw', 'stats'] as const).map((one) => (
            <AppLink
              key={one}
              to={to[one]}
              ahead={false}
              aria-current={one === view ? 'page' : undefined}
            >
              {messages.views[one]}
            </AppLink>
          ))}
        </nav>
      </header>
      {children}
    </article>
  );
}
