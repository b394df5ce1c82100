import { equalsSign } from '../engine/calculator';
import styles from './Calculator.module.css';
import { ConcessionResult } from './ConcessionResult';
import type { ResultProps } from './calculator-result-props';
import { DueDateResult } from './DueDateResult';
import { OrderSplitResult } from './OrderSplitResult';
import { Sum } from './Sum';

/** The result, and the sum by which anybody can reckon it again. */
export function CalculatorResult({ result, messages, formats }: ResultProps) {
  const figure = (value: number) =>
    Number.isInteger(value) ? formats.integer(value) : formats.money(value).replace('¥', '');
  const yuan = (value: number) => formats.money(Math.round(value));

  switch (result.formula) {
    case 'collection-rate': {
      const { signed, received, rate, open } = result;
      return (
        <>
          <p className={styles.figure}>{messages.rate(formats.percent(rate))}</p>
          <Bar share={rate} />
          <p>{messages.openAmount(formats.money(open))}</p>
          <Sum label={messages.sum}>
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
          <Sum label={messages.sum}>
            {figure(amount)} × {rate}% × {days} ÷ 365 {equalsSign(cost)} {figure(Math.round(cost))}
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
          <Sum label={messages.sum}>
            {figure(loss)} ÷ {margin}% {equalsSign(sales)} {figure(Math.round(sales))}
          </Sum>
        </>
      );
    }
    case 'concession':
      return <ConcessionResult result={result} messages={messages} formats={formats} />;
    case 'milestone-share': {
      const { amount, done, total, payable, rest } = result;
      return (
        <>
          <p className={styles.figure}>{messages.payable(yuan(payable))}</p>
          <Bar share={done / total} />
          {rest > 0 && <p>{messages.rest(yuan(rest))}</p>}
          <Sum label={messages.sum}>
            {figure(amount)} × {done} ÷ {total} {equalsSign(payable)} {figure(Math.round(payable))}
          </Sum>
        </>
      );
    }
    case 'order-split':
      return <OrderSplitResult result={result} messages={messages} formats={formats} />;
    case 'exposure': {
      const { open, order, advance, exposure } = result;
      return (
        <>
          <p className={styles.figure}>{messages.exposure(formats.money(exposure))}</p>
          <p>{messages.exposureMore(formats.money(exposure - open))}</p>
          <Sum label={messages.sum}>
            {figure(open)} + {figure(order)} − {figure(advance)} = {figure(exposure)}
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

function Bar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect width="100" height="4" className={styles.barOpen} />
      <rect width={share * 100} height="4" className={styles.barReceived} />
    </svg>
  );
}
