import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { mostColumns, type PaperPage } from '../engine/paper-pages';
import sheet from './PaperSheet.module.css';

type PaperSheetProps = {
  readonly paper: StoryDocument;
  readonly page: PaperPage;
  readonly words: Messages['paper'];
};

/** A screen of a document, in the sizes of the room. */
export function PaperSheet({ paper, page, words }: PaperSheetProps) {
  return (
    <article className={sheet.sheet}>
      <header>
        <h1>{paper.title}</h1>
        {paper.subtitle !== undefined && <p>{paper.subtitle}</p>}
      </header>
      {page.rows.length > 0 && (
        <dl className={sheet.rows}>
          {page.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Emphasised text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {page.table && <Lines table={page.table} words={words} />}
      {page.clauses.length > 0 && (
        <ol start={page.clausesBefore + 1}>
          {page.clauses.map((clause) => (
            <li key={clause}>
              <Emphasised text={clause} />
            </li>
          ))}
        </ol>
      )}
      {page.messages.map(({ from, at, mine, text }) => (
        <p key={`${at}-${from}-${text}`} className={mine ? sheet.mine : undefined}>
          <small>
            {from}
            {at !== undefined && `　${at}`}
          </small>
          <Emphasised text={text} />
        </p>
      ))}
      {page.note !== undefined && (
        <p className={sheet.soft}>
          <Emphasised text={page.note} />
        </p>
      )}
      {(page.signatures.length > 0 || page.stamp !== undefined) && (
        <ul className={sheet.signed}>
          {page.signatures.map(({ role, name, on }) => (
            <li key={role}>
              {role}{' '}
              <b className={name === null ? sheet.unsigned : undefined}>{name ?? words.unsigned}</b>
              {on !== undefined && <span className={sheet.whole}> {on}</span>}
            </li>
          ))}
          {page.stamp !== undefined && <li>{words.stamp(page.stamp)}</li>}
        </ul>
      )}
    </article>
  );
}

type LinesProps = {
  readonly table: NonNullable<PaperPage['table']>;
  readonly words: Messages['paper'];
};

function Lines({ table: { head, rows, figures }, words }: LinesProps) {
  if (head.length > mostColumns) {
    return (
      <ul className={sheet.entries}>
        {rows.map(([first, ...cells]) => (
          <li key={[first, ...cells].join('|')}>
            <b>{first}</b>
            {cells.map((cell, column) => (
              <span key={head[column + 1]}>
                <small>{head[column + 1]}</small> {cell === '' ? words.emptyCell : cell}
              </span>
            ))}
          </li>
        ))}
      </ul>
    );
  }
  const figure = (column: number) => (figures.includes(column) ? sheet.figure : undefined);
  return (
    <table>
      <thead>
        <tr>
          {head.map((label, column) => (
            <th key={label} scope="col" className={figure(column)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, column) => (
              <td key={`${head[column]}-${cell}`} className={figure(column)}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
