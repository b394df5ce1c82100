import { useState } from 'react';
import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { OwnWordsField } from '@/ui/OwnWordsField';
import type { Card } from '../engine/card';
import type { CardKind } from '../engine/card-ref';
import styles from './Book.module.css';

/** A card with what there is to say of it. */
export type BookEntry = Pick<
  Card,
  | 'key'
  | 'module'
  | 'objectives'
  | 'standing'
  | 'right'
  | 'changed'
  | 'starred'
  | 'state'
  | 'lastAt'
> & {
  readonly kind: CardKind;
  /** The lesson, module or role-play that it belongs to. */
  readonly place: string;
  /** What is asked, or what was said. */
  readonly title: string;
  /** The case, or why it was a mistake. */
  readonly about: string;
  /** The day on which it is asked next; null when it is not. */
  readonly next: string | null;
  /** It is held by its own right answers, and not by its objective alone. */
  readonly heldByDays: boolean;
  /** The learner's note; empty when there is none. */
  readonly note: string;
  /** Where it is explained, done over or decided anew. */
  readonly to: string;
  /** The paragraph that teaches it. */
  readonly source: { readonly ref: string; readonly title: string } | null;
};

type BookCardProps = {
  readonly entry: BookEntry;
  readonly disabled: boolean;
  readonly messages: Messages['review'];
  readonly formats: Formats;
  readonly onStar: (starred: boolean) => void;
  readonly onRemove: (removed: boolean) => void;
  readonly onNote: (text: string) => Promise<Kept>;
};

/** An entry of the book: what it is, how it stands, when it comes next, and what can be done with it. */
export function BookCard({ entry, disabled, messages, formats, ...does }: BookCardProps) {
  const words = messages.book;
  const { title, note, starred, state } = entry;
  const removed = state === 'removed';
  const way = waysOn[entry.kind];
  const [noting, setNoting] = useState(note !== '');
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <p className={styles.tags}>
          <span>{words.kinds[entry.kind]}</span>
          <span>{entry.place}</span>
        </p>
        <button
          type="button"
          className={styles.star}
          aria-pressed={starred}
          aria-label={words.starIt(title)}
          title={words.star}
          disabled={disabled}
          onClick={() => does.onStar(!starred)}
        >
          {starred ? '★' : '☆'}
        </button>
      </div>
      <h3 className={styles.ask} tabIndex={-1}>
        <Emphasised text={title} />
      </h3>
      {entry.about !== '' && (
        <p className={entry.kind === 'decision' ? styles.why : styles.about}>
          <Emphasised text={entry.about} />
        </p>
      )}
      <p className={styles.tags}>
        <Standing entry={entry} messages={words} />
        <span>{words.last(formats.recorded(entry.lastAt).slice(0, 10))}</span>
        {state === 'learning' && <span>{words.right(String(entry.right))}</span>}
        {state === 'held' && (
          <span>{entry.heldByDays ? words.heldByDays : words.heldByObjective}</span>
        )}
        {entry.next !== null && (
          <span className={styles.next}>
            {entry.next === '' ? words.nextToday : words.next(formats.day(entry.next))}
          </span>
        )}
      </p>
      {entry.changed && (
        <p className={styles.changed}>
          <strong>{words.changed}</strong> {words.changedWhy}
        </p>
      )}
      <div className={styles.acts}>
        <AppLink to={entry.to} aria-label={words[way.name](title)}>
          {words[way.label]}
        </AppLink>
        {entry.source && (
          <AppLink to={addresses.section(entry.source.ref)}>
            {words.lookBack(entry.source.title)}
          </AppLink>
        )}
      </div>
      <div className={styles.foot}>
        <details
          className={styles.note}
          open={noting}
          onToggle={(event) => setNoting(event.currentTarget.open)}
        >
          <summary>{note === '' ? words.write : words.written}</summary>
          <OwnWordsField
            label={words.noteLabel}
            hint={messages.note.private}
            text={note}
            messages={messages.note}
            onSave={does.onNote}
          />
        </details>
        <Button
          look="plain"
          aria-label={removed ? words.restoreIt(title) : words.removeIt(title)}
          disabled={disabled}
          onClick={() => does.onRemove(!removed)}
        >
          {removed ? words.restore : words.remove}
        </Button>
      </div>
    </article>
  );
}

const waysOn = {
  item: { label: 'look', name: 'lookAt' },
  interaction: { label: 'redo', name: 'redoIt' },
  decision: { label: 'decide', name: 'decideIt' },
} as const satisfies Record<CardKind, unknown>;

type StandingProps = {
  readonly entry: BookEntry;
  readonly messages: Messages['review']['book'];
};

/** How the latest answer went, by sign and words. */
function Standing({ entry: { kind, standing }, messages }: StandingProps) {
  const decided = kind === 'decision' && standing !== 'sure-wrong';
  const text = decided ? messages.decided[standing] : messages.standings[standing];
  if (standing === 'right') return <strong className={styles.good}>✓ {text}</strong>;
  return (
    <strong className={styles.watch}>
      {standing === 'half' ? '△' : '✕'} {text}
    </strong>
  );
}
