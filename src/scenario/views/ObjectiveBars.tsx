import type { Messages } from '@/i18n/messages';
import type { ObjectiveBar, ObjectivesShown } from '../engine/objective-bars';
import { Bar } from './Bar';
import styles from './Debrief.module.css';
import { RateMark } from './RateMark';

type ObjectiveBarsProps = {
  readonly shown: ObjectivesShown;
  /** By id. What has no title here is left out. */
  readonly titles: ReadonlyMap<string, string>;
  readonly messages: Messages['scenario'];
};

const WEAKEST = 5;

/** How each objective went that this play asked for, weakest first, and which it did not come to. */
export function ObjectiveBars({ shown, titles, messages }: ObjectiveBarsProps) {
  const { debrief } = messages;
  const titlesOf = ({ objectives }: ObjectiveBar) =>
    objectives.flatMap((objective) => titles.get(objective) ?? []);
  const bars = shown.bars.filter((bar) => titlesOf(bar).length > 0);
  const unmet = shown.unmet.flatMap((objective) => titles.get(objective) ?? []);
  if (bars.length === 0) return null;
  const list = (some: readonly ObjectiveBar[]) => (
    <ul className={styles.objectives}>
      {some.map((bar) => (
        <li key={bar.objectives.join()}>
          <b>{messages.list(titlesOf(bar))}</b>
          <Bar share={bar.share} />
          <span className={styles.met}>
            {bar.steps.map(({ number, rate }) => (
              <span key={number}>
                <a href={`#step-${number}`}>{messages.step(number)}</a>{' '}
                <RateMark rate={rate} messages={messages} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{debrief.objectives}</h3>
      {list(bars.slice(0, WEAKEST))}
      {(bars.length > WEAKEST || unmet.length > 0) && (
        <details className={styles.more}>
          <summary>
            {debrief.moreObjectives(Math.max(0, bars.length - WEAKEST), unmet.length)}
          </summary>
          {bars.length > WEAKEST && list(bars.slice(WEAKEST))}
          {unmet.length > 0 && <p className={styles.small}>{debrief.unmet(unmet)}</p>}
        </details>
      )}
    </>
  );
}
