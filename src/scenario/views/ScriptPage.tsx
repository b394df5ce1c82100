import type { ReactNode } from 'react';
import { authorAddresses } from '@/course/author-addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import styles from './Script.module.css';

type ScriptPageProps = {
  readonly id: string;
  readonly title: string;
  readonly messages: Messages['authors'];
  readonly onPrint: () => void;
  /** The script. */
  readonly children: ReactNode;
};

/** A role-play for people who review on paper. */
export function ScriptPage({ id, title, messages, onPrint, children }: ScriptPageProps) {
  return (
    <article className={styles.page}>
      <header>
        <p className="screen-only">
          <AppLink to={authorAddresses.scenario(id)} ahead={false}>
            ‹ {messages.toPreview}
          </AppLink>
        </p>
        <h1 tabIndex={-1}>{messages.scriptTitle(messages.named(id.toUpperCase(), title))}</h1>
        <p className="print-only">{messages.print.checked}</p>
        <p className="screen-only">
          <Button onClick={onPrint}>{messages.print.print}</Button>
        </p>
      </header>
      {children}
    </article>
  );
}
