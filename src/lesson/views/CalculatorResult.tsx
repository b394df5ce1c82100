import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Calculation } from '../engine/calculation';
import styles from './Calculator.module.css';
import { DueDateResult } from './DueDateResult';

type CalculatorResultProps = {
  readonly result: Calculation;
  readonly messages: Messages['lesson']['calculator'];
  readonly formats: Formats;
};

/** The result, and the sum by which anybody can reckon it again. */
export function CalculatorResult({ result, messages, formats }: CalculatorResultProps) {
  const figure = (value: number) =>
    Number.isInteger(value) ? formats.integer(value) : formats.money(value).replace('¥', '');
  const yuan = (value: number) => formats.money(Math.round(value));

  switch (result.formula) {
    case 'collection-rate': {
      const { signed, received, rate, open } = result;
      return (
        <>
          <p className={styles.figure}>{messages.rate(formats.percent(rate))}</p>
          <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
            <rect width="100" height="4" className={styles.barOpen} />
            <rect width={rate * 100} height="4" className={styles.barReceived} />
          </svg>
          <p>{messages.openAmount(formats.money(open))}</p>
          <Sum messages={messages}>
            {figure(received)} ÷ {figure(signed)} = {formats.percent(rate)}
          </Sum>
        </>
      );
    }
    case 'cost-of-delay': {
      const { amount, rate, days, cost } = result;
      return (
        <>
          <p className={styles.figure}>{messages.delay(yuan(cost))}</p>
          {days > 0 && <p>{messages.delayPerDay(formats.money(cost / days))}</p>}
          <Sum messages={messages}>
            {figure(amount)} × {rate}% × {days} ÷ 365 {Number.isInteger(cost) ? '=' : '≈'}{' '}
            {figure(Math.round(cost))}
          </Sum>
        </>
      );
    }
    case 'sales-to-recover': {
      const { loss, margin, sales } = result;
      return (
        <>
          <p className={styles.figure}>{messages.sales(yuan(sales))}</p>
          <p>{messages.salesTimes(String(Math.round((sales / loss) * 10) / 10))}</p>
          <Sum messages={messages}>
            {figure(loss)} ÷ {margin}% {Number.isInteger(sales) ? '=' : '≈'}{' '}
            {figure(Math.round(sales))}
          </Sum>
        </>
      );
    }
    case 'due-date':
      return <DueDateResult {...result} messages={messages} formats={formats} />;
    default:
      return result satisfies never;
  }
}

type SumProps = Pick<CalculatorResultProps, 'messages'> & { readonly children: React.ReactNode };

function Sum({ messages, children }: SumProps) {
  return (
    <p className={styles.sum}>
      <span className={styles.legend}>{messages.sum}</span> {children}
    </p>
  );
}
