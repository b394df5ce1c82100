import { useEffect, useId, useRef, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { Button } from '@/ui/Button';
import { Segments } from '@/ui/Segments';
import { type BookFilter, fitting, shelves } from '../engine/book-filter';
import styles from './Book.module.css';
import { BookCard, type BookEntry } from './BookCard';
import { Filters } from './Filters';

type Titled = { readonly id: string; readonly title: string };

type BookProps = {
  readonly entries: readonly BookEntry[];
  readonly filter: BookFilter;
  /** Modules and objectives that have entries. */
  readonly modules: readonly Titled[];
  readonly objectives: readonly Titled[];
  /** Titles of the objectives that are steady. */
  readonly steady: readonly string[];
  readonly disabled: boolean;
  readonly messages: Messages['review'];
  readonly formats: Formats;
  readonly onFilter: (filter: BookFilter) => void;
  readonly onStar: (key: string, starred: boolean) => void;
  readonly onRemove: (key: string, removed: boolean) => void;
  readonly onNote: (key: string, text: string) => Promise<Kept>;
};

/** As many entries are shown at first, and more on demand. */
const page = 20;

/** The book of mistakes: what is learnt, the shelf of what is mastered, and what was taken out. */
export function Book({ entries, filter, messages, formats, ...book }: BookProps) {
  const words = messages.book;
  const name = useId();
  const [shown, setShown] = useState(page);
  /** Taken out just now: it stays in its place, with the way back. */
  const [undo, setUndo] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = entries.filter((entry) => fitting(entry, filter));
  const undone = entries.find(({ key, state }) => key === undo?.key && state === 'removed');
  const rows = undo && undone ? found.toSpliced(undo.at, 0, undone) : found;
  const count = (shelf: BookFilter['shelf']) =>
    entries.filter(({ state }) => state === shelf).length;

  // The button that was pressed goes away when the record has it.
  const wasUndone = useRef(false);
  const isUndone = undone !== undefined;
  useEffect(() => {
    if (isUndone) undoButton.current?.focus();
    else if (wasUndone.current) status.current?.focus();
    wasUndone.current = isUndone;
  }, [isUndone]);

  function change(next: BookFilter) {
    setShown(page);
    setUndo(null);
    book.onFilter(next);
  }

  return (
    <>
      <Segments
        look="apart"
        name={`${name}-shelf`}
        legend={words.shelf}
        options={shelves.map((shelf) => ({ id: shelf, label: words.shelves[shelf](count(shelf)) }))}
        selected={filter.shelf}
        disabled={book.disabled}
        onSelect={(shelf) => change({ ...filter, shelf })}
      />
      {entries.length > 0 && (
        <Filters
          filter={filter}
          modules={book.modules}
          objectives={book.objectives}
          disabled={book.disabled}
          messages={words}
          onFilter={change}
        />
      )}
      <p className={styles.count} role="status" tabIndex={-1} ref={status}>
        {found.length > 0 ? words.shown(found.length) : nothing(filter, count, words)}
      </p>
      <ul className={styles.list} ref={list}>
        {rows.slice(0, shown).map((entry, at) => (
          <li key={entry.key}>
            {entry === undone ? (
              <p className={styles.undone}>
                <span>{words.removed(entry.title)}</span>
                <Button
                  look="plain"
                  ref={undoButton}
                  onClick={() => book.onRemove(entry.key, false)}
                >
                  {words.restore}
                </Button>
              </p>
            ) : (
              <BookCard
                entry={entry}
                disabled={book.disabled}
                messages={messages}
                formats={formats}
                onStar={(starred) => book.onStar(entry.key, starred)}
                onRemove={(removed) => {
                  setUndo(removed ? { key: entry.key, at } : null);
                  if (!removed) status.current?.focus();
                  book.onRemove(entry.key, removed);
                }}
                onNote={(text) => book.onNote(entry.key, text)}
              />
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <p className={styles.more}>
          <Button
            wide
            onClick={() => {
              setShown(shown + page);
              focusEntry(list.current, shown);
            }}
          >
            {words.more(Math.min(page, rows.length - shown))}
          </Button>
        </p>
      )}
      {book.steady.length > 0 && (
        <details className={styles.steady}>
          <summary>{words.steady(book.steady.length)}</summary>
          <ul>
            {book.steady.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Goes on at the first entry that came to the list. */
function focusEntry(list: HTMLElement | null, at: number): void {
  setTimeout(() => list?.children[at]?.querySelector<HTMLElement>('h3')?.focus(), 0);
}

function nothing(
  filter: BookFilter,
  count: (shelf: BookFilter['shelf']) => number,
  { nothing: words }: Messages['review']['book'],
): string {
  return count(filter.shelf) > 0 ? words.filtered : words[filter.shelf];
}
