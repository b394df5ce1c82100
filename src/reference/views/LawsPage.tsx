import type { CompanyRule, LawEntry } from '@/course/reference-books';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Segments } from '@/ui/Segments';
import { byInstrument, type Confidence, type LawFilter, oldestCheck } from '../engine/law-book';
import { LawLine } from './LawLine';
import styles from './LawsPage.module.css';
import { TaughtLinks } from './TaughtLinks';

type LawsPageProps = {
  /** Every entry of the course. */
  readonly laws: readonly LawEntry[];
  /** Those that the filter lets through. */
  readonly shown: readonly LawEntry[];
  readonly companyRules: readonly CompanyRule[];
  readonly filter: LawFilter;
  readonly modules: readonly { readonly id: string; readonly label: string }[];
  readonly labelOf: (place: LawEntry['places'][number]) => string;
  readonly disabled: boolean;
  readonly messages: Messages['laws'];
  readonly formats: Formats;
  readonly onFilter: (change: Partial<LawFilter>) => void;
  readonly onPrint: () => void;
};

const every = 'every';
const confidences: readonly Confidence[] = ['settled', 'contested', 'local', 'unseen'];

/** Every legal statement of the course, to look up and to hold against its source once a year. */
export function LawsPage({
  laws,
  shown,
  companyRules,
  filter,
  modules,
  labelOf,
  disabled,
  messages,
  formats,
  onFilter,
  onPrint,
}: LawsPageProps) {
  const groups = byInstrument(shown);
  const oldest = oldestCheck(laws);
  const unseen = laws.filter((law) => law.confidence === 'unseen').length;
  const occurring = confidences.filter((id) => laws.some((law) => law.confidence === id));
  const placesOf = (places: LawEntry['places']) =>
    places.map((place) => ({ ...place, label: labelOf(place) }));

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      {oldest !== null && (
        <p className={styles.summary}>
          {messages.summary(laws.length, formats.day(oldest))}
          {unseen > 0 && messages.unseen(unseen)}
        </p>
      )}
      <section className={styles.filters} aria-label={messages.filters}>
        <Segments
          name="confidence"
          legend={messages.confidence}
          look="apart"
          options={[
            { id: every, label: messages.everyConfidence },
            ...occurring.map((id) => ({
              id,
              label: `${messages.marks[id]} ${messages.sure[id]}`,
            })),
          ]}
          selected={filter.confidence ?? every}
          disabled={disabled}
          onSelect={(id) => onFilter({ confidence: confidences.find((one) => one === id) ?? null })}
        />
        <Segments
          name="module"
          legend={messages.module}
          look="apart"
          options={[{ id: every, label: messages.everyModule }, ...modules]}
          selected={filter.module ?? every}
          disabled={disabled}
          onSelect={(id) => onFilter({ module: id === every ? null : id })}
        />
        <Button disabled={disabled} onClick={onPrint}>
          {messages.print}
        </Button>
      </section>
      <p className={styles.count} role="status">
        {countText(shown.length, laws.length, messages)}
      </p>
      {groups.length > 1 && (
        <nav className={styles.contents} aria-label={messages.contents}>
          {groups.map(({ instrument, laws: entries }) => (
            <a key={instrument} href={`#${anchorOf(instrument)}`}>
              {instrument} <span>{entries.length}</span>
            </a>
          ))}
        </nav>
      )}
      {groups.map(({ instrument, laws: entries }) => (
        <section key={instrument} className={styles.group} id={anchorOf(instrument)}>
          <h2>{instrument}</h2>
          {entries.map((law) => (
            <LawLine
              key={law.id}
              law={law}
              places={placesOf(law.places)}
              messages={messages}
              formats={formats}
            />
          ))}
        </section>
      ))}
      {companyRules.length > 0 && (
        <section className={styles.group} id="company-rules">
          <h2>{messages.companyRules}</h2>
          <p className={styles.intro}>{messages.companyRulesIntro}</p>
          <ul className={styles.rules}>
            {companyRules.map(({ lines, place }) => (
              <li key={`${place.ref} ${lines[0]}`}>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <TaughtLinks label={messages.usedIn} places={placesOf([place])} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function countText(shown: number, all: number, messages: Messages['laws']): string {
  if (shown === all) return messages.everything;
  return shown === 0 ? messages.none : messages.filtered(shown, all);
}

/** An instrument's own name: Chinese is fine in an id, blanks and brackets are left out. */
function anchorOf(instrument: string): string {
  return instrument.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
