import type { LedgerLine } from '@/scenario/engine/result';
import { signed } from '@/scenario/views/text-formats';
import styles from './Stage.module.css';
import type { StageScreenProps } from './stage-props';

const alwaysShown = 3;

/** The role-play's account: its three main meters. */
export function Meters({
  lines,
  formats,
}: {
  readonly lines: readonly LedgerLine[];
  readonly formats: StageScreenProps['formats'];
}) {
  return (
    <p className={styles.meters}>
      {lines.slice(0, alwaysShown).map(({ name, label, unit, after }) => (
        <span key={name}>
          {label}{' '}
          <b>
            {unit === '元' ? formats.money(after) : formats.integer(after)}
            {unit !== undefined && unit !== '元' && unit}
          </b>
        </span>
      ))}
    </p>
  );
}

/** What a choice moved: in a sign, a word and a colour. */
export function Changes({
  lines,
  messages,
  formats,
}: {
  readonly lines: readonly LedgerLine[];
  readonly messages: StageScreenProps['scenarioMessages'];
  readonly formats: StageScreenProps['formats'];
}) {
  return (
    <p className={styles.meters}>
      {lines.map(({ name, label, before, after, direction }) => (
        <span
          key={name}
          className={
            direction === 'better' ? styles.good : direction === 'worse' ? styles.bad : undefined
          }
        >
          {label} <b>{formats.integer(after)}</b>{' '}
          {direction === 'moved'
            ? signed(after - before, formats)
            : messages.ledger.change(signed(after - before, formats), messages.ledger[direction])}
        </span>
      ))}
    </p>
  );
}
