import { useState } from 'react';
import { addresses } from '@/course/addresses';
import type { CourseOutline, ExamOutline, ModuleOutline } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Settings } from '@/progress/settings-fold';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import { Seal } from '@/ui/Seal';
import styles from './Home.module.css';

/** Where to go on: the lesson, role-play or quiz that comes next. */
export type NextStep = {
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly minutes: number;
  readonly begun: boolean;
};

/** A module's line in the ledger. Null figures have not come about yet. */
export type LedgerLine = {
  readonly module: ModuleOutline;
  readonly lessonsDone: number;
  /** The lessons may be skipped. */
  readonly placedOut: boolean;
  readonly quizBest: number | null;
  /** Best ending's letter, or null. */
  readonly endingBest: string | null;
  readonly sealed: boolean;
};

/** The exam's line. */
export type ExamLine = {
  readonly exam: ExamOutline;
  /** Best score, 0 to 1; null before the first. */
  readonly best: number | null;
  readonly passed: boolean;
};

type HomeProps = {
  readonly outline: CourseOutline;
  readonly next: NextStep | null;
  readonly lines: readonly LedgerLine[];
  readonly exam: ExamLine | null;
  /** What the review asks today; null while that is not known. */
  readonly due: { readonly count: number; readonly checkIn: number | null } | null;
  readonly path: Settings['path'];
  readonly manager: boolean;
  readonly disabled: boolean;
  readonly messages: Messages['home'];
  readonly formats: Formats;
  readonly onPath: (path: Settings['path']) => void;
  readonly onManager: (manager: boolean) => void;
};

export function Home({ outline, next, lines, exam, due, messages, formats, ...way }: HomeProps) {
  const dueText = due && whatIsDue(due, messages);
  return (
    <>
      <section className={styles.resume}>
        <div>
          <p className={styles.small}>
            {next
              ? `${next.begun ? messages.resume : messages.start} · ${next.place}`
              : outline.title}
          </p>
          <h1 tabIndex={-1}>{next ? next.title : messages.allDone}</h1>
          <p>{next ? next.summary : messages.allDoneText}</p>
          {next && (
            <p className={styles.small}>
              {next.begun ? messages.minutesLeft(next.minutes) : messages.minutes(next.minutes)}
            </p>
          )}
        </div>
        {next && (
          <ButtonLink look="primary" to={next.to}>
            {next.begun ? messages.resumeButton : messages.startButton}
          </ButtonLink>
        )}
        {!next && dueText && (
          <ButtonLink look="primary" to={addresses.review}>
            {dueText}
          </ButtonLink>
        )}
      </section>

      <table className={styles.ledger}>
        <thead>
          <tr>
            <th />
            <th scope="col">{messages.ledger}</th>
            <th scope="col" className={styles.figure}>
              {messages.lessons}
            </th>
            <th scope="col" className={styles.figure}>
              {messages.scenarios}
            </th>
            <th scope="col" className={styles.figure}>
              {messages.quiz}
            </th>
            <th scope="col" className={styles.figure}>
              {messages.seal}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LedgerRow key={line.module.id} line={line} messages={messages} formats={formats} />
          ))}
          {exam && <ExamRow line={exam} messages={messages} formats={formats} />}
          {outline.upcoming.map((module) => (
            <tr key={module.id} className={styles.pending}>
              <td className={styles.numeral}>{module.numeral}</td>
              <th scope="row">
                <h2>{module.title}</h2>
                <p className={styles.small}>
                  {module.summary} · {messages.upcoming}
                </p>
              </th>
              <td colSpan={4} />
            </tr>
          ))}
        </tbody>
      </table>

      {(next || !dueText) && (
        <p className={styles.small} style={{ marginTop: '1rem' }}>
          <AppLink to={addresses.review}>{dueText ?? messages.review}</AppLink>
          {due && !dueText && ` · ${messages.nothingDue}`}
        </p>
      )}

      <Ways next={next} messages={messages} {...way} />
    </>
  );
}

function whatIsDue(
  { count, checkIn }: NonNullable<HomeProps['due']>,
  messages: Messages['home'],
): string | null {
  if (checkIn !== null) return messages.checkInDue(checkIn);
  return count > 0 ? messages.due(count) : null;
}

/** What was chosen last, told when the record has it. */
type Chosen =
  | { readonly kind: 'path'; readonly path: Settings['path'] }
  | { readonly kind: 'manager'; readonly manager: boolean };

type WaysProps = Pick<
  HomeProps,
  'next' | 'path' | 'manager' | 'disabled' | 'messages' | 'onPath' | 'onManager'
>;

/** How to go through the course. What a choice changes stands at the head of the page: it is said here. */
function Ways({ next, messages, ...way }: WaysProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <>
      <fieldset className={styles.paths} disabled={way.disabled}>
        <legend>{messages.paths}</legend>
        <OptionList
          name="path"
          options={(['novice', 'veteran'] as const).map((path) => ({
            id: path,
            text: messages[path],
          }))}
          selected={[way.path]}
          onSelect={([selected]) => {
            const path = selected === 'veteran' ? 'veteran' : 'novice';
            setChosen({ kind: 'path', path });
            way.onPath(path);
          }}
        />
        <OptionList
          name="manager"
          multiple
          options={[{ id: 'manager', text: messages.manager }]}
          selected={way.manager ? ['manager'] : []}
          onSelect={(selected) => {
            const manager = selected.includes('manager');
            setChosen({ kind: 'manager', manager });
            way.onManager(manager);
          }}
        />
      </fieldset>
      <p className={styles.chosen} role="status">
        {chosen && isKept(chosen, way) && (
          <>
            {whatChanged(chosen, messages)}
            {next && messages.nextAbove(next.place, next.title)}
          </>
        )}
      </p>
    </>
  );
}

function isKept(chosen: Chosen, { path, manager }: Pick<WaysProps, 'path' | 'manager'>): boolean {
  return chosen.kind === 'path' ? chosen.path === path : chosen.manager === manager;
}

function whatChanged(chosen: Chosen, { chosen: said }: Messages['home']): string {
  if (chosen.kind === 'path') return said[chosen.path];
  return chosen.manager ? said.manager : said.withoutManager;
}

type LedgerRowProps = {
  readonly line: LedgerLine;
  readonly messages: Messages['home'];
  readonly formats: Formats;
};

function LedgerRow({ line, messages, formats }: LedgerRowProps) {
  const { module } = line;
  return (
    <tr>
      <td className={styles.numeral}>{module.numeral}</td>
      <th scope="row">
        <AppLink to={addresses.module(module.id)}>
          <h2>{module.title}</h2>
        </AppLink>
        <p className={styles.small}>{module.summary}</p>
      </th>
      <td className={styles.figure}>
        {module.lessons.length > 0 && (
          <>
            <span className={styles.unit}>{messages.lessons}</span>
            {line.placedOut && line.lessonsDone < module.lessons.length
              ? messages.placedOut
              : `${line.lessonsDone} / ${module.lessons.length}`}
          </>
        )}
      </td>
      <td className={styles.figure}>
        {module.scenarios.length > 0 && (
          <>
            <span className={styles.unit}>{messages.scenarios}</span>
            {line.endingBest ?? messages.none}
          </>
        )}
      </td>
      <td className={styles.figure}>
        {module.quiz && (
          <>
            <span className={styles.unit}>{messages.quiz}</span>
            {line.quizBest === null ? messages.none : formats.percent(line.quizBest)}
          </>
        )}
      </td>
      <td className={styles.figure}>
        {module.seal && (
          <Seal
            text={line.sealed ? module.seal : undefined}
            label={
              line.sealed ? messages.sealPressed(module.title) : messages.sealOpen(module.title)
            }
          />
        )}
      </td>
    </tr>
  );
}

type ExamRowProps = {
  readonly line: ExamLine;
  readonly messages: Messages['home'];
  readonly formats: Formats;
};

function ExamRow({ line: { exam, best, passed }, messages, formats }: ExamRowProps) {
  return (
    <tr>
      <td className={styles.numeral}>{messages.examNumeral}</td>
      <th scope="row">
        <AppLink to={addresses.quiz(exam.id)}>
          <h2>{exam.title}</h2>
        </AppLink>
        <p className={styles.small}>
          {messages.examLine(exam.drawCount, exam.minutes)}
          {passed && ` · ✓ ${messages.examPassed}`}
        </p>
      </th>
      <td />
      <td />
      <td className={styles.figure}>
        <span className={styles.unit}>{messages.quiz}</span>
        {best === null ? messages.none : formats.percent(best)}
      </td>
      <td />
    </tr>
  );
}
