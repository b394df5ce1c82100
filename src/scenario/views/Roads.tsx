import type { Messages } from '@/i18n/messages';
import type { NamedEnding } from '../engine/opening';
import styles from './Roads.module.css';

type RoadsProps = {
  /** Best first. */
  readonly endings: readonly NamedEnding[];
  /** Ids of the endings that were ever reached. */
  readonly found: ReadonlySet<string>;
  /** Id of the ending reached just now. */
  readonly here?: string;
  readonly messages: Messages['scenario'];
};

/** All endings, best first: those found by name, the others as roads not yet taken. */
export function Roads({ endings, found, here, messages }: RoadsProps) {
  return (
    <>
      <p className={styles.count}>
        {messages.roadsFound(endings.filter(({ id }) => found.has(id)).length, endings.length)}
      </p>
      <ol className={styles.roads}>
        {endings.map(({ id, letter, title }) => (
          <li
            key={id}
            className={found.has(id) ? styles.found : styles.open}
            aria-current={id === here ? 'true' : undefined}
          >
            <b>{letter}</b>
            <span>{found.has(id) ? title : messages.notFound}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
