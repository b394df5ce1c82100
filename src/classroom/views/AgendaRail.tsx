import { useEffect, useRef } from 'react';
import type { ClassState } from '@/class-record/class-state';
import type { Messages } from '@/i18n/messages';
import { timeSpent } from '../engine/class-fold';
import type { Lateness, PlannedPart } from '../engine/half-day';
import styles from './Console.module.css';
import { clockText } from './StageClock';

type AgendaRailProps = {
  readonly parts: readonly PlannedPart[];
  readonly state: ClassState;
  readonly lateness: Lateness;
  readonly now: number;
  readonly messages: Messages['classroom']['console'];
  readonly disabled: boolean;
  readonly onOpen: (part: string, screen: number) => void;
};

/** The half day: what is planned, what was used, where the class is, and what may be left out. */
export function AgendaRail(props: AgendaRailProps) {
  const { parts, state, lateness, now, messages, disabled, onOpen } = props;
  const minutes = Math.round(lateness.minutes);
  const current = useRef<HTMLLIElement>(null);
  const here = state.position?.part;
  // The list is longer than a small laptop is high.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the part that is current has changed
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const titleOf = (id: string) => parts.find(({ part }) => part.id === id)?.part.title ?? id;
  return (
    <nav className={styles.agenda} aria-label={messages.agenda}>
      <p className={styles.lateness} role="status">
        {minutes > 0
          ? messages.late(minutes)
          : minutes < 0
            ? messages.early(-minutes)
            : messages.onTime}
      </p>
      {lateness.leaveOut.length > 0 && (
        <ul className={styles.leaveOut} aria-label={messages.leaveOutTitle}>
          {lateness.leaveOut.map(({ part, what, saves }) => (
            <li key={part}>{messages.leaveOut(titleOf(part), what, saves)}</li>
          ))}
        </ul>
      )}
      <ol>
        {parts.map(({ part, minutes: planned, screens, startsAt }) => {
          const isHere = here === part.id;
          const spent = timeSpent(state, part.id, now);
          return (
            <li
              key={part.id}
              ref={isHere ? current : undefined}
              aria-current={isHere ? 'step' : undefined}
            >
              <button
                type="button"
                disabled={disabled}
                onClick={() => onOpen(part.id, screens[0]?.index ?? 0)}
              >
                <span>{clockText(startsAt * 60).replace(/:00$/, '′')}</span>
                <b>{part.title}</b>
                <small>
                  {spent > 0
                    ? messages.spent(clockText(spent / 1_000), planned)
                    : messages.minutes(planned)}
                  {part.never && ` · ${messages.never}`}
                </small>
              </button>
              {isHere && screens.length > 1 && (
                <ol className={styles.screens}>
                  {screens.map(({ index }, at) => (
                    <li key={index}>
                      <button
                        type="button"
                        disabled={disabled}
                        aria-current={state.position?.screen === index ? 'true' : undefined}
                        aria-label={messages.screen(at + 1)}
                        onClick={() => onOpen(part.id, index)}
                      >
                        {at + 1}
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
