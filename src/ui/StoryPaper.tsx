import { type ReactNode, useId } from 'react';
import { Emphasised } from './Emphasised';
import { PaperStamp } from './PaperStamp';
import styles from './StoryPaper.module.css';

/** A paper of a story, as data: what stands on it, in the order in which it is drawn. */
export type Paper = {
  readonly kind: 'contract' | 'form' | 'ledger' | 'chat' | 'letter' | 'calendar';
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly table?:
    | {
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
        /** Columns, from 0, that hold figures. */
        readonly figures: readonly number[];
      }
    | undefined;
  readonly clauses: readonly string[];
  readonly messages: readonly {
    readonly from: string;
    readonly mine: boolean;
    readonly at?: string | undefined;
    readonly text: string;
  }[];
  /** `name: null` is a place that nobody has signed. */
  readonly signatures: readonly {
    readonly role: string;
    readonly name: string | null;
    readonly on?: string | undefined;
  }[];
  readonly note?: string | undefined;
  readonly stamp?: string | undefined;
  /** For somebody who cannot see the paper: what it is, what it says, what is missing on it. */
  readonly description: string;
};

export type PaperWords = {
  readonly stamp: (text: string) => string;
  readonly unsigned: string;
  readonly emptyCell: string;
  readonly wideTable: (title: string) => string;
  /** Seen where a table may be wider than the phone. */
  readonly moveSideways: string;
};

/** A place of a paper, counted from 0 within its part. A line is one of its table. */
export type PaperPlace = {
  readonly part: 'row' | 'line' | 'clause' | 'message' | 'signature';
  readonly at: number;
};

/** What is drawn in the place of something on a paper, e.g. a box to tick beside it. */
type DrawAround = (place: PaperPlace, content: ReactNode) => ReactNode;

type StoryPaperProps = {
  readonly paper: Paper;
  readonly words: PaperWords;
  /** False where what is missing on the paper is what is asked: its description would tell. */
  readonly described?: boolean;
  readonly around?: DrawAround;
};

const asItIs: DrawAround = (_place, content) => content;

/** Draws a contract page, a form, an account, a chat, a letter or a payment calendar. */
export function StoryPaper({ paper, words, described = true, around = asItIs }: StoryPaperProps) {
  const id = useId();
  const signed = paper.signatures.length > 0 || paper.stamp;

  return (
    <figure
      className={`${styles.paper} ${styles[paper.kind] ?? ''}`}
      aria-labelledby={`${id}-title`}
    >
      {described && <figcaption className="visually-hidden">{paper.description}</figcaption>}
      <div className={styles.head}>
        <p className={styles.title} id={`${id}-title`}>
          {paper.title}
        </p>
        {paper.subtitle && <p className={styles.subtitle}>{paper.subtitle}</p>}
      </div>
      {paper.rows.length > 0 && (
        <dl className={styles.rows}>
          {paper.rows.map(({ label, value }, at) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{around({ part: 'row', at }, <Emphasised text={value} />)}</dd>
            </div>
          ))}
        </dl>
      )}
      {paper.table && (
        <PaperTable table={paper.table} title={paper.title} words={words} around={around} />
      )}
      {paper.clauses.length > 0 && (
        <ol className={styles.clauses}>
          {paper.clauses.map((clause, at) => (
            <li key={clause}>{around({ part: 'clause', at }, <Emphasised text={clause} />)}</li>
          ))}
        </ol>
      )}
      {paper.messages.length > 0 && <Messages messages={paper.messages} around={around} />}
      {paper.note && (
        <p className={styles.note}>
          <Emphasised text={paper.note} />
        </p>
      )}
      {signed && (
        <div className={styles.foot}>
          <dl className={styles.signatures}>
            {paper.signatures.map(({ role, name, on }, at) => (
              <div key={role} className={name === null ? styles.unsigned : undefined}>
                <dt>{role}</dt>
                <dd>
                  {around({ part: 'signature', at }, name ?? words.unsigned)}
                  {on && <span className={styles.on}>{on}</span>}
                </dd>
              </div>
            ))}
          </dl>
          {paper.stamp && <PaperStamp text={paper.stamp} label={words.stamp(paper.stamp)} />}
        </div>
      )}
    </figure>
  );
}

/** A day with or without its weekday, which is not to be broken over lines. */
function isDay(cell: string): boolean {
  return /^(\d{4}-)?\d{2}-\d{2}(（.）)?$/.test(cell);
}

type PaperTableProps = {
  readonly table: NonNullable<Paper['table']>;
  readonly title: string;
  readonly words: PaperWords;
  readonly around: DrawAround;
};

/** A table that is too wide for a phone is moved sideways within its frame. */
function PaperTable({ table, title, words, around }: PaperTableProps) {
  const figure = (column: number) => (table.figures.includes(column) ? styles.figure : undefined);
  const hint = table.head.length > 3 && (
    <p className={styles.sideways} aria-hidden="true">
      {words.moveSideways}
    </p>
  );
  return (
    <>
      {hint}
      {/* Scrolled by the arrow keys as well, hence in the tab order. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section className={styles.scroller} aria-label={words.wideTable(title)} tabIndex={0}>
        <table className={table.head.length > 4 ? styles.wide : undefined}>
          <thead>
            <tr>
              {table.head.map((label, column) => (
                <th key={label} scope="col" className={figure(column)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={row.join('|')}>
                {row.map((cell, column) => {
                  const key = `${column}-${cell}`;
                  const written = cell || (
                    <span className="visually-hidden">{words.emptyCell}</span>
                  );
                  return (
                    <td
                      key={key}
                      className={figure(column) ?? (isDay(cell) ? styles.whole : undefined)}
                    >
                      {column === 0 ? around({ part: 'line', at }, written) : written}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Messages({ messages, around }: Pick<Paper, 'messages'> & { readonly around: DrawAround }) {
  return (
    <ol className={styles.messages}>
      {messages.map(({ from, mine, at, text }, index) => (
        <li key={`${at}-${from}-${text}`} className={mine ? styles.mine : undefined}>
          {at && at !== messages[index - 1]?.at && <p className={styles.at}>{at}</p>}
          <p className={styles.from}>{from}</p>
          <p className={styles.bubble}>
            {around({ part: 'message', at: index }, <Emphasised text={text} />)}
          </p>
        </li>
      ))}
    </ol>
  );
}
