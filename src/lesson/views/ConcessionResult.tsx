import type { CalculationOf } from '../engine/calculation';
import { concession, equalsSign } from '../engine/calculator';
import styles from './Calculator.module.css';
import { Curve } from './Curve';
import curve from './Curve.module.css';
import type { ResultProps } from './calculator-result-props';
import { Sum } from './Sum';

/** What a discount gives away beside what the earlier money saves, and where the two are even. */
export function ConcessionResult({
  result,
  messages,
  formats,
}: ResultProps<CalculationOf<'concession'>>) {
  const { amount, discount, days, rate, given, saved, net, breakEven } = result;
  const whole = (value: number) => formats.integer(Math.round(value));
  const yuan = (value: number) => formats.money(Math.round(value));
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
  const loss = given - saved;
  const even = percent(breakEven);

  // A little farther than the discount and well beyond the even point, to the next half per cent.
  const far = Math.ceil(Math.max(discount * 1.05, breakEven * 1.6, 1) * 2) / 2;
  const high = Math.max((amount * far) / 100, saved) * 1.05;
  const steps = [breakEven, ...[0.25, 0.5, 0.75, 1].map((share) => discount * share)];
  const rows = [...new Set(steps)].sort((one, other) => one - other);

  return (
    <>
      <p className={styles.figure}>{messages.given(yuan(given))}</p>
      <p className={styles.batch}>{messages.saved(yuan(saved), days)}</p>
      <p>
        {loss > 0 ? messages.lossBy(yuan(loss)) : messages.worthIt}
        {messages.breakEven(even)}
      </p>
      <Sum label={messages.columns.given}>
        {whole(amount)} × {discount}% {equalsSign(given)} {whole(given)}
      </Sum>
      <Sum label={messages.columns.saved}>
        {whole(amount)} × {rate}% × {days} ÷ 365 {equalsSign(saved)} {whole(saved)}
      </Sum>
      <Sum label={messages.net}>
        {whole(amount)} − {whole(given)} = {whole(net)}
      </Sum>
      <Sum label={messages.evenAt}>
        {rate}% × {days} ÷ 365 {equalsSign(breakEven * 100)} {even}
      </Sum>
      <Curve
        label={messages.givenAndSaved}
        lines={[
          {
            id: 'firm',
            label: messages.givenLine,
            points: [
              { x: 0, y: 0 },
              { x: far, y: (amount * far) / 100 },
            ],
          },
          {
            id: 'dashed',
            label: messages.savedLine,
            points: [
              { x: 0, y: saved },
              { x: far, y: saved },
            ],
          },
        ]}
        marks={[
          { id: 'even', x: breakEven, y: saved, label: messages.even(even), side: 'below' },
          {
            id: 'asked',
            x: discount,
            y: given,
            label: messages.discountAt(percent(discount), whole(given)),
            side: discount > far / 2 ? 'before' : 'above',
          },
        ]}
        end={{ x: far, y: high, label: percent(far) }}
        figures={messages.figures}
        table={
          <table className={curve.table}>
            <thead>
              <tr>
                {(['discount', 'given', 'saved', 'difference'] as const).map((column) => (
                  <th key={column} scope="col">
                    {messages.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((step) => {
                const at = concession(amount, step, days, rate);
                return (
                  <tr key={step}>
                    <th scope="row">{percent(step)}</th>
                    <td>{whole(at.given)}</td>
                    <td>{whole(at.saved)}</td>
                    <td>{whole(at.saved - at.given)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        }
      />
    </>
  );
}
