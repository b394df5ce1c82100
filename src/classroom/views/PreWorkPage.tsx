import { useId, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Paper.module.css';

export type PreWorkRow = {
  readonly id: string;
  readonly title: string;
  readonly missed: number;
  readonly learners: number;
  readonly sureAndWrong: number;
};

export type PreWorkDecision = {
  readonly id: string;
  readonly title: string;
  readonly learners: number;
  /** Sign and words of each choice, with how many took it. */
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly sign: string;
    readonly count: number;
  }[];
};

type PreWorkPageProps = {
  readonly learners: readonly string[];
  readonly items: readonly PreWorkRow[];
  readonly objectives: readonly PreWorkRow[];
  readonly decisions: readonly PreWorkDecision[];
  /** What could not be read, in words. */
  readonly faults: readonly string[];
  readonly messages: Messages['classAfter']['preWork'];
  readonly formats: Formats;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCodes: (text: string) => void;
  readonly onClear: () => void;
};

const rowsShown = 12;

/** The evening before: which items and decisions went wrong, by learners' files and codes. */
export function PreWorkPage(props: PreWorkPageProps) {
  const { learners, items, objectives, decisions, messages, formats } = props;
  const id = useId();
  const [codes, setCodes] = useState('');
  return (
    <>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p>{messages.intro}</p>
      <p className={styles.field}>
        <label htmlFor={`${id}-files`}>{messages.files}</label>
        <input
          id={`${id}-files`}
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => {
            props.onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-codes`}>{messages.codes}</label>
        <textarea
          id={`${id}-codes`}
          rows={4}
          value={codes}
          onChange={(event) => setCodes(event.currentTarget.value)}
        />
      </p>
      <p className={styles.actions}>
        <Button
          look="primary"
          disabled={codes.trim() === ''}
          onClick={() => {
            props.onCodes(codes);
            setCodes('');
          }}
        >
          {messages.read}
        </Button>
        {learners.length > 0 && (
          <Button look="plain" onClick={props.onClear}>
            {messages.clear}
          </Button>
        )}
      </p>
      <div role="status">
        {props.faults.map((fault) => (
          <p key={fault} className={styles.fault}>
            {fault}
          </p>
        ))}
        <p>
          {learners.length === 0
            ? messages.none
            : `${messages.learners(learners.length)}：${learners.join('、')}`}
        </p>
      </div>
      <p className={styles.soft}>{messages.kept}</p>
      <Rows
        title={messages.items}
        head={messages.item}
        rows={items}
        first
        {...{ messages, formats }}
      />
      <Rows
        title={messages.objectives}
        head={messages.objective}
        rows={objectives}
        {...{ messages, formats }}
      />
      {decisions.length > 0 && (
        <section className={styles.sheet}>
          <h2>{messages.decisions}</h2>
          {decisions.map((decision) => (
            <div key={decision.id}>
              <h3>{decision.title}</h3>
              <ul>
                {decision.choices.map(({ id: choice, text, sign, count }) => (
                  <li key={choice}>
                    {messages.choice(sign, messages.ofAll(count, decision.learners))}　{text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

type RowsProps = {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly PreWorkRow[];
  /** The first of them is the one to begin with. */
  readonly first?: boolean;
  readonly messages: Messages['classAfter']['preWork'];
  readonly formats: Formats;
};

function Rows({ title, head, rows, first = false, messages }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th>{head}</th>
            <th className={styles.figure}>{messages.missed}</th>
            <th className={styles.figure}>{messages.sure}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowsShown).map((row, index) => (
            <tr key={row.id}>
              <td>
                {row.title}
                {first && index === 0 && row.missed > 0 && (
                  <>
                    <br />
                    <b>{messages.first}</b>
                  </>
                )}
              </td>
              <td className={styles.figure}>{messages.ofAll(row.missed, row.learners)}</td>
              <td className={styles.figure}>{row.sureAndWrong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
