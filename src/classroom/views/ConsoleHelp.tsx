import { useEffect, useRef } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Console.module.css';

type ConsoleHelpProps = {
  readonly open: boolean;
  readonly messages: Messages['classroom']['console'];
  readonly onClose: () => void;
};

/** All keys of the class. Escape closes it; nothing else in the class listens to Escape. */
export function ConsoleHelp({ open, messages, onClose }: ConsoleHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.help} aria-label={messages.keysTitle} onClose={onClose}>
      <h2>{messages.keysTitle}</h2>
      <dl>
        {messages.keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.keysNote}</p>
      <Button onClick={onClose}>{messages.close}</Button>
    </dialog>
  );
}
