import type { CalculationOf } from '../engine/calculation';
import { type OpenBalance, openOn } from '../engine/order-split';
import styles from './Calculator.module.css';
import { Curve } from './Curve';
import curve from './Curve.module.css';
import type { ResultProps } from './calculator-result-props';
import { Sum } from './Sum';

/** How much is open at most, as one contract and as small ones, and how it rises and falls. */
export function OrderSplitResult({
  result,
  messages,
  formats,
}: ResultProps<CalculationOf<'order-split'>>) {
  const { terms, single, split } = result;
  const whole = (value: number) => formats.integer(Math.round(value));
  const yuan = (value: number) => formats.money(Math.round(value));
  const total = terms.parts.reduce((sum, part) => sum + part, 0);
  const largest = Math.max(...terms.parts);
  const lastDay = Math.max(single.settledDay, split.settledDay, 1);
  const high = Math.max(single.peak, split.peak, 1) * 1.15;
  const days = [...single.movements, ...split.movements].map(({ day }) => day);
  const longer = split.settledDay - single.settledDay;
  const markOf = ({ peak, peakDay }: OpenBalance) => ({
    x: peakDay,
    y: peak,
    label: whole(peak),
    side: peakDay > lastDay / 2 ? ('before' as const) : ('above' as const),
  });

  return (
    <>
      <p className={styles.figure}>{messages.peaks(yuan(single.peak), yuan(split.peak))}</p>
      {split.peak < single.peak && (
        <p className={styles.batch}>
          {messages.lower(formats.percent(1 - split.peak / single.peak))}
        </p>
      )}
      {longer > 0 && <p>{messages.longer(longer)}</p>}
      {terms.termDays > 0 && (
        <>
          <Sum label={messages.sumOfSingle}>
            {whole(total)} × (1 − {terms.singleAdvance}%) = {whole(single.peak)}
          </Sum>
          <Sum label={messages.sumOfSplit}>
            {whole(largest)} × (1 − {terms.splitAdvance}%) = {whole(split.peak)}
          </Sum>
        </>
      )}
      <Curve
        label={messages.openBalance}
        lines={[
          { id: 'dashed', label: messages.sumOfSingle, points: stepped(single, lastDay) },
          { id: 'firm', label: messages.sumOfSplit, points: stepped(split, lastDay) },
        ]}
        marks={[
          { id: 'single', ...markOf(single) },
          { id: 'split', ...markOf(split) },
        ]}
        end={{ x: lastDay, y: high, label: messages.settled(lastDay) }}
        figures={messages.figures}
        table={
          <table className={curve.table}>
            <thead>
              <tr>
                <th scope="col">{messages.columns.day}</th>
                <th scope="col">{messages.sumOfSingle}</th>
                <th scope="col">{messages.sumOfSplit}</th>
              </tr>
            </thead>
            <tbody>
              {[...new Set(days)]
                .sort((one, other) => one - other)
                .map((day) => (
                  <tr key={day}>
                    <th scope="row">{day}</th>
                    <td>{whole(openOn(single, day))}</td>
                    <td>{whole(openOn(split, day))}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        }
      />
    </>
  );
}

/** The balance as a line that stays level from one movement to the next. */
function stepped({ movements }: OpenBalance, lastDay: number) {
  let before = 0;
  const points = movements.flatMap(({ day, open }) => {
    const step = [
      { x: day, y: before },
      { x: day, y: open },
    ];
    before = open;
    return step;
  });
  return [...points, { x: lastDay, y: before }];
}
