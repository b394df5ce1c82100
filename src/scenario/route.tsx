import { outline } from 'virtual:course/outline';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { chunkLoaders, useOpening } from '@/app/course-chunks';
import { loadScenario, useScenario } from '@/app/scenario-chunks';
import { NotFound } from '@/app/views/Problem';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { paceOf } from '@/progress/pace';
import { guidedOf, settingOf } from '@/progress/settings-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import { motionAllowed } from '@/ui/motion-allowed';
import { Notice } from '@/ui/Notice';
import { useHydrated } from '@/ui/use-hydrated';
import { endedPlays, isEnded, isJudged } from './engine/ended-plays';
import type { Opening } from './engine/opening';
import { ownLinePlace } from './engine/own-words';
import { hasEnded } from './engine/play';
import { endingsFound, openPlay, playsOf, type RecordedPlay } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { readShareLink, type SharedPath } from './engine/share-link';
import { takenUp } from './engine/taken-up';
import { type Beginning, canTakeBack } from './slice';
import { useBegin, useCommands } from './use-commands';
import { ChangedPlay } from './views/ChangedPlay';
import type { PlayScreenProps } from './views/PlayScreen';
import { readCompared } from './views/play-address';
import { StartPage } from './views/StartPage';

/** What plays, with its stages and motion: fetched while the start page is read. */
const playScreen = lazyValue(() => import('./views/PlayScreen'));
const loadDebrief = () => import('./debrief-screen');
const DebriefScreen = lazy(() =>
  loadDebrief().then((screen) => ({ default: screen.DebriefScreen })),
);

const MapScreen = lazy(() =>
  import('./map-screen').then((screen) => ({ default: screen.MapScreen })),
);

const CompareScreen = lazy(() =>
  import('./compare-screen').then((screen) => ({ default: screen.CompareScreen })),
);

const SharedPathNotice = lazy(() =>
  import('./views/SharedPathNotice').then((view) => ({ default: view.SharedPathNotice })),
);

/**
 * `/scenarios/<id>/`, with `?map=1` the map, with `?play=<id>` a play or its debrief, with `?compare=<id>,<id>` two plays
 * side by side, with `?steps=…` a shared path.
 */
export function ScenarioRoute() {
  const { id = '' } = useParams();
  const opening = useOpening(id);
  const messages = useMessages('scenario', 'paper');
  if (!opening) return <NotFound messages={messages.problem} />;
  return (
    <>
      <title>{messages.shell.pageTitle(opening.title, outline.title)}</title>
      <ScenarioPage key={id} opening={opening} />
    </>
  );
}

type ScreenShown = (screen: string) => void;

type OpeningProps = { readonly opening: Opening };

function ScenarioPage({ opening }: OpeningProps) {
  const messages = useMessages('scenario', 'paper');
  const hydrated = useHydrated();
  const opened = useRecordOpened();
  const [query] = useSearchParams();
  const onScreen = useScreens();
  const plays = useLearner((learner) => learner.plays);
  // The prerendered page knows no query.
  const id = hydrated ? query.get('play') : null;
  const compared = hydrated ? query.get('compare') : null;
  const recorded = id === null ? undefined : plays.byId.get(id);

  if (hydrated && query.has('map')) {
    return (
      <Fetched id={opening.id}>
        {(scenario) => (
          <>
            <MapScreen
              scenario={scenario}
              recorded={recorded?.scenario === scenario.id ? recorded : undefined}
            />
            <ScreenArrival screen="map" onScreen={onScreen} />
          </>
        )}
      </Fetched>
    );
  }
  if ((id !== null || compared !== null) && !opened) {
    return (
      <>
        <h1 tabIndex={-1}>{opening.title}</h1>
        <p role="status">{messages.scenario.opening}</p>
      </>
    );
  }
  if (id === null && compared !== null) {
    return (
      <Fetched id={opening.id}>
        {(scenario) => (
          <>
            <CompareScreen scenario={scenario} ids={readCompared(compared)} />
            <ScreenArrival screen={`compare ${compared}`} onScreen={onScreen} />
          </>
        )}
      </Fetched>
    );
  }
  if (recorded?.scenario === opening.id) {
    return (
      <Fetched id={opening.id}>
        {(scenario) => (
          <PlayPage key={recorded.id} scenario={scenario} recorded={recorded} onScreen={onScreen} />
        )}
      </Fetched>
    );
  }
  const start = { opening, missing: id !== null, onScreen };
  if (!hydrated || !query.get('steps')) return <Start {...start} shared={undefined} />;
  return (
    <Fetched id={opening.id}>
      {(scenario) => {
        const path = readShareLink(scenario, query.toString());
        return <Start {...start} shared={path && { scenario, path }} />;
      }}
    </Fetched>
  );
}

type FetchedProps = {
  readonly id: string;
  readonly children: (scenario: Scenario) => ReactNode;
};

/** What needs the whole role-play: the page itself does without. */
function Fetched(props: FetchedProps) {
  const { shell } = useMessages();
  return (
    <Suspense fallback={<p role="status">{shell.loading}</p>}>
      <WithScenario {...props} />
    </Suspense>
  );
}

function WithScenario({ id, children }: FetchedProps) {
  const scenario = useScenario(id);
  if (!scenario) throw new Error(`The course has no role-play "${id}"`);
  return children(scenario);
}

type StartProps = OpeningProps & {
  /** The play of the address is not on this device. */
  readonly missing: boolean;
  readonly shared: { readonly scenario: Scenario; readonly path: SharedPath } | undefined;
  readonly onScreen: ScreenShown;
};

function Start({ opening, missing, shared, onScreen }: StartProps) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const hydrated = useHydrated();
  const opened = useRecordOpened();
  const plays = useLearner((learner) => learner.plays);
  const settings = useLearner((learner) => learner.settings);
  const { record } = useApp();
  const pace = paceOf(settings, !hydrated || motionAllowed());
  const begin = useBegin(opening.id);
  const [failed, setFailed] = useState<{ readonly reason: unknown } | null>(null);
  const start = (beginning: Beginning) => {
    begin(beginning).catch((reason: unknown) => setFailed({ reason }));
  };
  // What the prerendered page shows is not yet what its address asks for.
  useEffect(() => {
    if (hydrated) onScreen('start');
  }, [hydrated, onScreen]);
  // Fetched while the page is read; when that fails, the play asks again and says so.
  useEffect(() => {
    playScreen.load().catch(() => {});
    loadScenario(opening.id)?.catch(() => {});
  }, [opening]);
  if (failed) throw failed.reason;

  const mode = guidedOf(settings) ? 'guided' : 'plain';
  const missingNotice = missing && (
    <Notice kind="watch" title={messages.scenario.playMissing} live>
      <p>{messages.scenario.playMissingText}</p>
    </Notice>
  );
  const sharedNotice = shared && (
    <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
      <SharedPathNotice
        scenario={shared.scenario}
        path={shared.path}
        opened={opened}
        messages={messages.scenario}
        formats={formats}
        onGoOn={(prefix) => start({ mode, prefix, from: shared.path.from })}
      />
    </Suspense>
  );

  return (
    <StartPage
      opening={opening}
      begun={playsOf(plays, opening.id).length > 0}
      ended={endedPlays(plays, opening.id)}
      openPlay={openPlay(plays, opening.id)}
      found={endingsFound(plays, opening.id)}
      usualMode={mode}
      habits={{ saysFirst: settingOf(settings, 'say-first'), allLines: pace === 'all' }}
      opened={opened}
      notice={missingNotice || sharedNotice || null}
      noticeLeadsOn={!missing && (shared?.path.steps.length ?? 0) > 0}
      messages={messages.scenario}
      formats={formats}
      onHabit={(habit, on) =>
        record(
          habit === 'saysFirst'
            ? { type: 'setting-changed', setting: 'say-first', value: on }
            : { type: 'setting-changed', setting: 'pace', value: on ? 'all' : 'line' },
        )
      }
      onStart={(chosen) => start({ mode: chosen })}
    />
  );
}

type PlayPageProps = {
  readonly scenario: Scenario;
  readonly recorded: RecordedPlay;
  readonly onScreen: ScreenShown;
};

/** A play under way, until the learner has gone on from its last step; then the debrief. */
function PlayPage({ scenario, recorded, onScreen }: PlayPageProps) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const { record } = useApp();
  const commands = useCommands(scenario);
  const settings = useLearner((learner) => learner.settings);
  const saysFirst = settingOf(settings, 'say-first');
  const words = useLearner((learner) => learner.words);
  const followed = takenUp(recorded);
  /** Gone on here; the record follows in a moment. */
  const [goneOn, setGoneOn] = useState({ revision: recorded.revision, step: followed.step });
  const { play, cut } = replay(scenario, recorded.steps, recorded.from);
  const judged = isJudged(recorded);
  const seen = goneOn.revision === recorded.revision ? goneOn.step : followed.step;
  const onOutcome = !cut && !judged && recorded.steps.length > Math.max(seen, followed.step);

  const place = `${recorded.revision} ${recorded.steps.length} ${onOutcome}`;
  const [first] = useState({ place, justBegun: isNew(recorded) });
  const underWay = first.justBegun || place !== first.place;

  // Fetched while the learner plays; when that fails, the debrief says so itself, or does without.
  useEffect(() => {
    loadDebrief().catch(() => {});
    chunkLoaders.modules(scenario.module)?.catch(() => {});
  }, [scenario]);

  if (isEnded(recorded) && !onOutcome) {
    const screen = judged ? 'debrief' : 'rating';
    return (
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <DebriefScreen scenario={scenario} recorded={recorded} />
        <ScreenArrival screen={`${screen} ${recorded.id}`} onScreen={onScreen} />
      </Suspense>
    );
  }
  if (!recorded.ended && (cut || hasEnded(play))) {
    const fitting = play.steps.map(({ node, choice }) => ({ node, choice }));
    const prefix = hasEnded(play) ? fitting.slice(0, -1) : fitting;
    return (
      <ChangedPlay
        title={scenario.title}
        steps={prefix.length}
        messages={messages.scenario}
        onGoOn={() => commands.begin({ mode: recorded.mode, prefix, from: recorded.from })}
      />
    );
  }
  const step = recorded.steps.length - (onOutcome ? 1 : 0);
  return (
    <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
      <LoadedPlayScreen
        scenario={scenario}
        play={play}
        seed={recorded.seed}
        mode={recorded.mode}
        onOutcome={onOutcome}
        followed={followed}
        underWay={underWay}
        pace={paceOf(settings, motionAllowed())}
        saysFirst={saysFirst}
        ownLine={words.get(ownLinePlace(recorded.id, step))?.text ?? ''}
        retried={recorded.revision > 0}
        canTakeBack={canTakeBack(recorded)}
        sectionTitle={(ref) => sectionTitle(outline, ref)}
        messages={messages.scenario}
        paper={messages.paper}
        formats={formats}
        onFollow={(lines, choices) => commands.follow(recorded, lines, choices)}
        onOwnLine={(text) => commands.sayOwn(recorded, step, text)}
        onNeverFirst={() => record({ type: 'setting-changed', setting: 'say-first', value: false })}
        onChoose={(choice) => commands.choose(scenario, recorded, choice)}
        onContinue={(allLines) => {
          setGoneOn({ revision: recorded.revision, step: recorded.steps.length });
          commands.follow(recorded, allLines ? play.lines.length : 1, allLines && !saysFirst);
        }}
        onTakeBack={() => commands.takeBack(recorded)}
      />
      <ScreenArrival screen={`play ${recorded.id}`} onScreen={onScreen} />
    </Suspense>
  );
}

function LoadedPlayScreen(props: PlayScreenProps) {
  const { PlayScreen } = readLazyValue(playScreen);
  return <PlayScreen {...props} />;
}

/** Nothing has been done in it yet: the learner has just come from where they began it. */
function isNew({ steps, prefixLength, revision, followed }: RecordedPlay): boolean {
  return steps.length === prefixLength && revision === 0 && followed === null;
}

type ScreenArrivalProps = { readonly screen: string; readonly onScreen: ScreenShown };

/**
 * Stands behind a screen within its Suspense boundary, so that its effect runs when the screen is
 * there: while its code loads there is no heading to move to.
 */
function ScreenArrival({ screen, onScreen }: ScreenArrivalProps) {
  useEffect(() => onScreen(screen), [onScreen, screen]);
  return null;
}

/**
 * Tells which screen of the page is shown. Coming to another one moves to its heading; the first
 * screen of a page is left to the app.
 */
function useScreens(): ScreenShown {
  const shown = useRef<string | null>(null);
  return useCallback((screen) => {
    if (shown.current !== null && shown.current !== screen) {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shown.current = screen;
  }, []);
}
