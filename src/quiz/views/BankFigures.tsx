import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { BankFigures as Figures } from '../engine/bank-figures';
import { tellsByLength } from '../engine/choices';
import styles from './Bank.module.css';

type BankFiguresProps = {
  readonly figures: Figures;
  readonly objectiveTitles: Readonly<Record<string, string>>;
  readonly messages: Messages['bank'];
  readonly formats: Formats;
};

/** How the bank is made up, and whether its form gives answers away. */
export function BankFigures({ figures, objectiveTitles, messages, formats }: BankFiguresProps) {
  const words = messages.figures;
  const telling = figures.lengths.filter(tellsByLength);
  const ratios = figures.lengths.map(({ right, wrong }) => right / wrong);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.items(figures.items)}</p>
      <div className={styles.tables}>
        <Counts
          caption={words.types}
          rows={figures.types.map(({ type, count }) => [messages.types[type], words.count(count)])}
        />
        <Counts
          caption={words.difficulty}
          rows={figures.difficulties.map((count, index) => [
            messages.difficulties[index] ?? '',
            words.count(count),
          ])}
        />
        <div>
          <table className={styles.table}>
            <caption>{words.places}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col" className={styles.figure}>
                  {words.found}
                </th>
                <th scope="col" className={styles.figure}>
                  {words.even}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.keyPlaces.map(({ found, even }, index) => (
                <tr key={words.place(index + 1)}>
                  <th scope="row">{words.place(index + 1)}</th>
                  <td className={styles.figure}>{found}</td>
                  <td className={styles.figure}>{formats.number(Math.round(even * 10) / 10)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.small}>{words.placesWhy}</p>
        </div>
        <div>
          <h3>{words.lengths}</h3>
          {telling.length === 0 ? (
            <p>{words.noLengths}</p>
          ) : (
            <ul>
              {telling.map(({ question, right, wrong }) => (
                <li key={question}>{words.tells(question, (right / wrong).toFixed(2))}</li>
              ))}
            </ul>
          )}
          {ratios.length > 0 && (
            <p>{words.range(Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2))}</p>
          )}
          <p className={styles.small}>{words.lengthsWhy}</p>
        </div>
      </div>
      <details>
        <summary>{words.objectives}</summary>
        <Counts
          caption={words.objectives}
          rows={figures.objectives.map(({ objective, items }) => [
            words.objective(objectiveTitles[objective] ?? objective, objective),
            items.join(' '),
          ])}
        />
      </details>
    </section>
  );
}

type CountsProps = {
  readonly caption: string;
  readonly rows: readonly (readonly [string, string])[];
};

function Counts({ caption, rows }: CountsProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.figure}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
