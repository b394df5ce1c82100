import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import type { EndedPlay } from '../engine/ended-plays';
import type { Scenario } from '../engine/scenario';
import styles from './Debrief.module.css';
import { markOf } from './marks';
import { compareAddress } from './play-address';

type ComparePartProps = {
  readonly scenario: Scenario;
  readonly recorded: EndedPlay;
  readonly others: readonly EndedPlay[];
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

const LATEST = 5;

/** The ways to hold this play beside another one. */
export function ComparePart({ scenario, recorded, others, messages, formats }: ComparePartProps) {
  const { debrief } = messages;
  return (
    <section className={`${styles.part} screen-only`}>
      <h2>{debrief.compare}</h2>
      <p className={styles.small}>
        {others.length === 0 ? debrief.compareNone : debrief.compareNote}
      </p>
      <ul className={styles.links}>
        {others.slice(0, LATEST).map((other) => {
          const node = scenario.nodes[other.ended.ending];
          const title = node?.kind === 'ending' ? node.title : '';
          return (
            <li key={other.id}>
              <AppLink to={compareAddress(scenario.id, other.id, recorded.id)}>
                {messages.ending(other.ended.letter, title)}
              </AppLink>
              <span className={styles.small}>
                {messages.playLine(formats.recorded(other.startedAt), markOf(other, messages))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
