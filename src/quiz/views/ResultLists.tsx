import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import type { ObjectiveLine, ResultLine } from '../engine/result';
import { labelOf } from '../engine/stem';
import styles from './Quiz.module.css';

export type ObjectiveRow = ObjectiveLine & {
  readonly title: string;
  /** How many items an attempt at it would ask now; 0 when all have come often enough today. */
  readonly drill: number;
};

type ObjectiveTableProps = {
  readonly rows: readonly ObjectiveRow[];
  readonly disabled: boolean;
  readonly messages: Messages['quiz']['end'];
  readonly onDrill: (objective: string) => void;
};

/** Objectives with how many of their items were right, each with a way to practise it alone. */
export function ObjectiveTable({ rows, disabled, messages, onDrill }: ObjectiveTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.objective}</th>
          <th scope="col" className={styles.figure}>
            {messages.correctOf}
          </th>
          <th scope="col" className={styles.figure}>
            {messages.drills}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ objective, title, asked, correct, drill }) => (
          <tr key={objective}>
            <th scope="row">{title}</th>
            <td className={styles.figure}>
              {correct === asked ? '✓' : correct > 0 ? '△' : '✕'} {messages.ratio(correct, asked)}
            </td>
            <td className={styles.figure}>
              {drill > 0 ? (
                <Button
                  look="plain"
                  disabled={disabled}
                  aria-label={messages.drillLabel(title, drill)}
                  onClick={() => onDrill(objective)}
                >
                  {messages.drill(drill)}
                </Button>
              ) : (
                <span className={styles.small}>{messages.drillLater}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ItemLineProps = {
  readonly line: ResultLine;
  readonly to: string;
  readonly titleOf: (source: string) => string;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
};

/** An item of the attempt, how it went, and the ways to its explanation. */
export function ItemLine({ line, to, titleOf, messages, formats }: ItemLineProps) {
  const { place, answer, standing, change } = line;
  const { item } = place;
  const changeText = messages.end.changes[change];
  const partly = !answer.correct && answer.score > 0;
  return (
    <li>
      <p className={styles.tags}>
        <span className={answer.correct ? styles.passed : styles.notPassed}>
          {answer.correct ? '✓' : partly ? '△' : '✕'} {messages.end.standings[standing]}
          {partly && `，${messages.end.partly(formats.percent(answer.score))}`}
        </span>
        {answer.mended && <span className={styles.tag}>{messages.end.mended}</span>}
        {changeText && <span className={styles.tag}>{changeText}</span>}
        {place.changed && <span className={styles.tag}>{messages.changed}</span>}
      </p>
      {item ? (
        <>
          <p className={styles.stem}>
            <Emphasised text={labelOf(item).title} />
          </p>
          <p className={styles.about}>
            <Emphasised text={labelOf(item).about} />
          </p>
          <p className={styles.links}>
            <AppLink to={to} aria-label={`${messages.end.look}：${labelOf(item).title}`}>
              {messages.end.look}
            </AppLink>
            {!answer.correct && (
              <AppLink to={addresses.section(item.source)}>
                {messages.lookBack(titleOf(item.source))}
              </AppLink>
            )}
          </p>
        </>
      ) : (
        <p className={styles.small}>{messages.removed}</p>
      )}
    </li>
  );
}
