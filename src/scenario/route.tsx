import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useScenario } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { guidedOf } from '@/progress/settings-fold';
import { useLearner, useRecordOpened } from '@/store/app-store';
import { Notice } from '@/ui/Notice';
import { useHydrated } from '@/ui/use-hydrated';
import { hasEnded } from './engine/play';
import { endingsFound, openPlay, playsOf, type RecordedPlay } from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { readShareLink } from './engine/share-link';
import { canTakeBack } from './slice';
import { useCommands } from './use-commands';
import { ChangedPlay } from './views/ChangedPlay';
import { PlayScreen } from './views/PlayScreen';
import { SharedPathNotice } from './views/SharedPathNotice';
import { StartPage } from './views/StartPage';

const loadDebrief = () => import('./debrief-screen');
const DebriefScreen = lazy(() =>
  loadDebrief().then((screen) => ({ default: screen.DebriefScreen })),
);

const MapScreen = lazy(() =>
  import('./map-screen').then((screen) => ({ default: screen.MapScreen })),
);

/** `/scenarios/<id>/`, with `?map=1` the map, with `?play=<id>` a play or its debrief, with `?steps=…` a shared path. */
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
  if (id !== null && !opened) {
    return (
      <>
        <h1 tabIndex={-1}>{scenario.title}</h1>
        <p role="status">{messages.scenario.opening}</p>
      </>
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
  const { begin } = useCommands(scenario);
  useEffect(() => onScreen('start'), [onScreen]);

  const mode = guidedOf(settings) ? 'guided' : 'plain';
  const shared = hydrated ? readShareLink(scenario, query.toString()) : undefined;
  const missingNotice = missing && (
    <Notice kind="watch" title={messages.scenario.playMissing} live>
      <p>{messages.scenario.playMissingText}</p>
    </Notice>
  );
  const sharedNotice = shared && (
    <SharedPathNotice
      scenario={scenario}
      path={shared}
      opened={opened}
      messages={messages.scenario}
      formats={formats}
      onGoOn={(prefix) => begin({ mode, prefix, from: shared.from })}
    />
  );

  return (
    <StartPage
      scenario={scenario}
      plays={playsOf(plays, scenario.id)}
      openPlay={openPlay(plays, scenario.id)}
      found={endingsFound(plays, scenario.id)}
      usualMode={mode}
      opened={opened}
      notice={missingNotice || sharedNotice || null}
      noticeLeadsOn={!missing && shared !== undefined && shared.steps.length > 0}
      messages={messages.scenario}
      formats={formats}
      onStart={(chosen) => begin({ mode: chosen })}
    />
  );
}

type PlayPageProps = ScreenProps & { readonly recorded: RecordedPlay };

/** A play under way, until the learner has gone on from its last step; then the debrief. */
function PlayPage({ scenario, recorded, onScreen }: PlayPageProps) {
  const messages = useMessages('scenario', 'paper');
  const formats = useFormats();
  const commands = useCommands(scenario);
  const [seen, setSeen] = useState(recorded.steps.length);
  const justBegun = recorded.steps.length === recorded.prefixLength && recorded.revision === 0;
  const [underWay, setUnderWay] = useState(justBegun);
  const { play, cut } = replay(scenario, recorded.steps, recorded.from);
  const onOutcome = recorded.steps.length > seen;

  // Fetched while the learner plays; when that fails, the debrief says so itself.
  useEffect(() => void loadDebrief().catch(() => {}), []);

  function goOn(steps: number) {
    setSeen(steps);
    setUnderWay(true);
  }

  if (recorded.ended && !onOutcome) {
    const ended = { ...recorded, ended: recorded.ended };
    const screen = recorded.selfRating === null ? 'rating' : 'debrief';
    return (
      <Suspense fallback={<p role="status">{messages.shell.loading}</p>}>
        <DebriefScreen scenario={scenario} recorded={ended} />
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
  return (
    <>
      <PlayScreen
        scenario={scenario}
        play={play}
        seed={recorded.seed}
        mode={recorded.mode}
        onOutcome={onOutcome}
        underWay={underWay}
        retried={recorded.revision > 0}
        canTakeBack={canTakeBack(recorded)}
        sectionTitle={(ref) => sectionTitle(outline, ref)}
        messages={messages.scenario}
        paper={messages.paper}
        formats={formats}
        onChoose={(choice) => commands.choose(scenario, recorded, choice)}
        onContinue={() => goOn(recorded.steps.length)}
        onTakeBack={() => {
          commands.takeBack(recorded);
          goOn(recorded.steps.length - 1);
        }}
      />
      <ScreenArrival screen={`play ${recorded.id}`} onScreen={onScreen} />
    </>
  );
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
