import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { ClassFact } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import { classAddresses } from '@/course/class-addresses';
import type { Agenda } from '@/course/schema/agenda';
import { useFormats, useMessages } from '@/i18n/messages';
import { canPlaceWindows, openOnProjector, openProjected } from '@/platform/projector';
import { useApp } from '@/store/app-store';
import { Button } from '@/ui/Button';
import type { StageLink } from './console-slice';
import {
  actOn,
  addScreen,
  type ClassScene,
  type ClassTurn,
  openScreen,
  rewindTo,
} from './engine/class-act';
import { actionOf, type ClassAction, type PressedKey } from './engine/class-keys';
import { latenessOf, plannedParts } from './engine/half-day';
import { playOfRun, runId } from './engine/run';
import { contentOf } from './engine/screen-content';
import { askedAt, roundAt, screenAt, toPaper } from './engine/stations';
import { decisiveRound } from './engine/votes';
import { StageScreen } from './stage-screen';
import { PathPanel } from './stage-screens';
import { type KeyPress, useClassKeys } from './use-class-keys';
import { useClassSources } from './use-class-sources';
import { useNow } from './use-now';
import { AddScreen } from './views/AddScreen';
import { AgendaRail } from './views/AgendaRail';
import { ClassHead } from './views/ClassHead';
import styles from './views/Console.module.css';
import { ConsoleHelp } from './views/ConsoleHelp';
import { ControlBar } from './views/ControlBar';
import { consoleChoices } from './views/console-choices';
import { HandsPanel } from './views/HandsPanel';
import { PartPanel } from './views/PartPanel';
import { SlideOverview } from './views/SlideOverview';
import { slidesOf } from './views/slide-titles';
import { TeamAnswers } from './views/TeamAnswers';
import { WordsField } from './views/WordsField';

const LessonNotes = lazy(() =>
  import('./views/SlideStage').then((view) => ({ default: view.LessonNotes })),
);

type ClassDeskProps = {
  readonly agenda: Agenda;
  readonly state: ClassState;
  /** This window may write. */
  readonly leads: boolean;
  readonly stage: StageLink;
  readonly notices: readonly ReactNode[];
  /** Filled with what a key on the stage does. */
  readonly stageKey: { current: (press: KeyPress) => void };
  /** The class as it is at the moment: two keys may come between two renders. */
  readonly read: () => ClassState | null;
  readonly onFacts: (...facts: readonly ClassFact[]) => void;
};

/** The instructor's desk: agenda, picture of the stage, controls, hands, and the flow card. */
export function ClassDesk(props: ClassDeskProps) {
  const { agenda, state, leads, onFacts } = props;
  const all = useMessages('classroom', 'scenario');
  const messages = all.classroom;
  const formats = useFormats();
  const { clock } = useApp();
  const now = useNow();
  const sources = useClassSources(agenda);
  const stageHref = useHref(classAddresses.stage(state.id));
  const [help, setHelp] = useState(false);
  const [picks, setPicks] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const [oneScreen, setOneScreen] = useState(false);
  const [folded, setFolded] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  function sceneOf(current: ClassState): ClassScene {
    const parts = plannedParts(agenda, current.plan, current.added);
    const { position } = current;
    const screen = position && screenAt(position, parts);
    return {
      parts,
      content: screen ? contentOf(current, position.part, screen, sources) : { kind: 'plain' },
      staged: sources.staged,
      now: clock(),
    };
  }

  function settle(turn: ClassTurn): void {
    setPicks(turn.kind === 'pick');
    if (turn.kind === 'facts') onFacts(...turn.facts);
    if (turn.kind === 'help') setHelp(true);
    if (turn.kind === 'full-screen') toggleFullScreen(root.current);
  }

  function act(action: ClassAction): void {
    const current = props.read();
    if (current && leads) settle(actOn(current, action, sceneOf(current)));
  }

  function press(pressed: KeyPress): void {
    if (pressed.key.toLowerCase() === 'h') {
      setFolded((before) => !before);
      return;
    }
    const key: PressedKey = { ...pressed, other: false };
    const action = actionOf(key, props.read()?.position ?? null);
    if (action !== null) act(action);
  }
  useClassKeys(press);
  props.stageKey.current = press;

  const scene = sceneOf(state);
  const { position } = state;
  const planned = scene.parts.find(({ part }) => part.id === position?.part);
  const screen = position && screenAt(position, scene.parts);
  const asked = position && askedAt(position, scene.content);
  const staged = screen?.show === 'scene' ? sources.staged(screen.scenario) : undefined;
  const run = position && staged ? runId(position.part, staged.scenario.id) : null;
  const path = run === null ? undefined : state.paths[run];
  const { play, cut } = staged ? playOfRun(staged.scenario, path) : { play: null, cut: false };
  const lesson = screen?.show === 'slides' ? sources.lesson(screen.lesson) : undefined;
  const round = position ? roundAt(position) : null;
  const vote = asked ? state.votes[asked.vote] : undefined;
  const choices =
    screen && position
      ? consoleChoices(state, screen, scene.content, sources, all.scenario, formats)
      : [];
  const screenId = position ? `${position.part}/${position.screen}` : '';
  const looksBack = position?.stage === 'reveal' || position?.stage === 'explain';
  const canPick =
    looksBack ||
    (scene.content.kind === 'scene' &&
      (picks ||
        position?.stage === 'compare' ||
        (position?.stage === 'options' && !scene.content.scene.votes)));

  const stageScreen = (whole: boolean) => (
    <Suspense fallback={null}>
      <StageScreen agenda={agenda} state={state} sources={sources} now={now} whole={whole} />
    </Suspense>
  );
  const controls = (
    <ControlBar
      view={state.view}
      frozen={state.frozen !== null}
      disabled={!leads}
      hasPaper={position !== null && toPaper(position, scene.content).kind === 'move'}
      paper={position?.stage === 'paper'}
      messages={messages.console}
      onAct={act}
      onLook={() =>
        onFacts({
          type: 'view-changed',
          view: { look: state.view.look === 'dark' ? 'light' : 'dark' },
        })
      }
    >
      {picks && (
        <p className={styles.warning} role="status">
          {messages.console.pick}
        </p>
      )}
      <HandsPanel
        choices={choices}
        vote={vote}
        round={round}
        size={state.size}
        picks={canPick}
        teams={state.teams}
        teamChoices={asked ? (state.teamChoices[asked.vote] ?? {}) : {}}
        letters={messages.letters}
        messages={messages.console}
        disabled={!leads}
        onHands={(choice, hands) => {
          if (asked && round) {
            onFacts({ type: 'hands-counted', vote: asked.vote, round, choice, hands });
          }
        }}
        onPick={(number) => act(looksBack ? { explain: number } : { choose: number })}
        onTeam={(team, choice) => {
          if (asked && choice !== '') {
            onFacts({ type: 'team-chose', vote: asked.vote, team, choice });
          }
        }}
      />
    </ControlBar>
  );

  if (oneScreen) {
    return (
      <div ref={root} data-rev={state.rev}>
        <h1 className="visually-hidden">{state.name}</h1>
        {stageScreen(true)}
        {!folded && (
          <section className={styles.strip} aria-label={messages.title}>
            {props.notices}
            {controls}
            <p className={styles.row}>
              <Button look="plain" onClick={() => setOneScreen(false)}>
                {messages.console.twoScreens}
              </Button>
            </p>
          </section>
        )}
        <ConsoleHelp open={help} messages={messages.console} onClose={() => setHelp(false)} />
      </div>
    );
  }

  return (
    <div ref={root} className={styles.console} data-rev={state.rev}>
      <ClassHead
        state={state}
        stage={props.stage}
        now={now}
        ready={sources.failed ? 'failed' : sources.complete ? 'complete' : 'fetching'}
        blocked={blocked}
        disabled={!leads}
        messages={messages}
        canPlace={canPlaceWindows()}
        notices={props.notices}
        onChange={(change) => onFacts({ type: 'class-changed', ...change })}
        onTeams={(count) =>
          onFacts({
            type: 'teams-set',
            teams: Array.from({ length: count }, (_, index) => ({
              id: `team-${index + 1}`,
              name: messages.console.teamName(index + 1),
            })),
          })
        }
        onEnd={() => onFacts({ type: 'class-ended' })}
        onOneScreen={() => setOneScreen(true)}
        onOpenStage={() => setBlocked(openProjected(stageHref, 'class-stage') === 'blocked')}
        onPlaceStage={async () => {
          const outcome = await openOnProjector(stageHref, 'class-stage');
          setBlocked(
            outcome === 'alone'
              ? openProjected(stageHref, 'class-stage') === 'blocked'
              : outcome === 'blocked',
          );
        }}
      />
      <AgendaRail
        parts={scene.parts}
        state={state}
        lateness={latenessOf(agenda, state, now)}
        now={now}
        messages={messages.console}
        disabled={!leads}
        onOpen={(part, at) => settle(openScreen(state, { part, screen: at }, scene))}
      />
      <div className={styles.middle}>
        <div className={styles.preview} inert>
          {stageScreen(false)}
        </div>
        {screen?.show === 'slides' && position && lesson && (
          <SlideOverview
            titles={slidesOf(screen, lesson.data)}
            shown={position.index}
            disabled={!leads}
            messages={messages.console}
            onShow={(index) => onFacts({ type: 'moved', to: { ...position, index } })}
          />
        )}
        {cut && <p className={styles.warning}>{messages.console.changed}</p>}
        {controls}
        {staged && play && (
          <Suspense fallback={null}>
            <PathPanel
              scenario={staged.scenario}
              play={play}
              before={(step) =>
                playOfRun(
                  staged.scenario,
                  path && { ...path, steps: path.steps.slice(0, step - 1) },
                ).play
              }
              messages={messages.console}
              scenarioMessages={all.scenario}
              formats={formats}
              disabled={!leads}
              onRewind={(step) => settle(rewindTo(state, staged.scenario, step))}
              onWhatIf={(step, choice) => settle(rewindTo(state, staged.scenario, step, choice))}
            />
          </Suspense>
        )}
      </div>
      <div className={styles.side}>
        {planned && position && (
          <>
            <PartPanel
              part={planned.part}
              lineQuestions={agenda.lineQuestions}
              scene={
                play?.node.kind === 'scene'
                  ? { teach: play.node.teach, discuss: play.node.discuss }
                  : null
              }
              notes={
                lesson ? (
                  <Suspense fallback={null}>
                    <LessonNotes Content={lesson.Content} data={lesson.data} />
                  </Suspense>
                ) : null
              }
              messages={messages.console}
            />
            {screen?.show === 'work' && screen.answers && (
              <TeamAnswers
                teams={state.teams}
                answers={state.answers[screenId] ?? {}}
                disabled={!leads}
                messages={messages.console}
                onWrite={(team, text) =>
                  onFacts({ type: 'team-answered', screen: screenId, team, text })
                }
              />
            )}
            <AddScreen
              offered={sources.offered}
              disabled={!leads}
              messages={messages.console}
              onAdd={(added) => settle(addScreen(state, added, scene))}
            />
            <WordsField
              key={`rule ${planned.part.id}`}
              className={styles.words}
              label={messages.console.rule}
              hint={planned.part.rule ?? messages.console.ruleHint}
              text={state.rules[planned.part.id] ?? ''}
              disabled={!leads}
              onWrite={(text) => onFacts({ type: 'rule-written', part: planned.part.id, text })}
            />
            <WordsField
              key={`note ${planned.part.id}`}
              className={styles.words}
              label={messages.console.note}
              text={state.notes[planned.part.id] ?? ''}
              rows={3}
              disabled={!leads}
              onWrite={(text) => onFacts({ type: 'note-written', part: planned.part.id, text })}
            />
          </>
        )}
        {vote && round === null && asked && (
          <p className={styles.advice}>
            {Object.entries(decisiveRound(vote))
              .map(([choice, hands]) => {
                const index = asked.choices.indexOf(choice);
                return `${messages.letters[index] ?? '—'} ${hands}`;
              })
              .join('　')}
          </p>
        )}
      </div>
      <ConsoleHelp open={help} messages={messages.console} onClose={() => setHelp(false)} />
    </div>
  );
}

function toggleFullScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else element?.requestFullscreen().catch(() => {});
}
