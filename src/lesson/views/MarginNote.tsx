import { createContext, type ReactNode, use, useId, useState } from 'react';
import { useHydrated } from '@/ui/use-hydrated';
import styles from './Notes.module.css';

/** Within a table or a margin note there is no margin: a note unfolds where it stands. */
export const NoMarginContext = createContext(false);

type MarginNoteProps = {
  /** The words of the text that the note belongs to. */
  readonly words: ReactNode;
  readonly kind: 'term' | 'law';
  readonly children: ReactNode;
};

/**
 * Words with a note. On a wide screen the note stands in the margin beside them; elsewhere it
 * unfolds in the text below them. A prerendered page does without: its data come with the script that
 * unfolds them, and a lesson's notes are a quarter of its text.
 */
export function MarginNote({ words, kind, children }: MarginNoteProps) {
  const id = useId();
  const noMargin = use(NoMarginContext);
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  const note = [styles.note, noMargin ? styles.noMargin : '', open ? styles.open : ''];

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button does not break over lines as text does */}
      <span
        role="button"
        tabIndex={0}
        className={[styles.words, styles[kind]].filter(Boolean).join(' ')}
        aria-expanded={open}
        aria-controls={id}
        aria-disabled={!hydrated}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          toggle();
        }}
      >
        {words}
      </span>
      <span id={id} className={note.filter(Boolean).join(' ')}>
        {hydrated && children}
      </span>
    </>
  );
}
