import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import { jobAidNumber } from '@/course/job-aid-number';
import type { ModuleOutline } from '@/course/outline';
import type { Objective } from '@/course/schema/course';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import { Seal } from '@/ui/Seal';
import styles from './ModulePage.module.css';

export type LessonState = 'not-started' | 'reading' | 'done';

/** Six items may still spare the lessons. again: they were tried, and not enough of them were right. */
export type PlacementOffer = 'none' | 'first' | 'again';

type ModulePageProps = {
  readonly module: ModuleOutline;
  readonly objectives: readonly Objective[];
  readonly lessonStates: ReadonlyMap<string, LessonState>;
  readonly quizBestPercent: number | null;
  readonly quizPassed: boolean;
  /** Endings found, by scenario id. */
  readonly endingsFound: ReadonlyMap<string, number>;
  /** The lessons may be skipped. */
  readonly placedOut: boolean;
  readonly placement: PlacementOffer;
  /** Null for who is no manager, and where there is no such page. */
  readonly managerPageRead: boolean | null;
  readonly sealed: boolean;
  readonly next: { readonly to: string; readonly title: string } | null;
  readonly messages: Messages['module'];
  readonly home: Messages['home'];
};

export function ModulePage({
  module,
  objectives,
  messages,
  home,
  next,
  sealed,
  ...state
}: ModulePageProps) {
  const lessonLabels: Record<LessonState, string> = {
    'not-started': messages.notStarted,
    reading: messages.reading,
    done: `✓ ${messages.done}`,
  };

  return (
    <>
      <header className={styles.head}>
        <div>
          <p className={styles.small}>{messages.page(module.numeral)}</p>
          <h1 tabIndex={-1}>{module.title}</h1>
          <p>{module.summary}</p>
          {module.seal && (
            <p className={styles.small} role="status">
              {sealed ? messages.sealDone : messages.sealHow}
            </p>
          )}
        </div>
        {module.seal && (
          <Seal
            size="1.5rem"
            text={sealed ? module.seal : undefined}
            label={sealed ? home.sealPressed(module.title) : home.sealOpen(module.title)}
          />
        )}
      </header>

      {next && (
        <p className={styles.next}>
          <ButtonLink look="primary" to={next.to}>
            {messages.next}：{next.title}
          </ButtonLink>
        </p>
      )}

      {module.lessons.length > 0 && (
        <Part title={messages.lessons} note={state.placedOut ? messages.placedOut : messages.order}>
          {state.placement === 'first' && module.quiz && (
            <Line
              to={addresses.placement(module.quiz.id)}
              title={messages.placement}
              summary={messages.placementLine}
              state=""
              done={false}
            />
          )}
          {module.lessons.map((lesson) => {
            const lessonState = state.lessonStates.get(lesson.id) ?? 'not-started';
            return (
              <Line
                key={lesson.id}
                to={addresses.lesson(lesson.id)}
                title={lesson.title}
                summary={lesson.summary}
                state={`${home.minutes(lesson.minutes)} · ${lessonLabels[lessonState]}`}
                done={lessonState === 'done'}
              />
            );
          })}
          {state.placement === 'again' && module.quiz && (
            <Line
              to={addresses.placement(module.quiz.id)}
              title={messages.placementAgain}
              summary={messages.placementAgainLine}
              state={messages.placementTried}
              done={false}
            />
          )}
        </Part>
      )}

      {module.scenarios.length > 0 && (
        <Part title={messages.scenarios}>
          {module.scenarios.map((scenario) => {
            const found = state.endingsFound.get(scenario.id) ?? 0;
            return (
              <Line
                key={scenario.id}
                to={addresses.scenario(scenario.id)}
                title={scenario.title}
                summary={scenario.summary}
                state={
                  found > 0
                    ? messages.endingsFound(found, scenario.endings.length)
                    : home.minutes(scenario.minutes)
                }
                done={found > 0}
              />
            );
          })}
        </Part>
      )}

      {module.quiz && (
        <Part title={messages.quiz}>
          <Line
            to={addresses.quiz(module.quiz.id)}
            title={module.quiz.title}
            summary={messages.quizLine(module.quiz.drawCount, module.quiz.itemCount)}
            state={
              state.quizBestPercent === null
                ? messages.notStarted
                : `${messages.best(state.quizBestPercent)}${state.quizPassed ? ` · ✓ ${messages.passed}` : ''}`
            }
            done={state.quizPassed}
          />
        </Part>
      )}

      {module.managerPage && state.managerPageRead !== null && (
        <Part title={messages.managerPage}>
          <Line
            to={addresses.section(module.managerPage.id)}
            title={module.managerPage.title}
            summary={messages.managerPageLine}
            state={state.managerPageRead ? `✓ ${messages.done}` : messages.notStarted}
            done={state.managerPageRead}
          />
        </Part>
      )}

      {module.jobAids.length > 0 && (
        <Part title={messages.jobAids}>
          {module.jobAids.map((jobAid) => (
            <Line
              key={jobAid.id}
              to={addresses.jobAid(jobAid.id)}
              title={`${jobAidNumber(jobAid.id)} ${jobAid.title}`}
              summary={jobAid.summary}
              state=""
              done={false}
            />
          ))}
        </Part>
      )}

      {objectives.length > 0 && (
        <Part title={messages.objectives}>
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <li key={objective.id}>{objective.ability}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

type PartProps = { readonly title: string; readonly note?: string; readonly children: ReactNode };

function Part({ title, note, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
      {note && <p className={styles.small}>{note}</p>}
    </section>
  );
}

type LineProps = {
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  readonly state: string;
  readonly done: boolean;
};

function Line({ to, title, summary, state, done }: LineProps) {
  return (
    <AppLink className={styles.line} to={to}>
      <span>
        <h3>{title}</h3>
        <span className={styles.small}>{summary}</span>
      </span>
      <span className={done ? `${styles.state} ${styles.done}` : styles.state}>{state}</span>
    </AppLink>
  );
}
