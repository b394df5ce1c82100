import type { ReactNode } from 'react';
import type { ClassState } from '@/class-record/class-state';
import type { Agenda } from '@/course/schema/agenda';
import { useFormats, useMessages } from '@/i18n/messages';
import { shownOf } from './engine/class-fold';
import { plannedParts } from './engine/half-day';
import { runId } from './engine/run';
import { screenAt } from './engine/stations';
import { CompareStage, ItemStage, MapStage, SceneStage, SlideStage } from './stage-screens';
import type { ClassSources } from './use-class-sources';
import { PlainStage } from './views/PlainStage';
import { RulesStage } from './views/RulesStage';
import styles from './views/Stage.module.css';
import { StageFrame } from './views/StageFrame';

type StageScreenProps = {
  readonly agenda: Agenda;
  readonly state: ClassState;
  readonly sources: ClassSources;
  /** Epoch milliseconds. */
  readonly now: number;
  /** It fills the window; otherwise it is a picture in the console. */
  readonly whole: boolean;
  readonly notice?: ReactNode;
};

/** What the class shows now, on the stage and as a picture in the console. */
export function StageScreen({ agenda, state, sources, now, whole, notice }: StageScreenProps) {
  const all = useMessages('classroom', 'scenario', 'lesson', 'paper', 'map');
  const formats = useFormats();
  const messages = all.classroom;
  const shown = shownOf(state);
  const { position } = shown;
  const screen = position && screenAt(position, plannedParts(agenda, state.plan, state.added));
  const frame = { view: shown.view, whole, notice, label: messages.stage.title };

  if (!position || !screen) {
    return (
      <StageFrame {...frame} shown="opening" middle>
        <h1 className={styles.title}>{agenda.title}</h1>
        <p className={styles.story}>{state.name}</p>
      </StageFrame>
    );
  }
  const common = {
    class: state,
    shown: { ...shown, position },
    now,
    messages,
    scenarioMessages: all.scenario,
    formats,
    whole,
    notice,
  };
  if (shown.view.over === 'rules') {
    const rules = agenda.parts.flatMap(({ id }) => {
      const text = shown.rules[id] ?? '';
      return text.trim() === '' ? [] : [{ id, text }];
    });
    return <RulesStage {...common} rules={rules} />;
  }
  const staged = screen.show === 'scene' ? sources.staged(screen.scenario) : undefined;
  if (shown.view.over === 'compare' && staged) {
    const run = runId(position.part, staged.scenario.id);
    return <CompareStage {...common} scenario={staged.scenario} run={run} />;
  }
  const map = staged && sources.map(staged.scenario.id);
  if (shown.view.over === 'map' && staged && map) {
    return (
      <MapStage
        {...common}
        scenario={staged.scenario}
        map={map}
        run={runId(position.part, staged.scenario.id)}
        mapMessages={all.map}
      />
    );
  }

  switch (screen.show) {
    case 'words':
    case 'work':
    case 'break':
      return (
        <PlainStage {...common} screen={screen} screenId={`${position.part}/${position.screen}`} />
      );
    case 'slides': {
      const lesson = sources.lesson(screen.lesson);
      return lesson ? (
        <SlideStage
          {...common}
          screen={screen}
          Content={lesson.Content}
          data={lesson.data}
          lessonMessages={all.lesson}
          paper={all.paper}
        />
      ) : (
        <Missing />
      );
    }
    case 'item': {
      const item = sources.item(screen.item);
      const paper = item?.document === undefined ? undefined : sources.paper(item.document);
      return item ? (
        <ItemStage {...common} screen={screen} item={item} paper={paper} words={all.paper} />
      ) : (
        <Missing />
      );
    }
    case 'scene':
      return staged ? (
        <SceneStage {...common} screen={screen} scenario={staged.scenario} words={all.paper} />
      ) : (
        <Missing />
      );
    default:
      return screen satisfies never;
  }

  function Missing() {
    return (
      <StageFrame {...frame} shown="missing" middle>
        <p className={styles.story}>
          {sources.complete ? messages.stage.missing : messages.stage.loading}
        </p>
      </StageFrame>
    );
  }
}
