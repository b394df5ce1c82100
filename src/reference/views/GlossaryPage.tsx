import { useId } from 'react';
import { addresses } from '@/course/addresses';
import type { GlossaryEntry } from '@/course/reference-books';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { SearchInput } from '@/ui/SearchInput';
import { byLetter } from '../engine/glossary';
import styles from './GlossaryPage.module.css';
import { TaughtLinks } from './TaughtLinks';

type GlossaryPageProps = {
  /** How many terms the course has. */
  readonly count: number;
  readonly shown: readonly GlossaryEntry[];
  /** What is looked for, as it stands in the address; empty for nothing. */
  readonly query: string;
  readonly labelOf: (place: GlossaryEntry['places'][number]) => string;
  readonly disabled: boolean;
  readonly messages: Messages['glossary'];
  readonly onFind: (query: string) => void;
};

/** The words of the trade by pinyin, with a box to find one. */
export function GlossaryPage({
  count,
  shown,
  query,
  labelOf,
  disabled,
  messages,
  onFind,
}: GlossaryPageProps) {
  const id = useId();
  const groups = byLetter(shown);
  const nameOf = (letter: string) => (letter === '#' ? messages.other : letter);

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      <div className={styles.find}>
        <label htmlFor={id}>{messages.find}</label>
        <SearchInput
          id={id}
          query={query}
          placeholder={messages.findHint}
          disabled={disabled}
          onQuery={onFind}
        />
      </div>
      <p className={styles.count} role="status">
        {countText(count, shown.length, query, messages)}
      </p>
      {groups.length > 1 && (
        <nav className={styles.letters} aria-label={messages.letters}>
          {groups.map(({ letter }) => (
            <a key={letter} href={`#letter-${letter}`}>
              {nameOf(letter)}
            </a>
          ))}
        </nav>
      )}
      {groups.map(({ letter, terms }) => (
        <section key={letter} className={styles.group} id={`letter-${letter}`}>
          <h2>{nameOf(letter)}</h2>
          <dl className={styles.terms}>
            {terms.map(({ id: term, term: word, en, definition, places }) => (
              <div key={term} id={term} className={styles.term}>
                <dt>
                  {word}
                  <AppLink
                    className={styles.anchor}
                    to={addresses.term(term)}
                    ahead={false}
                    aria-label={messages.linkTo(word)}
                  >
                    #
                  </AppLink>
                  <span lang="en">{en}</span>
                </dt>
                <dd>
                  <p>{definition}</p>
                  <TaughtLinks
                    label={messages.taughtAt}
                    places={places.map((place) => ({ ref: place.ref, label: labelOf(place) }))}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function countText(
  count: number,
  found: number,
  query: string,
  messages: Messages['glossary'],
): string {
  if (query.trim() === '') return messages.count(count);
  return found === 0 ? messages.none : messages.found(found);
}
