import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { LedgerLine } from '../engine/result';
import { Change } from './Change';
import styles from './Moves.module.css';

type MovesProps = {
  readonly ledger: readonly LedgerLine[];
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** What a step moved, in a line: 信任 −3 变差. Nothing where it moved nothing. */
export function Moves({ ledger, messages, formats }: MovesProps) {
  if (ledger.length === 0) return null;
  return (
    <p className={styles.moves}>
      {ledger.map((meter) => (
        <span key={meter.name}>
          {meter.label} <Change meter={meter} messages={messages.ledger} formats={formats} />
        </span>
      ))}
    </p>
  );
}
