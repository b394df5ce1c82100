import { type ReactNode, useId, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import type { QuizStanding } from '../engine/attempts-fold';
import type { Askable } from '../engine/result';
import styles from './Quiz.module.css';
import type { QuizHome } from './quiz-home';
import { Standing } from './Standing';

const modes = ['learn', 'practise', 'exam'] as const;
export type StartMode = (typeof modes)[number];

/** An attempt that is not finished yet. `number` is null when all that is left is to hand it in. */
export type OpenLine = {
  readonly startedAt: string;
  readonly mode: StartMode | 'placement';
  readonly number: number | null;
  readonly all: number;
};

type QuizStartProps = {
  readonly title: string;
  readonly home: QuizHome;
  readonly drawCount: number;
  readonly itemCount: number;
  readonly passMark: number;
  readonly standing: QuizStanding | null;
  readonly open: OpenLine | null;
  /** Items that are wrong at present. */
  readonly missed: Askable;
  /** Address of the attempts so far. */
  readonly history: string;
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
        <AppLink to={quiz.home.to}>{quiz.home.title}</AppLink>
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
          options={modes.map((option) => ({
            id: option,
            text: (
              <>
                <strong>{messages.modes[option].title}</strong>
                <span className={styles.small}>　{messages.modes[option].text}</span>
              </>
            ),
          }))}
          selected={[mode]}
          onSelect={([picked]) => setMode(modes.find((one) => one === picked) ?? 'learn')}
        />
      </fieldset>
      {mode === 'practise' && <p className={styles.small}>{messages.practiceRule}</p>}

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
        {missed.now > 0 && (
          <Button disabled={quiz.disabled} onClick={() => quiz.onStart(mode, 'missed')}>
            {messages.missed(missed.now)}
          </Button>
        )}
        {missed.now + missed.later === 0 && <p className={styles.noMissed}>{messages.noMissed}</p>}
      </div>
      {missed.later > 0 && <p className={styles.small}>{all.end.missedLater(missed.later)}</p>}
      {open && <p className={styles.small}>{messages.againWhy}</p>}

      <section className={styles.part}>
        <h2>{messages.standing}</h2>
        <Standing standing={standing} messages={messages} formats={formats} />
        {standing && (
          <p className={styles.links}>
            <AppLink to={quiz.history}>{messages.history(standing.finished)}</AppLink>
          </p>
        )}
        <p className={styles.small}>{messages.passLine(passLine)}</p>
        <p className={styles.small}>{messages.certainty}</p>
      </section>
    </div>
  );
}
