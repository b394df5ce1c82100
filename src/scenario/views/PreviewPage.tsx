import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import { authorAddresses } from '@/course/author-addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Preview.module.css';

type PreviewPageProps = {
  readonly id: string;
  readonly title: string;
  readonly messages: Messages['authors'];
  /** The map. */
  readonly children: ReactNode;
};

/** A role-play as authors look at it. */
export function PreviewPage({ id, title, messages, children }: PreviewPageProps) {
  return (
    <div className={styles.page} data-sheet="map">
      <header>
        <p className="screen-only">
          <AppLink to={authorAddresses.list} ahead={false}>
            ‹ {messages.title}
          </AppLink>
        </p>
        <h1 tabIndex={-1}>{messages.named(id.toUpperCase(), title)}</h1>
        <p className={`${styles.links} screen-only`}>
          <AppLink to={authorAddresses.play(id, '')} ahead={false}>
            {messages.playFromStart}
          </AppLink>
          <AppLink to={authorAddresses.script(id)} ahead={false}>
            {messages.script}
          </AppLink>
          <AppLink to={addresses.scenario(id)} ahead={false}>
            {messages.learnerPage}
          </AppLink>
        </p>
      </header>
      <h2 className="visually-hidden">{messages.map}</h2>
      {children}
    </div>
  );
}
