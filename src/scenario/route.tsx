import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { chunkLoaders, useScenario } from '@/app/course-chunks';
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
import { ownLinePlace } from './engine/own-words';
import { hasEnded } from './engine/play';
import { endingsFound, openPlay, playsOf, type RecordedPlay } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { readShareLink } from './engine/share-link';
import { takenUp } from './engine/taken-up';
import { canTakeBack } from './slice';
import { useCommands } from './use-commands';
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
  const scenario = useScenario(id);
  const messages = useMessages('scenario', 'paper');
  if (!scenario) return <NotFound messages={messages.problem} />;
  return (
    <>
      <title>{messages.shell.pageTitle(scenario.title, outline.title)}</title>
      <ScenarioPage key={id} scenario={scenario} />
    </>
  );
}

type ScreenShown = (screen: string) => void;

type ScenarioProps = { readonly scenario: Scenario };
type ScreenProps = ScenarioProps & { readonly onScreen: ScreenShown };

function ScenarioPage({ scenario }: ScenarioProps) {
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
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <MapScreen
          scenario={scenario}
          recorded={recorded?.scenario === scenario.id ? recorded : undefined}
        />
        <ScreenArrival screen="map" onScreen={onScreen} />
      </Suspense>
    );
  }
  if ((id !== null || compared !== null) && !opened) {
    return (
      <>
        <h1 tabIndex={-1}>{scenario.title}</h1>
        <p role="status">{messages.scenario.opening}</p>
      </>
    );
  }
  if (id === null && compared !== null) {
    return (
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <CompareScreen scenario={scenario} ids={readCompared(compared)} />
        <ScreenArrival screen={`compare ${compared}`} onScreen={onScreen} />
      </Suspense>
    );
  }
  if (recorded?.scenario === scenario.id) {
    return (
      <PlayPage key={recorded.id} scenario={scenario} recorded={recorded} onScreen={onScreen} />
    );
  }
  return <Start scenario={scenario} missing={id !== null} onScreen={onScreen} />;
}

function Start({ scenario, missing, onScreen }: ScreenProps & { readonly missing: boolean }) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const hydrated = useHydrated();
  const opened = useRecordOpened();
  const [query] = useSearchParams();
  const plays = useLearner((learner) => learner.plays);
  const settings = useLearner((learner) => learner.settings);
  const { record } = useApp();
  const pace = paceOf(settings, !hydrated || motionAllowed());
  const { begin } = useCommands(scenario);
  // What the prerendered page shows is not yet what its address asks for.
  useEffect(() => {
    if (hydrated) onScreen('start');
  }, [hydrated, onScreen]);
  useEffect(() => void playScreen.load().catch(() => {}), []);

  const mode = guidedOf(settings) ? 'guided' : 'plain';
  const shared = hydrated ? readShareLink(scenario, query.toString()) : undefined;
  const missingNotice = missing && (
    <Notice kind="watch" title={messages.scenario.playMissing} live>
      <p>{messages.scenario.playMissingText}</p>
    </Notice>
  );
  const sharedNotice = shared && (
    <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
      <SharedPathNotice
        scenario={scenario}
        path={shared}
        opened={opened}
        messages={messages.scenario}
        formats={formats}
        onGoOn={(prefix) => begin({ mode, prefix, from: shared.from })}
      />
    </Suspense>
  );

  return (
    <StartPage
      scenario={scenario}
      begun={playsOf(plays, scenario.id).length > 0}
      ended={endedPlays(plays, scenario.id)}
      openPlay={openPlay(plays, scenario.id)}
      found={endingsFound(plays, scenario.id)}
      usualMode={mode}
      habits={{ saysFirst: settingOf(settings, 'say-first'), allLines: pace === 'all' }}
      opened={opened}
      notice={missingNotice || sharedNotice || null}
      noticeLeadsOn={!missing && shared !== undefined && shared.steps.length > 0}
      messages={messages.scenario}
      formats={formats}
      onHabit={(habit, on) =>
        record(
          habit === 'saysFirst'
            ? { type: 'setting-changed', setting: 'say-first', value: on }
            : { type: 'setting-changed', setting: 'pace', value: on ? 'all' : 'line' },
        )
      }
      onStart={(chosen) => begin({ mode: chosen })}
    />
  );
}

type PlayPageProps = ScreenProps & { readonly recorded: RecordedPlay };

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
