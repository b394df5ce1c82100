import type { ReactNode } from 'react';
import type { AgendaScreen } from '@/course/schema/agenda';
import styles from './Stage.module.css';
import { StageClock } from './StageClock';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';

type PlainStageProps = StageScreenProps<'words' | 'work' | 'break'> & {
  readonly whole: boolean;
  readonly notice?: ReactNode;
  /** Names the answers of the teams to this screen. */
  readonly screenId: string;
};

/** Large words, a task with a large clock, or the break. */
export function PlainStage({ screen, class: room, shown, messages, ...props }: PlainStageProps) {
  const answers = shown.answers[props.screenId] ?? {};
  const written = room.teams.filter(({ id }) => (answers[id] ?? '') !== '');
  const timed = screen.show !== 'words' && room.timer !== null;
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.position, shown.view, answers])}
      middle
      head={screen.show === 'break' ? <p>{messages.stage.break}</p> : null}
    >
      <h1 className={styles.title}>{screen.title}</h1>
      {timed && (
        <StageClock
          timer={room.timer}
          now={props.now}
          large={written.length === 0}
          messages={messages.stage}
        />
      )}
      {written.length === 0 ? (
        <ul className={styles.words}>
          {linesOf(screen).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <ul className={styles.answers}>
          {written.map(({ id, name }) => (
            <li key={id}>
              <b>{name}</b>　{answers[id]}
            </li>
          ))}
        </ul>
      )}
    </StageFrame>
  );
}

function linesOf(screen: Extract<AgendaScreen, { show: 'words' | 'work' | 'break' }>) {
  return screen.show === 'work' ? screen.task : screen.lines;
}
