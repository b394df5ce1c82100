import { addresses } from '@/course/addresses';
import type { LawEntry } from '@/course/reference-books';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './LawLine.module.css';
import { type LabelledPlace, TaughtLinks } from './TaughtLinks';

type LawLineProps = {
  readonly law: LawEntry;
  readonly places: readonly LabelledPlace[];
  readonly messages: Messages['laws'];
  readonly formats: Formats;
};

/** A legal statement: what it rests on, how sure it is, what it says and means, where it is used. */
export function LawLine({ law, places, messages, formats }: LawLineProps) {
  const article = messages.article(law.instrument, law.article);
  return (
    <article className={styles.law} id={law.id}>
      <div className={styles.source}>
        <h3>
          {article}
          <AppLink
            className={styles.anchor}
            to={addresses.law(law.id)}
            ahead={false}
            aria-label={messages.linkTo(article)}
          >
            #
          </AppLink>
        </h3>
        <p className={styles[law.confidence]}>
          {messages.marks[law.confidence]} {messages.sure[law.confidence]}
        </p>
        <p>{messages.inForceSince(law.inForceSince)}</p>
        <p>
          {law.confidence === 'unseen'
            ? messages.lookedAtOn(formats.day(law.checkedOn))
            : messages.checkedOn(formats.day(law.checkedOn))}
        </p>
      </div>
      <div className={styles.text}>
        <p>
          <span className={styles.label}>{messages.statement}</span>
          {law.statement}
        </p>
        <p>
          <span className={styles.label}>{messages.meaning}</span>
          {law.meaning}
        </p>
        <TaughtLinks label={messages.usedIn} places={places} />
        <p className={`print-only ${styles.check}`}>{messages.check}</p>
      </div>
    </article>
  );
}
