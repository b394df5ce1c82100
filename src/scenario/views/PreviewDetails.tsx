import { authorAddresses } from '@/course/author-addresses';
import type { Messages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import type { DrawnMap } from '../engine/drawn-map';
import type { Scenario } from '../engine/scenario';
import type { ScenarioScript } from '../engine/script';
import { writeShareLink } from '../engine/share-link';
import type { MapPlace } from './map-focus';
import styles from './Preview.module.css';
import { ScriptNode } from './ScriptNode';

type PreviewDetailsProps = {
  readonly scenario: Scenario;
  readonly map: DrawnMap;
  readonly script: ScenarioScript;
  readonly place: MapPlace;
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
};

/** All that is written for a place of the map, and the shortest way there to begin a play with. */
export function PreviewDetails(props: PreviewDetailsProps) {
  const { scenario, map, script, place, messages, words } = props;
  const [id = '', choice] =
    place.kind === 'node'
      ? [place.id]
      : [map.edges.find((edge) => edge.id === place.id)?.from, place.id.split('.').at(-1)];
  const node = script.nodes.find((one) => one.id === id);
  if (!node) return null;

  const witness = map.witnesses[id];
  const held = Object.entries(witness?.from ?? {}).filter(([, value]) => value === true);
  return (
    <>
      {witness && (
        <div className={styles.witness}>
          <p>
            {messages.witness(witness.steps.length)}{' '}
            {witness.steps.map((step) => `${step.node}${step.choice}`.toUpperCase()).join(' → ')}
          </p>
          {held.length > 0 && (
            <p>{messages.from(held.map(([name]) => scenario.facts[name]?.label ?? name))}</p>
          )}
          <ButtonLink
            look="primary"
            to={authorAddresses.play(
              scenario.id,
              witness.steps.length === 0
                ? ''
                : writeShareLink(scenario, witness.steps, witness.from),
            )}
          >
            {messages.playFrom}
          </ButtonLink>
        </div>
      )}
      <ScriptNode node={node} look="list" only={choice} messages={messages} words={words} />
    </>
  );
}
