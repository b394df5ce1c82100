import type { ReactNode } from 'react';
import type { ExamOutline } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Segments } from '@/ui/Segments';
import type { QuizStanding } from '../engine/attempts-fold';
import { minutesOf, type TimeFactor, timeFactors } from '../engine/exam-rules';
import type { ExamTime } from '../engine/exam-time';
import styles from './Exam.module.css';
import { leftText } from './left-text';
import quizStyles from './Quiz.module.css';
import type { QuizHome } from './quiz-home';
import { Standing } from './Standing';

/** What is open: a paper with its time, or a retake of mistakes or of an objective. */
export type OpenPaper =
  | { readonly kind: 'paper'; readonly startedAt: string; readonly time: ExamTime }
  | { readonly kind: 'retake'; readonly startedAt: string };

type ExamStartProps = {
  readonly exam: ExamOutline;
  readonly home: QuizHome;
  readonly standing: QuizStanding | null;
  readonly open: OpenPaper | null;
  /** Whoever is not seen for so many minutes has paused. */
  readonly awayMinutes: number;
  /** Address of the attempts so far. */
  readonly history: string;
  readonly notice: ReactNode;
  readonly disabled: boolean;
  /** The items of a paper are being fetched. */
  readonly starting: boolean;
  readonly messages: Messages['exam'];
  readonly quizMessages: Messages['quiz']['start'];
  readonly formats: Formats;
  /** How many times the usual minutes the learner takes. */
  readonly times: TimeFactor;
  readonly onTimes: (times: TimeFactor) => void;
  readonly onStart: () => void;
  readonly onResume: () => void;
};

/** What the exam is and by which rules, how it went so far, and the way in. */
export function ExamStart({ exam, messages, formats, open, ...start }: ExamStartProps) {
  const { standing, home, quizMessages, times } = start;
  const minutes = minutesOf(exam, times);
  const first = open ? 'quiet' : 'primary';
  return (
    <div className={quizStyles.page}>
      <p className={quizStyles.over}>
        <AppLink to={home.to}>{home.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="start">
        {exam.title}
      </h1>
      <p className={quizStyles.intro}>
        {messages.intro(exam.itemCount, exam.drawCount, exam.parts.length)}
      </p>
      {start.notice}

      <div className={styles.times}>
        <p aria-hidden="true">{messages.times.legend}</p>
        <Segments
          look="joined"
          name="exam-minutes"
          legend={messages.times.legend}
          options={timeFactors.map((factor) => ({
            id: String(factor),
            label: messages.times.minutes(minutesOf(exam, factor)),
          }))}
          selected={String(times)}
          disabled={start.disabled}
          onSelect={(picked) =>
            start.onTimes(timeFactors.find((each) => `${each}` === picked) ?? 1)
          }
        />
        <p className={quizStyles.small}>{messages.times.why}</p>
      </div>
      {open && <p className={quizStyles.open}>{openText(open, messages, formats)}</p>}
      <div className={quizStyles.actions}>
        {open && (
          <Button look="primary" disabled={start.disabled} onClick={start.onResume}>
            {resumeText(open, messages)}
          </Button>
        )}
        <Button look={first} disabled={start.disabled} onClick={start.onStart}>
          {open ? messages.startAgain(exam.drawCount) : messages.start(exam.drawCount, minutes)}
        </Button>
      </div>
      <p role="status" className={quizStyles.small}>
        {start.starting ? messages.starting : open && messages.againWhy}
      </p>

      <section className={quizStyles.part}>
        <h2>{messages.rules}</h2>
        <Rules
          exam={exam}
          minutes={minutes}
          messages={messages}
          formats={formats}
          awayMinutes={start.awayMinutes}
        />
        <p className={quizStyles.small}>{messages.when}</p>
      </section>

      <section className={quizStyles.part}>
        <h2>{quizMessages.standing}</h2>
        <Standing standing={standing} messages={quizMessages} formats={formats} />
        {standing && (
          <p className={quizStyles.links}>
            <AppLink to={start.history}>{quizMessages.history(standing.finished)}</AppLink>
          </p>
        )}
      </section>
    </div>
  );
}

type RulesProps = Pick<ExamStartProps, 'exam' | 'messages' | 'formats' | 'awayMinutes'> & {
  readonly minutes: number;
};

function Rules({ exam, minutes, messages, formats, awayMinutes }: RulesProps) {
  const marks = exam.parts
    .filter(({ mark }) => mark !== null)
    .map(({ title, mark }) => messages.passPart(title, formats.percent(mark ?? 0)))
    .join('，');
  const rules = [
    [messages.timeTerm, messages.time(minutes, exam.pauses)],
    [messages.awayTerm, messages.away(awayMinutes, exam.pauses)],
    [messages.overTerm, messages.over],
    [messages.passTerm, messages.pass(formats.percent(exam.passMark), marks)],
    [messages.explainTerm, messages.explain],
    [messages.againTerm, messages.again],
  ];
  return (
    <dl className={styles.rules}>
      {rules.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{messages.parts}</dt>
        <dd>
          <ul className={styles.parts}>
            {exam.parts.map(({ module, title, count }) => (
              <li key={module}>
                <span>{title}</span> <span>{messages.partCount(count)}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function openText(open: OpenPaper, messages: Messages['exam'], formats: Formats): string {
  const when = formats.recorded(open.startedAt);
  if (open.kind === 'retake') return messages.openOther(when);
  const left = leftText(open.time.leftMs, messages);
  switch (open.time.phase) {
    case 'running':
      return messages.openRunning(when, left);
    case 'paused':
      return messages.openPaused(when, left);
    case 'over':
      return messages.openOver(when);
    default:
      return open.time.phase satisfies never;
  }
}

function resumeText(open: OpenPaper, messages: Messages['exam']): string {
  if (open.kind === 'retake') return messages.resumeOther;
  return open.time.phase === 'over' ? messages.handInOver : messages.resume;
}
