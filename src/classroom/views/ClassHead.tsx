import type { ReactNode } from 'react';
import type { ClassState } from '@/class-record/class-state';
import { classAddresses } from '@/course/class-addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import styles from './Console.module.css';

type ClassHeadProps = {
  readonly state: ClassState;
  readonly stage: {
    readonly heardAt: number | null;
    readonly hidden: boolean;
    readonly otherVersion: boolean;
  };
  readonly now: number;
  readonly ready: 'fetching' | 'complete' | 'failed';
  readonly blocked: boolean;
  readonly disabled: boolean;
  readonly canPlace: boolean;
  readonly messages: Messages['classroom'];
  readonly notices: readonly ReactNode[];
  readonly onChange: (change: { readonly size: number }) => void;
  readonly onTeams: (count: number) => void;
  readonly onEnd: () => void;
  readonly onOneScreen: () => void;
  readonly onOpenStage: () => void;
  readonly onPlaceStage: () => void;
};

/** Milliseconds after which a stage that says nothing is gone. */
const patience = 3_000;

/** The class's name and size, the link to the stage, and what is wrong. */
export function ClassHead(props: ClassHeadProps) {
  const { state, stage, now, ready, blocked, disabled, messages } = props;
  const { console } = messages;
  return (
    <header className={styles.top}>
      <h1 tabIndex={-1}>
        {state.name === '' ? messages.list.unnamed : state.name}
        {state.endedAt !== null && ` · ${messages.stage.ended}`}
      </h1>
      <p>
        <label>
          {console.size}{' '}
          <input
            type="number"
            min={2}
            max={200}
            disabled={disabled}
            value={state.size}
            onChange={(event) => {
              const size = Math.round(event.currentTarget.valueAsNumber);
              if (size >= 0 && size <= 200) props.onChange({ size });
            }}
          />
        </label>
      </p>
      <p>
        <label>
          {console.teams}{' '}
          <select
            disabled={disabled}
            value={state.teams.length}
            onChange={(event) => props.onTeams(Number(event.currentTarget.value))}
          >
            <option value={0}>{console.noTeams}</option>
            {[2, 3, 4, 5, 6].map((count) => (
              <option key={count} value={count}>
                {console.teamCount(count)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p role="status">
        {stage.otherVersion
          ? console.link.version
          : stage.heardAt === null
            ? console.link.none
            : now - stage.heardAt > patience
              ? console.link.lost
              : stage.hidden
                ? console.link.hidden
                : console.link.ok}
      </p>
      <p className={styles.row}>
        <Button onClick={props.onOpenStage}>{console.openStage}</Button>
        {props.canPlace && <Button onClick={props.onPlaceStage}>{console.placeStage}</Button>}
        <Button look="plain" onClick={props.onOneScreen}>
          {console.oneScreen}
        </Button>
      </p>
      <p className={`${styles.row} ${styles.wide}`}>
        <Button look="plain" disabled={disabled || state.endedAt !== null} onClick={props.onEnd}>
          {console.end}
        </Button>
        <AppLink to={classAddresses.list}>{messages.title}</AppLink>
      </p>
      {blocked && (
        <p className={styles.warning} role="status">
          {console.blocked}
        </p>
      )}
      {ready !== 'complete' && (
        <p className={ready === 'failed' ? styles.warning : styles.soft} role="status">
          {ready === 'failed' ? console.failed : console.fetching}
        </p>
      )}
      {props.notices}
    </header>
  );
}
