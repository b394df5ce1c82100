import { useId, useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Paper.module.css';

type ResultCodeProps = {
  /** What was copied last; null before. */
  readonly code: string | null;
  readonly copied: boolean | null;
  readonly messages: Messages['classAfter']['code'];
  readonly onCopy: (nickname: string) => void;
};

/** A nickname and a button: the code is shown as well, for where nothing may be copied. */
export function ResultCode({ code, copied, messages, onCopy }: ResultCodeProps) {
  const id = useId();
  const [nickname, setNickname] = useState('');
  return (
    <div>
      <h3>{messages.title}</h3>
      <p className={styles.soft}>{messages.text}</p>
      <p className={styles.field}>
        <label htmlFor={id}>{messages.nickname}</label>
        <input
          id={id}
          value={nickname}
          maxLength={20}
          onChange={(event) => setNickname(event.currentTarget.value)}
        />
      </p>
      <Button disabled={nickname.trim() === ''} onClick={() => onCopy(nickname.trim())}>
        {messages.copy}
      </Button>
      <p role="status" className={styles.soft}>
        {copied !== null && (copied ? messages.copied : messages.failed)}
      </p>
      {code !== null && (
        <p className={styles.code}>
          <code>{code}</code>
        </p>
      )}
    </div>
  );
}
