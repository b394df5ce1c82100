import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import type { QuizStanding } from '../engine/attempts-fold';
import { type Calibration, type HistoryLine, judgementOf } from '../engine/history';
import styles from './History.module.css';
import quizStyles from './Quiz.module.css';
import type { QuizHome } from './quiz-home';
import { type PlotPoint, ScorePlot } from './ScorePlot';

type QuizHistoryProps = {
  readonly title: string;
  readonly home: QuizHome;
  /** Address of the quiz's start page. */
  readonly quiz: string;
  /** In the order in which they began. */
  readonly lines: readonly HistoryLine[];
  readonly standing: QuizStanding | null;
  readonly passMark: number;
  readonly calibration: Calibration;
  readonly addressOf: (attempt: string) => string;
  readonly messages: Messages['quizHistory'];
  readonly formats: Formats;
};

/** All attempts at a quiz: how scores went, each of them, and how often sureness was right. */
export function QuizHistory({ lines, standing, calibration, ...history }: QuizHistoryProps) {
  const { messages, formats, home, passMark } = history;
  const names = namesOf(lines, standing, messages);
  const [first, ...others] = lines.flatMap((line): readonly PlotPoint[] =>
    line.scope === 'all' ? [{ ...line, names: names.get(line.id) ?? [] }] : [],
  );
  return (
    <div className={quizStyles.page}>
      <p className={quizStyles.over}>
        <AppLink to={home.to}>{home.title}</AppLink>
      </p>
      <h1 tabIndex={-1}>{messages.title(history.title)}</h1>
      {lines.length === 0 && <p className={quizStyles.intro}>{messages.none}</p>}

      {first && standing && (
        <section className={quizStyles.part}>
          <h2>{messages.plot}</h2>
          <ScorePlot
            points={[first, ...others]}
            passMark={passMark}
            label={messages.plotLabel(
              others.length + 1,
              formats.percent(standing.first.score),
              formats.percent(standing.best.score),
              formats.percent(standing.last.score),
              formats.percent(passMark),
            )}
            messages={messages}
            formats={formats}
          />
          <p className={quizStyles.small}>{messages.plotHow(formats.percent(passMark))}</p>
        </section>
      )}

      {lines.length > 0 && (
        <section className={quizStyles.part}>
          <h2>{messages.table}</h2>
          <AttemptTable lines={lines} names={names} {...history} />
        </section>
      )}

      {calibration.sure.asked + calibration.unsure.asked > 0 && (
        <section className={quizStyles.part}>
          <h2>{messages.calibration}</h2>
          <CalibrationTable calibration={calibration} messages={messages} formats={formats} />
        </section>
      )}

      <div className={quizStyles.actions}>
        <ButtonLink to={history.quiz}>{messages.back}</ButtonLink>
      </div>
    </div>
  );
}

type Names = ReadonlyMap<string, readonly string[]>;

/** First, best and last, by the attempt that each was; one attempt may be all of them. */
function namesOf(
  lines: readonly HistoryLine[],
  standing: QuizStanding | null,
  messages: Messages['quizHistory'],
): Names {
  const whole = lines.filter(({ scope }) => scope === 'all');
  const best = whole.find(({ score }) => score === standing?.best.score);
  const named = [
    { line: whole[0], name: messages.first },
    { line: best, name: messages.best },
    { line: whole.at(-1), name: messages.last },
  ];
  const names = new Map<string, readonly string[]>();
  for (const { line, name } of named) {
    if (line) names.set(line.id, [...(names.get(line.id) ?? []), name]);
  }
  return names;
}

type AttemptTableProps = Pick<QuizHistoryProps, 'lines' | 'addressOf' | 'messages' | 'formats'> & {
  readonly names: Names;
};

function AttemptTable({ lines, names, addressOf, messages, formats }: AttemptTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.when}</th>
          <th scope="col" className={styles.figure}>
            {messages.score}
          </th>
          <th scope="col" className={styles.figure}>
            {messages.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.toReversed().map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <AppLink
                to={addressOf(line.id)}
                aria-label={messages.look(formats.recorded(line.at))}
              >
                {formats.recorded(line.at)}
              </AppLink>
              <span className={styles.marks}>
                {names.get(line.id)?.map((name) => (
                  <span key={name} className={styles.mark}>
                    {name}
                  </span>
                ))}
              </span>
              <span className={styles.how}>{howOf(line, messages)}</span>
            </th>
            <td className={styles.figure}>
              {line.scope === 'all'
                ? formats.percent(line.score)
                : messages.ratio(line.right, line.asked)}
            </td>
            <td className={styles.figure}>{outcomeOf(line, messages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function howOf({ scope, mode }: HistoryLine, messages: Messages['quizHistory']): string {
  if (scope === 'placement') return messages.scopes.placement;
  const how = messages.modes[mode];
  return scope === 'all' ? how : `${messages.scopes[scope]} · ${how}`;
}

function outcomeOf({ scope, passed }: HistoryLine, messages: Messages['quizHistory']): string {
  if (scope !== 'all') return messages.notCounted;
  return passed ? messages.passed : messages.notPassed;
}

type CalibrationTableProps = Pick<QuizHistoryProps, 'calibration' | 'messages' | 'formats'>;

function CalibrationTable({ calibration, messages, formats }: CalibrationTableProps) {
  const judgement = judgementOf(calibration);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.said}</th>
            <th scope="col" className={styles.figure}>
              {messages.asked}
            </th>
            <th scope="col" className={styles.figure}>
              {messages.right}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['sure', 'unsure'] as const).map((certainty) => {
            const { asked, right } = calibration[certainty];
            return (
              <tr key={certainty}>
                <th scope="row">{messages[certainty]}</th>
                <td className={styles.figure}>{messages.items(asked)}</td>
                <td className={styles.figure}>
                  {asked === 0
                    ? messages.noneSaid
                    : messages.rightOf(right, formats.percent(right / asked))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {judgement && <p className={quizStyles.small}>{messages.judgement[judgement]}</p>}
    </>
  );
}
