import type { AskedItem, ItemPart } from '@/course/schema/item';
import type { Formats } from '@/i18n/formats';
import { Emphasised } from '@/ui/Emphasised';
import { isWithin, numericFeedback } from '../engine/scoring';
import styles from './Feedback.module.css';
import type { FeedbackProps } from './ItemFeedback';

type Numeric = Extract<AskedItem | ItemPart, { type: 'numeric' }>;

/** The number that was given, the answer with its sum, and what the number comes of. */
export function NumericFeedback({ item, response, messages, formats }: FeedbackProps<Numeric>) {
  const given = response && 'number' in response ? response.number : undefined;
  const right = given !== undefined && isWithin(item, given);
  return (
    <>
      <p className={styles.figures}>
        {given !== undefined && (
          <span className={`${styles.mark} ${right ? styles.right : styles.wrong}`}>
            {right ? '✓' : '✕'}{' '}
            {messages.marks.yourNumber(figure(given, item.unit, formats), item.unit)}
          </span>
        )}
        {!right && (
          <strong>
            {messages.marks.rightNumber(figure(item.answer, item.unit, formats), item.unit)}
          </strong>
        )}
      </p>
      <dl className={styles.sum}>
        <dt>{messages.marks.sum}</dt>
        <dd>
          <Emphasised text={item.sum} />
        </dd>
      </dl>
      {given !== undefined && (
        <p className={styles.lesson}>
          <Emphasised text={numericFeedback(item, given)} />
        </p>
      )}
    </>
  );
}

/** Whole numbers in groups of three; years, and what is no whole number, as they are. */
function figure(number: number, unit: string, { integer }: Formats): string {
  return Number.isInteger(number) && unit !== '年' ? integer(number) : String(number);
}
