import type { Messages } from '@/i18n/messages';
import type { Ending, Scenario } from '../engine/scenario';
import styles from './Roads.module.css';

type RoadsProps = {
  readonly scenario: Scenario;
  /** Ids of the endings that were ever reached. */
  readonly found: ReadonlySet<string>;
  /** Id of the ending reached just now. */
  readonly here?: string;
  readonly messages: Messages['scenario'];
};

/** All endings, best first: those found by name, the others as roads not yet taken. */
export function Roads({ scenario, found, here, messages }: RoadsProps) {
  const endings = Object.values(scenario.nodes)
    .filter((node): node is Ending => node.kind === 'ending')
    .toSorted((one, other) => (one.letter < other.letter ? -1 : 1));
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
