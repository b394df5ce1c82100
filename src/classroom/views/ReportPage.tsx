import type { ClassState } from '@/class-record/class-state';
import { classAddresses } from '@/course/class-addresses';
import type { Agenda } from '@/course/schema/agenda';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import type { ClassReport, VotedLine } from '../engine/class-report';
import styles from './Paper.module.css';
import { clockText } from './StageClock';

type ReportPageProps = {
  readonly agenda: Agenda;
  readonly state: ClassState;
  readonly report: ClassReport;
  /** What a voted screen asks, in a few words. */
  readonly titleOf: (line: VotedLine) => string;
  /** Ways through role-plays: title, steps, ending or none. */
  readonly paths: readonly {
    readonly id: string;
    readonly title: string;
    readonly steps: number;
    readonly ending: string | null;
  }[];
  readonly exported: boolean;
  readonly messages: Messages['classAfter']['report'];
  readonly plans: Messages['classroom']['console']['plans'];
  readonly unnamed: string;
  readonly formats: Formats;
  readonly onExport: () => void;
};

/** One page after the class: what was missed, where it was divided, what is to follow. */
export function ReportPage(props: ReportPageProps) {
  const { agenda, state, report, titleOf, messages, formats } = props;
  const spent = report.parts.reduce((sum, part) => sum + part.spentMs, 0);
  const share = (value: number | null) =>
    value === null ? messages.nobody : formats.percent(value);
  const line = (vote: VotedLine) => (
    <li key={vote.vote}>
      <b>{titleOf(vote)}</b>
      <br />
      {messages.vote(share(vote.firstRight), share(vote.lastRight), vote.hands)}
    </li>
  );
  const written = (texts: Readonly<Record<string, string>>) =>
    agenda.parts.flatMap(({ id, title }) => {
      const text = (texts[id] ?? '').trim();
      return text === '' ? [] : [{ id, title, text }];
    });
  return (
    <article className={styles.sheet}>
      <h1 tabIndex={-1}>{messages.title(state.name === '' ? props.unnamed : state.name)}</h1>
      <p>
        {messages.line(
          formats.recorded(state.openedAt),
          props.plans[state.plan],
          state.size,
          clockText(spent / 1_000),
        )}
      </p>
      <p className={`${styles.actions} screen-only`}>
        <Button look="primary" onClick={() => window.print()}>
          {messages.print}
        </Button>
        <Button onClick={props.onExport}>{messages.export}</Button>
        <AppLink to={classAddresses.console(state.id)}>{messages.goOn}</AppLink>
      </p>
      {props.exported && <p role="status">{messages.exported}</p>}

      <h2>{messages.missed}</h2>
      {report.missed.length === 0 ? (
        <p>{messages.missedNone}</p>
      ) : (
        <ol>{report.missed.map(line)}</ol>
      )}
      <h2>{messages.split}</h2>
      {report.split.length === 0 ? <p>{messages.splitNone}</p> : <ol>{report.split.map(line)}</ol>}

      {props.paths.length > 0 && (
        <>
          <h2>{messages.paths}</h2>
          <ul>
            {props.paths.map(({ id, title, steps, ending }) => (
              <li key={id}>{messages.pathLine(title, steps, ending ?? messages.unfinished)}</li>
            ))}
          </ul>
        </>
      )}
      <Written title={messages.rules} entries={written(state.rules)} />
      <Written title={messages.notes} entries={written(state.notes)} />

      <h2>{messages.follow}</h2>
      <ul>
        {report.missed.length > 0 && (
          <li>{messages.followMissed(report.missed.slice(0, 3).map(titleOf).join('；'))}</li>
        )}
        {agenda.afterClass.map(({ day, does }) => (
          <li key={day}>
            {messages.day(day)}：{does.join(' ')}
          </li>
        ))}
      </ul>

      <h2>{messages.parts}</h2>
      <table>
        <thead>
          <tr>
            <th>{messages.part}</th>
            <th className={styles.figure}>{messages.planned}</th>
            <th className={styles.figure}>{messages.spent}</th>
          </tr>
        </thead>
        <tbody>
          {report.parts.map(({ id, planned, spentMs }) => (
            <tr key={id}>
              <td>{agenda.parts.find((part) => part.id === id)?.title}</td>
              <td className={styles.figure}>{planned}</td>
              <td className={styles.figure}>{clockText(spentMs / 1_000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

type WrittenProps = {
  readonly title: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
};

function Written({ title, entries }: WrittenProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <b>{entry.title}</b>　{entry.text}
          </li>
        ))}
      </ul>
    </>
  );
}
