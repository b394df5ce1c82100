import type { Bank } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import {
  type ItemStatistics,
  isIdle,
  leastForDiscrimination,
  leastForIdle,
  type BankStatistics as Statistics,
} from '../engine/item-statistics';
import styles from './Bank.module.css';

type BankStatisticsProps = {
  readonly bank: Bank;
  readonly statistics: Statistics;
  readonly messages: Messages['bank'];
  readonly formats: Formats;
  readonly onSave: () => void;
};

/** What the records say of each item, those to look at first. */
export function BankStatistics(props: BankStatisticsProps) {
  const { bank, statistics, messages, formats, onSave } = props;
  const words = messages.stats;
  if (statistics.learners === 0) return <p>{words.nobody}</p>;

  const flagged = statistics.items.filter(({ flags }) => flags.length > 0);
  return (
    <>
      <p>
        {words.learners(statistics.learners)} {words.same}
      </p>
      <section>
        <h2>{words.flagged}</h2>
        {flagged.length === 0 ? (
          <p>{words.noFlags}</p>
        ) : (
          <ul>
            {flagged.map(({ item, flags }) => (
              <li key={item}>
                <a href={`#stats-${item}`}>{item}</a>{' '}
                {flags.map((flag) => words.flags[flag]).join('；')}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.each}</h2>
        <p className={styles.small}>
          {words.rules(leastForIdle)} {words.few(leastForDiscrimination)}
        </p>
        <p className="screen-only">
          <Button onClick={onSave}>{words.csv}</Button>
        </p>
        {statistics.items.map((item) => (
          <ItemPart
            key={item.item}
            statistics={item}
            stem={bank.items.find(({ id }) => id === item.item)?.stem ?? ''}
            words={words}
            formats={formats}
          />
        ))}
      </section>
    </>
  );
}

type ItemPartProps = {
  readonly statistics: ItemStatistics;
  readonly stem: string;
  readonly words: Messages['bank']['stats'];
  readonly formats: Formats;
};

function ItemPart({ statistics, stem, words, formats }: ItemPartProps) {
  const { item, answers, outdated, flags, medianMs, drew } = statistics;
  const { columns } = words;
  const share = (value: number | null) => (value === null ? words.none : formats.percent(value));
  const figures: readonly (readonly [string, string])[] = [
    [columns.answers, String(answers)],
    [columns.facility, share(statistics.facility)],
    [
      columns.discrimination,
      statistics.discrimination === null ? words.none : statistics.discrimination.toFixed(2),
    ],
    [columns.strong, share(statistics.strong)],
    [columns.weak, share(statistics.weak)],
    [
      columns.time,
      medianMs === null ? words.none : words.seconds(formats.integer(medianMs / 1_000)),
    ],
    [columns.sure, share(statistics.sure)],
    [columns.sureWrong, share(statistics.sureWrong)],
  ];
  return (
    <section id={`stats-${item}`} className={styles.item}>
      <h3>{item}</h3>
      <p className={styles.small}>
        <Emphasised text={stem.split('\n')[0] ?? ''} />
      </p>
      {flags.map((flag) => (
        <p key={flag} className={styles.flag}>
          ▲ {words.flags[flag]}
        </p>
      ))}
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {outdated > 0 && <p className={styles.small}>{words.outdated(outdated)}</p>}
      {answers > 0 && (
        <details>
          <summary>{words.drew}</summary>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{words.drawn.text}</th>
                  <th scope="col" className={styles.figure}>
                    {words.drawn.count}
                  </th>
                  <th scope="col" className={styles.figure}>
                    {words.drawn.share}
                  </th>
                </tr>
              </thead>
              <tbody>
                {drew.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      {one.right && `${words.right} `}
                      {drawnText(one, words)}
                      {answers >= leastForIdle && isIdle(one) && (
                        <span className={styles.flag}> ▲ {words.idle}</span>
                      )}
                    </th>
                    <td className={styles.figure}>{one.count}</td>
                    <td className={styles.figure}>{formats.percent(one.share)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

/** A drawn answer in words. */
function drawnText(
  { kind, part, text, right }: ItemStatistics['drew'][number],
  words: Messages['bank']['stats'],
): string {
  const verdict = right ? words.verdicts.right : words.verdicts.wrong;
  const said = text ?? (kind === 'verdict' ? verdict : words.other);
  return part === null ? said : words.inPart(part, said);
}
