import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Scenario } from '../engine/scenario';
import type { State } from '../engine/state';
import type { AccountLine } from './account';
import { Change } from './Change';
import styles from './Ledger.module.css';
import { useArrival } from './motion';

type LedgerProps = {
  readonly scenario: Scenario;
  readonly account: readonly AccountLine[];
  /** For the facts and meters that are not always shown. */
  readonly state: State;
  /** The newest line was written just now. */
  readonly justWritten: boolean;
  readonly messages: Messages['scenario']['ledger'];
  readonly formats: Formats;
};

const ALWAYS_SHOWN = 3;
const NEWEST = 2;

/** The play's running account: the main meters in columns, a new line after each choice. */
export function Ledger({ scenario, account, state, justWritten, messages, formats }: LedgerProps) {
  const newest = account.slice(-NEWEST);
  const others = otherEntries(scenario, account, state, messages, formats);

  return (
    <section className={styles.ledger} aria-label={messages.title}>
      <Table
        scenario={scenario}
        lines={newest}
        written={justWritten ? account.at(-1)?.id : undefined}
        messages={messages}
        formats={formats}
      />
      {(account.length > NEWEST || others.length > 0) && (
        <details className={styles.whole}>
          <summary>{messages.whole}</summary>
          {account.length > NEWEST && (
            <Table scenario={scenario} lines={account} messages={messages} formats={formats} />
          )}
          {others.length > 0 && (
            <dl className={styles.others} aria-label={messages.more}>
              {others.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      )}
    </section>
  );
}

type TableProps = Pick<LedgerProps, 'scenario' | 'messages' | 'formats'> & {
  readonly lines: readonly AccountLine[];
  /** Id of the line that is being written. */
  readonly written?: string | undefined;
};

function Table({ scenario, lines, written, messages, formats }: TableProps) {
  const columns = Object.entries(scenario.meters).slice(0, ALWAYS_SHOWN);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.entry}</th>
          {columns.map(([name, { label, unit, lowerIsBetter }]) => (
            <th key={name} scope="col" className={styles.figure}>
              {unit === undefined ? label : `${label}（${unit}）`}
              {lowerIsBetter && <span className={styles.note}>{messages.lowerIsBetter}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.id}
            line={line}
            written={line.id === written}
            columns={columns.length}
            messages={messages}
            formats={formats}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<LedgerProps, 'messages' | 'formats'> & {
  readonly line: AccountLine;
  readonly written: boolean;
  readonly columns: number;
};

function Row({ line, written, columns, messages, formats }: RowProps) {
  const row = useArrival<HTMLTableRowElement>('said', written);
  const rule = useArrival<HTMLSpanElement>('ruled', written);
  const label = {
    opening: messages.opening,
    step: messages.balance(line.step),
    arrival: messages.arrival(line.fromSteps),
  }[line.kind];
  return (
    <tr ref={row}>
      <th scope="row">
        {label}
        <span ref={rule} className={styles.rule} aria-hidden="true" />
      </th>
      {line.meters.slice(0, columns).map((meter) => (
        <td key={meter.name} className={styles.figure}>
          {formats.integer(meter.after)}
          <Change meter={meter} messages={messages} formats={formats} />
        </td>
      ))}
    </tr>
  );
}

/** Further meters, and the facts that are no longer as they began: what is not yet so gives nothing away. */
function otherEntries(
  scenario: Scenario,
  account: readonly AccountLine[],
  state: State,
  messages: LedgerProps['messages'],
  formats: Formats,
): readonly { readonly label: string; readonly value: string }[] {
  const meters = (account.at(-1)?.meters ?? []).slice(ALWAYS_SHOWN);
  const facts = Object.entries(scenario.facts).filter(
    ([name, { start }]) => state.values[name] !== start,
  );
  return [
    ...meters.map(({ label, unit, after }) => ({
      label,
      value: `${formats.integer(after)}${unit === undefined ? '' : ` ${unit}`}`,
    })),
    ...facts.map(([name, { label, unit, values }]) => {
      const value = state.values[name];
      if (typeof value === 'boolean') return { label, value: value ? messages.yes : messages.no };
      if (typeof value === 'string') return { label, value: values?.[value] ?? value };
      return {
        label,
        value: `${formats.integer(value ?? 0)}${unit === undefined ? '' : ` ${unit}`}`,
      };
    }),
  ];
}
