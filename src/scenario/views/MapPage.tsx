import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import type { Scenario } from '../engine/scenario';
import styles from './MapPage.module.css';

type MapPageProps = {
  readonly scenario: Scenario;
  /** A step was taken in some play, so that there is something to see. */
  readonly walked: boolean;
  /** The record has been opened. */
  readonly opened: boolean;
  readonly messages: Messages['map'];
  /** The map. */
  readonly children: ReactNode;
};

/** The learner's map of a role-play, on a page of its own. */
export function MapPage({ scenario, walked, opened, messages, children }: MapPageProps) {
  return (
    <div className={styles.page} data-sheet="map">
      <header>
        <p className="screen-only">
          <AppLink to={addresses.scenario(scenario.id)}>‹ {scenario.title}</AppLink>
        </p>
        <h1 tabIndex={-1}>{messages.pageTitle(scenario.title)}</h1>
        <p className={`${styles.intro} screen-only`}>{messages.intro}</p>
      </header>
      <h2 className="visually-hidden">{messages.title}</h2>
      {walked && children}
      {opened && !walked && (
        <>
          <p>{messages.nothingWalked}</p>
          <p>
            <ButtonLink look="primary" to={addresses.scenario(scenario.id)}>
              {messages.toScenario}
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
