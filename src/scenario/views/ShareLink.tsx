import { useId, useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Debrief.module.css';

type ShareLinkProps = {
  readonly link: string;
  readonly messages: Messages['scenario']['debrief'];
  /** Says whether the text could be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** The way that was taken, as a link for somebody else. */
export function ShareLink({ link, messages, onCopy }: ShareLinkProps) {
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section className={`${styles.part} screen-only`}>
      <h2>{messages.share}</h2>
      <label className={styles.label} htmlFor={id}>
        {messages.shareNote}
      </label>
      <input
        id={id}
        className={styles.link}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.row}>
        <Button onClick={async () => setCopied(await onCopy(link))}>{messages.copy}</Button>
        <span role="status" className={styles.small}>
          {copied === true && `✓ ${messages.copied}`}
          {copied === false && messages.copyFailed}
        </span>
      </p>
    </section>
  );
}
