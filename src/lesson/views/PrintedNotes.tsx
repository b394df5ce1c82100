import type { LessonData } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { LawNoteText } from './LawNoteText';
import styles from './Notes.module.css';

type PrintedNotesProps = {
  readonly data: LessonData;
  readonly messages: Messages['lesson'];
  readonly formats: Formats;
};

/** On paper nothing unfolds: the lesson's terms and law notes stand at its end. */
export function PrintedNotes({ data, messages, formats }: PrintedNotesProps) {
  if (!useHydrated()) return null;
  return (
    <div className="print-only">
      {data.terms.length > 0 && (
        <section className={styles.printed}>
          <h2>{messages.printTerms}</h2>
          <dl>
            {data.terms.map(({ id, term, en, definition }) => (
              <div key={id}>
                <dt>
                  {term} <span lang="en">{en}</span>
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {data.laws.length > 0 && (
        <section className={styles.printed}>
          <h2>{messages.printLaws}</h2>
          {data.laws.map((law) => (
            <p key={law.id}>
              <LawNoteText law={law} messages={messages.law} formats={formats} />
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
