import { useRef, useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Bank.module.css';

/** What became of a picked file. */
export type FileLine = {
  readonly id: string;
  readonly name: string;
  readonly read:
    | { readonly events: number; readonly broken: number }
    | { readonly why: keyof Messages['bank']['stats']['failures'] };
};

type RecordFilesProps = {
  readonly own: boolean;
  readonly files: readonly FileLine[];
  readonly busy: boolean;
  readonly messages: Messages['bank']['stats'];
  readonly onOwn: (own: boolean) => void;
  readonly onPick: (files: readonly File[]) => void;
  readonly onRemove: (id: string) => void;
};

/** Whose records count: this device's, and those of files that are picked or dropped. */
export function RecordFiles(props: RecordFilesProps) {
  const { own, files, busy, messages, onOwn, onPick, onRemove } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <section className="screen-only">
      <p>{messages.intro}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={own}
          onChange={({ currentTarget }) => onOwn(currentTarget.checked)}
        />
        {messages.own}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button does the same. */}
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onPick([...event.dataTransfer.files]);
        }}
      >
        <Button onClick={() => input.current?.click()}>{messages.pick}</Button>
        <p className={styles.small}>{messages.drop}</p>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          multiple
          hidden
          aria-label={messages.pick}
          onChange={({ currentTarget }) => {
            onPick([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="polite">
        {busy && <p>{messages.reading}</p>}
        {files.length > 0 && (
          <ul className={styles.files} aria-label={messages.files}>
            {files.map(({ id, name, read }) => (
              <li key={id}>
                <span>
                  {'why' in read
                    ? messages.failed(name, messages.failures[read.why])
                    : messages.read(name, read.events)}
                  {'broken' in read && read.broken > 0 && ` ${messages.broken(read.broken)}`}
                </span>
                <Button
                  look="plain"
                  aria-label={messages.remove(name)}
                  onClick={() => onRemove(id)}
                >
                  {messages.removeShort}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
