import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Comparison } from '../engine/compare';
import styles from './Compare.module.css';

type ComparedCostProps = {
  readonly comparison: Comparison;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** What two ways came to: the result, and apart from it the process and its skills. */
export function ComparedCost({ comparison, messages, formats }: ComparedCostProps) {
  const { compare, debrief } = messages;
  const { endings, meters, process, bands, skills } = comparison;
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{compare.one}</th>
        <th scope="col">{compare.other}</th>
      </tr>
    </thead>
  );
  const nameOf = (ending: Comparison['endings']['one']) =>
    ending ? messages.ending(ending.letter, ending.title) : compare.open;
  const processOf = (side: 'one' | 'other') =>
    `${formats.percent(process[side])} ${messages.bands[bands[side]]}`;

  return (
    <section className={styles.part}>
      <h2>{compare.cost}</h2>
      <p className={styles.small}>{compare.costNote}</p>
      <table className={styles.table}>
        {head(compare.result)}
        <tbody>
          <tr>
            <th scope="row">{compare.ending}</th>
            <td>{nameOf(endings.one)}</td>
            <td>{nameOf(endings.other)}</td>
          </tr>
          {meters.map((meter) => (
            <tr key={meter.name}>
              <th scope="row">
                {meter.label}
                {meter.unit !== undefined && `（${meter.unit}）`}
                <span className={styles.small}>
                  {compare.from(formats.integer(meter.start))}
                  {meter.better !== 'same' &&
                    compare.apart(formats.integer(Math.abs(meter.one - meter.other)))}
                </span>
              </th>
              {(['one', 'other'] as const).map((side) => (
                <td key={side}>
                  {formats.integer(meter[side])}
                  {meter.better === side && <span className={styles.better}>{compare.better}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        {head(compare.process)}
        <tbody>
          <tr>
            <th scope="row">{compare.all}</th>
            <td>{processOf('one')}</td>
            <td>{processOf('other')}</td>
          </tr>
          {skills.map(({ one, other }) => (
            <tr key={one.id}>
              <th scope="row">{one.label}</th>
              {[one, other].map(({ sum, greatest }, index) => (
                <td key={index === 0 ? 'one' : 'other'}>
                  {debrief.skill(formats.integer(sum), formats.integer(greatest))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
