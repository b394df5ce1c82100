import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import { Segments } from '@/ui/Segments';
import styles from './PointOfView.module.css';

export type LessonGroup = {
  readonly title: string;
  readonly lessons: readonly {
    readonly id: string;
    /** `一 · 2` */
    readonly number: string;
    readonly title: string;
    readonly opened: boolean;
  }[];
};

type PointOfViewProps = {
  readonly at: string;
  readonly lessons: readonly LessonGroup[];
  readonly ahead: boolean;
  readonly customers: readonly { readonly id: string; readonly short: string }[];
  readonly customer: string | null;
  readonly disabled: boolean;
  readonly messages: Messages['caseFile']['point'];
  readonly onPoint: (lesson: string) => void;
  readonly onCustomer: (customer: string | null) => void;
};

const everyCustomer = 'all';

/** Up to which lesson the page tells, said in words, and whose part of it is shown. */
export function PointOfView({
  at,
  lessons,
  ahead,
  customers,
  customer,
  disabled,
  messages,
  onPoint,
  onCustomer,
}: PointOfViewProps) {
  const id = useId();
  const lesson = lessons.flatMap((group) => group.lessons).find((one) => one.id === at);

  return (
    <section className={styles.point} aria-label={messages.legend}>
      <div role="status">
        <p className={styles.upTo}>{messages.upTo(lesson?.title ?? at)}</p>
        {ahead && <p className={styles.ahead}>△ {messages.ahead}</p>}
      </div>
      <div className={styles.controls}>
        <div className={styles.lesson}>
          <label htmlFor={id}>{messages.lesson}</label>
          <select
            id={id}
            value={at}
            disabled={disabled}
            onChange={(event) => onPoint(event.currentTarget.value)}
          >
            {lessons.map((group) => (
              <optgroup key={group.title} label={group.title}>
                {group.lessons.map((option) => (
                  <option key={option.id} value={option.id}>
                    {messages.lessonOption(option.number, option.title)}
                    {!option.opened && messages.unopened}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Segments
          name="customer"
          legend={messages.customer}
          look="apart"
          options={[
            { id: everyCustomer, label: messages.all },
            ...customers.map(({ id: company, short }) => ({ id: company, label: short })),
          ]}
          selected={customer ?? everyCustomer}
          disabled={disabled}
          onSelect={(picked) => onCustomer(picked === everyCustomer ? null : picked)}
        />
      </div>
    </section>
  );
}
