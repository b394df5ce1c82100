import { type ReactNode, useMemo, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button, ButtonLink } from '@/ui/Button';
import { Segments } from '@/ui/Segments';
import type { DrawnMap } from '../engine/drawn-map';
import { inSight, type MapSight, type Walked } from '../engine/map-roads';
import type { Scenario } from '../engine/scenario';
import { MapDetails } from './MapDetails';
import { MapDrawing } from './MapDrawing';
import { MapLegend } from './MapLegend';
import { MapText } from './MapText';
import type { MapPlace } from './map-focus';
import type { MapParts } from './map-props';
import { saysOn } from './map-says';
import styles from './ScenarioMap.module.css';
import { textFormats } from './text-formats';

export type ScenarioMapProps = {
  readonly scenario: Scenario;
  readonly map: DrawnMap;
  readonly sight: MapSight;
  /** The roads of the play that is looked at, and those of all plays. */
  readonly now: Walked;
  readonly ever: Walked;
  readonly messages: Messages['map'];
  readonly rates: Messages['scenario']['rates'];
  readonly formats: Formats;
  /** What is said of the place that was picked; without it, the ways on from there. */
  readonly details?: (place: MapPlace) => ReactNode;
  /** Where the map is opened. */
  readonly at?: MapPlace;
  readonly onPick?: (place: MapPlace) => void;
  /** Address of the map on a page of its own, where it stands within another; there it is printed. */
  readonly ownPage?: string;
  readonly onPrint: () => void;
};

type Look = 'drawing' | 'text';

/** The map of a role-play, drawn or as a list: every scene and every way between them. */
export function ScenarioMap(props: ScenarioMapProps) {
  const { scenario, map, sight, ever, messages, formats, at, onPick } = props;
  const [look, setLook] = useState<Look>('drawing');
  const [picked, setPicked] = useState<MapPlace | null>(at ?? null);
  const says = useMemo(() => saysOn(scenario, map, textFormats(formats)), [scenario, map, formats]);
  const parts: MapParts = { ...props, ...inSight(map, sight, ever), says };

  function pick(place: MapPlace) {
    setPicked(place);
    onPick?.(place);
  }

  return (
    <section className={styles.map} aria-label={messages.title} data-wide>
      <div className={`${styles.look} screen-only`}>
        <Segments
          name="map-look"
          legend={messages.look}
          look="joined"
          options={(['drawing', 'text'] as const).map((id) => ({ id, label: messages.looks[id] }))}
          selected={look}
          onSelect={setLook}
        />
        {props.ownPage === undefined ? (
          <Button look="plain" onClick={props.onPrint}>
            {messages.print}
          </Button>
        ) : (
          <ButtonLink look="plain" to={props.ownPage}>
            {messages.ownPage}
          </ButtonLink>
        )}
      </div>
      {look === 'text' ? (
        <MapText {...parts} />
      ) : (
        <>
          <MapDrawing {...parts} picked={picked} onPick={pick} />
          <MapLegend {...parts} />
          <section className={`${styles.details} screen-only`} aria-label={messages.details}>
            {picked === null ? (
              <p className={styles.hint}>{messages.pick}</p>
            ) : (
              (props.details?.(picked) ?? <MapDetails {...parts} place={picked} onPick={pick} />)
            )}
          </section>
        </>
      )}
    </section>
  );
}
