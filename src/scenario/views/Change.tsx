import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { LedgerLine } from '../engine/result';
import styles from './Change.module.css';
import { signed } from './text-formats';

type ChangeProps = {
  readonly meter: LedgerLine;
  readonly messages: Messages['scenario']['ledger'];
  readonly formats: Formats;
};

/** By how much a meter moved, and whether that is good, if it is either: in a sign, a word and a colour. */
export function Change({ meter, messages, formats }: ChangeProps) {
  if (meter.direction === 'same') return null;
  const change = signed(meter.after - meter.before, formats);
  if (meter.direction === 'moved') return <span className={styles.change}>{change}</span>;
  return (
    <span className={`${styles.change} ${styles[meter.direction]}`}>
      {messages.change(change, messages[meter.direction])}
    </span>
  );
}
