import { type ReactNode, useId, useState } from 'react';
import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import type { AttemptResult, QuizStanding } from '../engine/attempts-fold';
import styles from './Quiz.module.css';

export type StartMode = 'learn' | 'exam';

/** An attempt that is not finished yet. `number` is null when all that is left is to hand it in. */
export type OpenLine = {
  readonly startedAt: string;
  readonly mode: StartMode | 'placement';
  readonly number: number | null;
  readonly all: number;
};

type QuizStartProps = {
  readonly title: string;
  readonly module: { readonly id: string; readonly title: string };
  readonly drawCount: number;
  readonly itemCount: number;
  readonly passMark: number;
  readonly standing: QuizStanding | null;
  readonly open: OpenLine | null;
  /** How many items are wrong at present. */
  readonly missed: number;
  readonly notice: ReactNode;
  readonly disabled: boolean;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
  readonly onStart: (mode: StartMode, scope: 'all' | 'missed') => void;
  readonly onResume: () => void;
};

/** What the quiz is, how it went so far, and the ways to go in. */
export function QuizStart({ messages: all, formats, ...quiz }: QuizStartProps) {
  const messages = all.start;
  const id = useId();
  const [mode, setMode] = useState<StartMode>('learn');
  const { open, standing, missed } = quiz;
  const passLine = formats.percent(quiz.passMark);

  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={addresses.module(quiz.module.id)}>{quiz.module.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="start">
        {quiz.title}
      </h1>
      <p className={styles.intro}>{messages.intro(quiz.drawCount, quiz.itemCount)}</p>
      {quiz.notice}

      <fieldset className={styles.choices} disabled={quiz.disabled}>
        <legend>{messages.mode}</legend>
        <OptionList
          name={`${id}-mode`}
          options={(['learn', 'exam'] as const).map((option) => ({
            id: option,
            text: (
              <>
                <strong>{messages.modes[option].title}</strong>
                <span className={styles.small}>　{messages.modes[option].text}</span>
              </>
            ),
          }))}
          selected={[mode]}
          onSelect={([picked]) => setMode(picked === 'exam' ? 'exam' : 'learn')}
        />
      </fieldset>

      {open && (
        <p className={styles.open}>
          {messages.openSince(
            formats.recorded(open.startedAt),
            open.mode === 'placement' ? all.placement.name : messages.modes[open.mode].title,
          )}
        </p>
      )}
      <div className={styles.actions}>
        {open ? (
          <>
            <Button look="primary" disabled={quiz.disabled} onClick={quiz.onResume}>
              {open.number === null ? messages.resumeEnd : messages.resume(open.number, open.all)}
            </Button>
            <Button disabled={quiz.disabled} onClick={() => quiz.onStart(mode, 'all')}>
              {messages.again(quiz.drawCount)}
            </Button>
          </>
        ) : (
          <Button look="primary" disabled={quiz.disabled} onClick={() => quiz.onStart(mode, 'all')}>
            {messages.start(quiz.drawCount)}
          </Button>
        )}
        {missed > 0 ? (
          <Button disabled={quiz.disabled} onClick={() => quiz.onStart(mode, 'missed')}>
            {messages.missed(missed)}
          </Button>
        ) : (
          <p className={styles.noMissed}>{messages.noMissed}</p>
        )}
      </div>
      {open && <p className={styles.small}>{messages.againWhy}</p>}

      <section className={styles.part}>
        <h2>{messages.standing}</h2>
        <dl className={styles.ledger}>
          <StandingLine label={messages.best} result={standing?.best} {...{ messages, formats }} />
          <StandingLine label={messages.last} result={standing?.last} {...{ messages, formats }} />
          <StandingLine
            label={messages.first}
            result={standing?.first}
            {...{ messages, formats }}
          />
        </dl>
        <p className={styles.small}>{messages.passLine(passLine)}</p>
        <p className={styles.small}>{messages.certainty}</p>
      </section>
    </div>
  );
}

type StandingLineProps = {
  readonly label: string;
  readonly result: AttemptResult | undefined;
  readonly messages: Messages['quiz']['start'];
  readonly formats: Formats;
};

function StandingLine({ label, result, messages, formats }: StandingLineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {result ? (
          <>
            <span className={styles.small}>{formats.recorded(result.at)}</span>
            <span className={result.passed ? styles.passed : styles.small}>
              {result.passed ? messages.passed : messages.notPassed}
            </span>
            <strong className={styles.figure}>{formats.percent(result.score)}</strong>
          </>
        ) : (
          <span className={styles.figure}>{messages.none}</span>
        )}
      </dd>
    </div>
  );
}
