import { useId, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { DayInput } from '@/ui/DayInput';
import { Segments } from '@/ui/Segments';
import { type CheckIn, checkInSizes } from '../engine/check-in';
import styles from './Review.module.css';

export type ReminderTime = '09:00' | '20:00';

type DaysProps = {
  /** The day that the learner lets check-ins count from; empty where none was set. */
  readonly start: string;
  /** The day that they count from until then; null while there is none. */
  readonly firstQuiz: string | null;
  readonly checkIns: readonly CheckIn[];
  readonly examDay: string;
  readonly examOver: boolean;
  /** Due by the exam, and more than the days before it can take. */
  readonly examRoom: number;
  /** Something lies ahead that a calendar can remind of. */
  readonly ahead: boolean;
  readonly disabled: boolean;
  readonly messages: Messages['review']['days'];
  readonly formats: Formats;
  readonly onDay: (setting: 'review-start' | 'exam-day', day: string) => void;
  /** Resolves when the browser has the file, and rejects when it could not be made. */
  readonly onCalendar: (time: ReminderTime) => Promise<void>;
};

/** The check-ins with the day they count from, the day of an exam, and reminders for a calendar. */
export function Days({ messages, formats, disabled, ...days }: DaysProps) {
  return (
    <>
      <p className={styles.small}>{messages.intro}</p>
      <DayInput
        label={messages.start}
        hint={
          days.start === '' && days.firstQuiz !== null
            ? messages.startFrom(formats.day(days.firstQuiz))
            : messages.startHint
        }
        day={days.start}
        disabled={disabled}
        clear={messages.clearStart}
        onDay={(day) => days.onDay('review-start', day)}
      />
      {days.checkIns.length > 0 ? (
        <ol className={styles.ledger}>
          {days.checkIns.map(({ day, on, state }) => (
            <li key={day}>
              <span>{messages.checkIn(day, checkInSizes[day])}</span>
              <span className={styles.figure}>{formats.day(on)}</span>
              <span className={state === 'due' ? styles.due : styles.state}>
                {messages.states[state]}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        !disabled && <p className={styles.small}>{messages.startUnknown}</p>
      )}
      <DayInput
        label={messages.exam}
        hint={messages.examHint}
        day={days.examDay}
        disabled={disabled}
        clear={messages.clearExam}
        onDay={(day) => days.onDay('exam-day', day)}
      />
      <p className={styles.small} role="status">
        {days.examOver && messages.examOver}
        {days.examRoom > 0 && messages.examRoom(days.examRoom)}
      </p>
      <Calendar
        ahead={days.ahead}
        disabled={disabled}
        messages={messages}
        onCalendar={days.onCalendar}
      />
    </>
  );
}

type CalendarProps = Pick<DaysProps, 'ahead' | 'disabled' | 'messages' | 'onCalendar'>;

function Calendar({ ahead, disabled, messages, onCalendar }: CalendarProps) {
  const name = useId();
  const [time, setTime] = useState<ReminderTime>('09:00');
  const [outcome, setOutcome] = useState<'making' | 'downloaded' | 'failed' | null>(null);
  const times = ['09:00', '20:00'] as const;

  return (
    <div className={styles.calendar}>
      <h3>{messages.calendar}</h3>
      <p className={styles.small}>{messages.calendarWhy}</p>
      <div className={styles.actions}>
        <Segments
          look="joined"
          name={`${name}-time`}
          legend={messages.time}
          options={times.map((id) => ({ id, label: messages.times[id] }))}
          selected={time}
          disabled={disabled}
          onSelect={setTime}
        />
        <Button
          disabled={disabled || !ahead || outcome === 'making'}
          onClick={() => {
            setOutcome('making');
            onCalendar(time).then(
              () => setOutcome('downloaded'),
              () => setOutcome('failed'),
            );
          }}
        >
          {messages.download}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {!disabled && !ahead && messages.nothing}
        {outcome === 'downloaded' && messages.downloaded}
        {outcome === 'failed' && messages.downloadFailed}
      </p>
    </div>
  );
}
