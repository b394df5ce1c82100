import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { Button, ButtonLink } from '@/ui/Button';
import type { Scenario } from '../engine/scenario';
import styles from './Debrief.module.css';

type DebriefActionsProps = {
  readonly scenario: Scenario;
  /** The best that can be done now is to play again. */
  readonly again: boolean;
  readonly messages: Messages['scenario']['debrief'];
  readonly onAgain: () => void;
  readonly onPrint: () => void;
};

export function DebriefActions({ scenario, again, messages, ...does }: DebriefActionsProps) {
  return (
    <p className={styles.actions}>
      <Button look={again ? 'primary' : 'quiet'} onClick={does.onAgain}>
        {messages.again}
      </Button>
      <ButtonLink look={again ? 'quiet' : 'primary'} to={addresses.module(scenario.module)}>
        {messages.toModule}
      </ButtonLink>
      <ButtonLink to={addresses.scenario(scenario.id)}>{messages.toScenario}</ButtonLink>
      <Button onClick={does.onPrint}>{messages.print}</Button>
    </p>
  );
}
