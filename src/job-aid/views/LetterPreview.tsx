import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { Letter, LetterBlock, LetterPlace } from '../engine/letter';
import styles from './LetterPreview.module.css';

type LetterPreviewProps = {
  readonly letter: Letter;
  readonly disabled: boolean;
  readonly messages: Messages['jobAid'];
  readonly onCopy: () => void;
  readonly onPrint: () => void;
};

/** The letter as it stands with what is filled in so far, and what it still lacks. */
export function LetterPreview({ letter, disabled, messages, onCopy, onPrint }: LetterPreviewProps) {
  const id = useId();
  return (
    <section className={styles.letter} aria-labelledby={id} data-part="letter">
      <div className="screen-only">
        <h2 id={id}>{messages.letter}</h2>
        <p className={styles.small}>{messages.letterIntro}</p>
      </div>
      <div className={styles.paper}>
        <p className={styles.title}>{letter.title}</p>
        {letter.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a letter keep their order.
          <Block key={index} block={block} messages={messages} />
        ))}
      </div>
      <div className="screen-only">
        {letter.unbalanced.length > 0 && (
          <p className={styles.state}>{messages.letterUnbalanced(letter.unbalanced)}</p>
        )}
        {letter.lacking.length > 0 && (
          <p className={styles.state}>{messages.letterLacks(letter.lacking)}</p>
        )}
        {letter.unbalanced.length + letter.lacking.length === 0 && (
          <p className={styles.state}>{messages.letterWhole}</p>
        )}
        <div className={styles.actions}>
          <Button disabled={disabled} onClick={onCopy}>
            {messages.copyLetter}
          </Button>
          <Button disabled={disabled} onClick={onPrint}>
            {messages.printLetter}
          </Button>
        </div>
      </div>
    </section>
  );
}

type BlockProps = { readonly block: LetterBlock; readonly messages: Messages['jobAid'] };

function Block({ block, messages }: BlockProps) {
  if (block.kind === 'table') return <Table block={block} messages={messages} />;
  return (
    <div className={block.framed ? `${styles.paragraph} ${styles.framed}` : styles.paragraph}>
      {block.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paragraph keep their order.
        <p key={index}>
          {line.map((place, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so do the places of a line.
            <Place key={at} place={place} messages={messages} />
          ))}
        </p>
      ))}
    </div>
  );
}

type TableProps = {
  readonly block: Extract<LetterBlock, { kind: 'table' }>;
  readonly messages: Messages['jobAid'];
};

/**
 * On a phone each row is a card that names its columns; on paper it is a table. The roles are written
 * out because a table that is laid out as blocks loses them.
 */
function Table({ block, messages }: TableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lost when the table is laid out as blocks
    <table className={styles.table} role="table">
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {block.columns.map(({ label }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={label} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {block.rows.map((row, index) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form are known by number
          <tr key={index} role="row">
            {row.map((place, column) => {
              const { label = '', figure = false } = block.columns[column] ?? {};
              return (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <td key={label} role="cell" className={figure ? styles.figure : undefined}>
                  <span className={styles.cellLabel} aria-hidden="true">
                    {label}
                  </span>
                  <span>
                    <Place place={place} messages={messages} />
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PlaceProps = { readonly place: LetterPlace; readonly messages: Messages['jobAid'] };

function Place({ place, messages }: PlaceProps) {
  if (place.kind === 'value') return place.text;
  return (
    <span className={styles.blank}>
      <span className="visually-hidden">{messages.blank(place.label)}</span>
    </span>
  );
}
