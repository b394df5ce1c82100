import { type ReactNode, useId } from 'react';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { SearchInput } from '@/ui/SearchInput';
import { useHydrated } from '@/ui/use-hydrated';
import type { SearchKind } from '../engine/search-text';
import type { Stretch } from '../engine/snippet';
import styles from './SearchPage.module.css';

type SearchPageProps = {
  readonly query: string;
  readonly messages: Messages['search'];
  readonly onQuery: (query: string) => void;
  readonly children: ReactNode;
};

/** Asks what to search for, and searches while it is typed. */
export function SearchPage({ query, messages, onQuery, children }: SearchPageProps) {
  const id = useId();
  const hydrated = useHydrated();
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <search className={styles.form}>
        <label htmlFor={id}>{messages.label}</label>
        <SearchInput
          id={id}
          query={query}
          disabled={!hydrated}
          aria-describedby={`${id}-hint`}
          onQuery={onQuery}
        />
        <p id={`${id}-hint`} className={styles.small}>
          {messages.hint}
        </p>
      </search>
      {children}
    </div>
  );
}

type SearchResultsProps = {
  readonly results: readonly {
    readonly key: string;
    readonly kind: SearchKind;
    readonly to: string;
    readonly title: readonly Stretch[];
    readonly context: string;
    readonly text: readonly Stretch[];
  }[];
  readonly messages: Messages['search'];
};

/** What was found, best first, each with the words that it was found by. */
export function SearchResults({ results, messages }: SearchResultsProps) {
  return (
    <section aria-label={messages.title}>
      <p role="status" className={styles.count}>
        {messages.count(results.length)}
      </p>
      <ol className={styles.results}>
        {results.map(({ key, kind, to, title, context, text }) => (
          <li key={key}>
            <AppLink className={styles.result} to={to} ahead={false}>
              <span className={styles.small}>
                {messages.kinds[kind]}
                {context && ` · ${context}`}
              </span>
              <b className={styles.title}>
                <Marked stretches={title} />
              </b>
              <span className={styles.text}>
                <Marked stretches={text} />
              </span>
            </AppLink>
          </li>
        ))}
      </ol>
      <p className={styles.small}>{messages.spared}</p>
    </section>
  );
}

function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ text, matched }, index) => {
    // Stretches of one text in their order: the place is the identity.
    const key = `${index}-${text}`;
    return matched ? <mark key={key}>{text}</mark> : text;
  });
}
