import { type ReactNode, useRef } from 'react';
import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { QuizStanding } from '@/quiz/engine/attempts-fold';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './Page.module.css';

/** A quiz that was finished at least once. */
export type QuizLine = {
  readonly id: string;
  readonly title: string;
  /** Address of its attempts. */
  readonly to: string;
  readonly standing: QuizStanding;
};

export type WordsLine = {
  readonly place: string;
  readonly label: string;
  readonly to: string;
  readonly text: string;
};

/** What came of an import or export, to be said. */
export type BackupOutcome =
  | { readonly kind: 'exported' }
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly known: number;
      readonly broken: number;
      readonly inMemory: boolean;
    }
  | { readonly kind: 'failed'; readonly why: keyof Messages['record']['importFailed'] }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'not-deleted' };

type RecordProps = {
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessonsDone: number;
    readonly lessons: number;
    readonly endings: readonly string[];
  }[];
  readonly quizzes: readonly QuizLine[];
  readonly words: readonly WordsLine[];
  readonly stored: boolean;
  /** Whether the browser promised not to clear it; null while unknown. */
  readonly persisted: boolean | null;
  readonly outcome: BackupOutcome | null;
  readonly disabled: boolean;
  /** Results as one line of text, for an instructor. */
  readonly resultCode: ReactNode;
  readonly messages: Messages['record'];
  readonly settingsLabel: string;
  readonly formats: Formats;
  readonly onExport: (what: 'all' | 'results') => void;
  readonly onImport: (file: File) => void;
  readonly onPersist: () => void;
  readonly onDeleteWords: (place: string) => void;
  readonly onDeleteAll: () => void;
};

export function Record({ messages, formats, disabled, ...record }: RecordProps) {
  const file = useRef<HTMLInputElement>(null);
  const confirmation = useRef<HTMLDialogElement>(null);
  const share = ({ score }: { readonly score: number }) => formats.percent(score);

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      <p>
        <AppLink to={addresses.settings}>{record.settingsLabel}</AppLink>
        {'　'}
        <AppLink to={addresses.certificate} ahead={false}>
          {messages.certificate}
        </AppLink>
      </p>

      <section className={styles.part}>
        <h2>{messages.done}</h2>
        {record.modules.map((module) => (
          <p key={module.id} className={styles.row}>
            <AppLink to={addresses.module(module.id)}>{module.title}</AppLink>
            {module.lessons > 0 && (
              <span>{messages.lessonsDone(module.lessonsDone, module.lessons)}</span>
            )}
          </p>
        ))}
      </section>

      <section className={styles.part}>
        <h2>{messages.attempts}</h2>
        {record.quizzes.length === 0 && <p className={styles.small}>{messages.noAttempts}</p>}
        {record.quizzes.map(({ id, title, to, standing: { first, best, last, passed } }) => (
          <p key={id} className={styles.row}>
            <AppLink to={to}>{title}</AppLink>
            <span>
              {passed ? messages.passed : messages.notPassed}　{messages.best} {share(best)}　
              {messages.last} {share(last)}　{messages.first} {share(first)}
            </span>
          </p>
        ))}
      </section>

      <section className={styles.part}>
        <h2>{messages.endings}</h2>
        {record.modules.flatMap((module) =>
          module.endings.map((ending) => (
            <p key={`${module.id} ${ending}`} className={styles.row}>
              {ending}
            </p>
          )),
        )}
        {record.modules.every((module) => module.endings.length === 0) && (
          <p className={styles.small}>{messages.noEndings}</p>
        )}
      </section>

      <section className={styles.part}>
        <h2>{messages.words}</h2>
        {record.words.length === 0 && <p className={styles.small}>{messages.noWords}</p>}
        {record.words.map((words) => (
          <div key={words.place} className={styles.row}>
            <AppLink to={words.to}>{words.label}</AppLink>
            <p className={styles.words}>{words.text}</p>
            <Button
              look="plain"
              disabled={disabled}
              onClick={() => record.onDeleteWords(words.place)}
            >
              {messages.deleteWords}
            </Button>
          </div>
        ))}
      </section>

      <section className={styles.part}>
        <h2>{messages.backup}</h2>
        <p className={styles.small}>{messages.importWhy}</p>
        <div className={styles.actions}>
          <Button look="primary" disabled={disabled} onClick={() => record.onExport('all')}>
            {messages.exportAll}
          </Button>
          <Button disabled={disabled} onClick={() => file.current?.click()}>
            {messages.import}
          </Button>
          <Button disabled={disabled} onClick={() => record.onExport('results')}>
            {messages.exportResults}
          </Button>
        </div>
        <p className={styles.small}>{messages.exportResultsWhy}</p>
        {record.resultCode}
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={messages.import}
          onChange={(event) => {
            const [picked] = event.currentTarget.files ?? [];
            if (picked) record.onImport(picked);
            event.currentTarget.value = '';
          }}
        />
        <div aria-live="polite">
          {record.outcome && <Outcome outcome={record.outcome} messages={messages} />}
        </div>
      </section>

      <section className={styles.part}>
        <h2>{messages.where}</h2>
        <p>{record.stored ? messages.stored : messages.inMemory}</p>
        {record.persisted !== null && (
          <p className={styles.small}>
            {record.persisted ? messages.persisted : messages.notPersisted}
          </p>
        )}
        {record.persisted === false && (
          <Button disabled={disabled} onClick={record.onPersist}>
            {messages.askPersist}
          </Button>
        )}
      </section>

      <section className={styles.part}>
        <h2>{messages.deleteAll}</h2>
        <p className={styles.small}>{messages.deleteWhy}</p>
        <div className={styles.actions}>
          <Button disabled={disabled} onClick={() => confirmation.current?.showModal()}>
            {messages.deleteAll}
          </Button>
        </div>
        <dialog ref={confirmation} className={styles.dialog} aria-labelledby="delete-title">
          <h2 id="delete-title">{messages.deleteAll}</h2>
          <p>{messages.deleteWhy}</p>
          <div className={styles.actions}>
            <Button onClick={() => record.onExport('all')}>{messages.exportAll}</Button>
            <Button
              onClick={() => {
                confirmation.current?.close();
                record.onDeleteAll();
              }}
            >
              {messages.deleteConfirm}
            </Button>
            <Button onClick={() => confirmation.current?.close()}>{messages.deleteCancel}</Button>
          </div>
        </dialog>
      </section>
    </div>
  );
}

function Outcome({
  outcome,
  messages,
}: {
  readonly outcome: BackupOutcome;
  readonly messages: Messages['record'];
}) {
  switch (outcome.kind) {
    case 'exported':
      return <Notice kind="good" title={messages.exported} />;
    case 'deleted':
      return <Notice kind="good" title={messages.deleted} />;
    case 'not-deleted':
      return <Notice kind="bad" title={messages.notDeleted} />;
    case 'imported':
      return (
        <Notice kind="good" title={messages.imported(outcome.added, outcome.known)}>
          {outcome.broken > 0 && <p>{messages.importedBroken(outcome.broken)}</p>}
          {outcome.inMemory && <p>{messages.importedInMemory}</p>}
        </Notice>
      );
    case 'failed':
      return <Notice kind="bad" title={messages.importFailed[outcome.why]} />;
    default:
      return outcome satisfies never;
  }
}
