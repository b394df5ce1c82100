import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import styles from './Review.module.css';

/** A review that was begun. `number` is null when all is answered. */
export type OpenReview = {
  readonly to: string;
  readonly startedAt: string;
  readonly number: number | null;
  readonly all: number;
};

/** An interaction or a decision that is due: it is done where it stands. */
export type SingleTask = {
  readonly key: string;
  readonly kind: 'interaction' | 'decision';
  readonly title: string;
  readonly to: string;
};

export type TodayProps = {
  readonly open: OpenReview | null;
  /** `count` may be nothing when all objectives are steady. */
  readonly checkIn: { readonly day: number; readonly count: number } | null;
  /** Items that are due. */
  readonly items: number;
  readonly tasks: readonly SingleTask[];
  /** What three minutes hold. */
  readonly quick: { readonly items: number; readonly decisions: number };
  readonly done: number;
  /** Due, and put off because a day has only so much room. */
  readonly waiting: number;
  /** No more may be asked today. */
  readonly full: boolean;
  readonly next: { readonly day: string; readonly count: number } | null;
  /** Where to go when there has never been anything to review; null otherwise. */
  readonly suggestion: { readonly to: string; readonly title: string } | null;
  readonly disabled: boolean;
  readonly messages: Messages['review'];
  readonly formats: Formats;
  readonly onStart: () => void;
  readonly onQuick: () => void;
  readonly onCheckIn: () => void;
};

/** What is asked today, and the ways to begin. */
export function Today(props: TodayProps) {
  const { open, checkIn, messages, formats } = props;
  const words = messages.today;
  return (
    <section className={styles.today} aria-labelledby="today-title">
      <h2 id="today-title">{words.title}</h2>
      {open && (
        <div className={styles.task}>
          <p>{words.open(formats.recorded(open.startedAt), open.number, open.all)}</p>
          <p className={styles.actions}>
            <ButtonLink look="primary" to={open.to}>
              {open.number === null ? words.resumeEnd : words.resume}
            </ButtonLink>
          </p>
        </div>
      )}
      {checkIn && (
        <div className={styles.task}>
          <h3>{words.checkIn(checkIn.day)}</h3>
          {checkIn.count > 0 ? (
            <>
              <p className={styles.small}>{words.checkInWhy}</p>
              <p className={styles.actions}>
                <Button
                  look={open ? 'quiet' : 'primary'}
                  disabled={props.disabled}
                  onClick={props.onCheckIn}
                >
                  {words.checkInStart(checkIn.count)}
                </Button>
              </p>
            </>
          ) : (
            <p className={styles.small}>{words.checkInNothing}</p>
          )}
        </div>
      )}
      <DueTask {...props} primary={!open && !(checkIn && checkIn.count > 0)} />
    </section>
  );
}

function DueTask(props: TodayProps & { readonly primary: boolean }) {
  const { items, tasks, quick, messages, primary, disabled } = props;
  const words = messages.today;
  const of = (kind: SingleTask['kind']) => tasks.filter((task) => task.kind === kind).length;
  const count = items + tasks.length;
  if (count === 0) return <NothingDue {...props} />;

  const counts = words.counts({
    items,
    interactions: of('interaction'),
    decisions: of('decision'),
  });
  return (
    <div className={styles.task}>
      <p>{props.done > 0 ? words.dueStill(props.done, count, counts) : words.due(count, counts)}</p>
      {props.waiting > 0 && <p className={styles.small}>{words.waiting(props.waiting)}</p>}
      <div className={styles.actions}>
        {items > 0 && (
          <Button look={primary ? 'primary' : 'quiet'} disabled={disabled} onClick={props.onStart}>
            {words.start(items)}
          </Button>
        )}
        {quick.items + quick.decisions > 0 && (
          <Button disabled={disabled} onClick={props.onQuick}>
            {words.quick}
            <span className={styles.soft}>{words.quickWhy(quick)}</span>
          </Button>
        )}
      </div>
      {tasks.length > 0 && (
        <>
          <p className={styles.small}>{words.others}</p>
          <ul className={styles.tasks}>
            {tasks.map(({ key, kind, title, to }) => (
              <li key={key}>
                <AppLink to={to}>
                  {title}
                  <span className={styles.soft}>
                    {kind === 'interaction' ? words.redo : words.decide}
                  </span>
                </AppLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function NothingDue({
  full,
  done,
  next,
  suggestion,
  messages,
  formats,
  primary,
}: TodayProps & {
  readonly primary: boolean;
}) {
  const words = messages.today;
  if (suggestion) {
    return (
      <div className={styles.task}>
        <h3>{messages.empty}</h3>
        <p className={styles.small}>{messages.emptyText}</p>
        <p className={styles.actions}>
          <ButtonLink look={primary ? 'primary' : 'quiet'} to={suggestion.to}>
            {messages.emptyNew(suggestion.title)}
          </ButtonLink>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.task}>
      <p>{full ? words.full : done > 0 ? words.done(done) : words.none}</p>
      {next && <p className={styles.small}>{words.next(formats.day(next.day), next.count)}</p>}
    </div>
  );
}
