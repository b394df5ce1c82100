import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Crossroads } from '../engine/crossroads';
import { endingsOf } from '../engine/opening';
import type { Scenario } from '../engine/scenario';
import styles from './Debrief.module.css';
import { Roads } from './Roads';

type RoadsPartProps = {
  readonly scenario: Scenario;
  readonly found: ReadonlySet<string>;
  /** Id of the ending that this play came to. */
  readonly here: string;
  readonly crossroads: readonly Crossroads[];
  /** The map of the roads taken and not taken. */
  readonly map: ReactNode;
  readonly messages: Messages['scenario'];
};

/** The endings that were found, and how many of the roads along this way were ever taken. */
export function RoadsPart({ scenario, found, here, crossroads, map, messages }: RoadsPartProps) {
  const roads = crossroads.flatMap((one) => one.roads);
  const walked = roads.filter(({ taken }) => taken !== 'never').length;
  return (
    <section className={styles.part}>
      <h2>{messages.roads}</h2>
      <Roads endings={endingsOf(scenario.nodes)} found={found} here={here} messages={messages} />
      <p className={styles.small}>{messages.debrief.walked(walked, roads.length)}</p>
      {map}
    </section>
  );
}
