import { outline } from 'virtual:course';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHref, useNavigate, useParams, useSearchParams } from 'react-router';
import { chunkLoaders, useScenario } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import { addresses } from '@/course/addresses';
import { zhFormats } from '@/i18n/formats';
import { useMessages } from '@/i18n/messages';
import { settingOf } from '@/progress/settings-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { Notice } from '@/ui/Notice';
import { useHydrated } from '@/ui/use-hydrated';
import { hasEnded } from './engine/play';
import {
  endingsFound,
  latestEndedPlay,
  openPlay,
  playsOf,
  type RecordedPlay,
} from './engine/plays-fold';
import { replay } from './engine/replay';
import type { Scenario } from './engine/scenario';
import { readShareLink, writeShareLink } from './engine/share-link';
import { type Beginning, canTakeBack, commitmentPlace, createScenarioCommands } from './slice';
import { ChangedPlay } from './views/ChangedPlay';
import { Debrief } from './views/Debrief';
import { PlayScreen } from './views/PlayScreen';
import { SelfRating } from './views/SelfRating';
import { SharedPathNotice } from './views/SharedPathNotice';
import { playAddress, StartPage } from './views/StartPage';

/** `/scenarios/<id>/`, with `?play=<id>` a play or its debrief, with `?steps=…` a shared path. */
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

/** Commands, and the way to the play that they begin. */
function useCommands(scenario: Scenario) {
  const ports = useApp();
  const navigate = useNavigate();
  const plays = useLearner((learner) => learner.plays);
  const commands = createScenarioCommands(ports, {
    latestEnded: (id) => latestEndedPlay(plays, id),
    load: chunkLoaders.scenarios,
  });
  const open = (id: string) => navigate(playAddress(scenario.id, id));
  return {
    ...commands,
    begin: (beginning: Beginning) => commands.start(scenario, beginning).then(open),
    tryAgainFrom: (recorded: RecordedPlay, step: number) =>
      commands.tryFrom(scenario, recorded, step).then(open),
  };
}

function Start({ scenario, missing, onScreen }: ScreenProps & { readonly missing: boolean }) {
  const messages = useMessages('scenario', 'paper');
  const hydrated = useHydrated();
  const opened = useRecordOpened();
  const [query] = useSearchParams();
  const plays = useLearner((learner) => learner.plays);
  const settings = useLearner((learner) => learner.settings);
  const { begin } = useCommands(scenario);
  useEffect(() => onScreen('start'), [onScreen]);

  const mode = settingOf(settings, 'guided') ? 'guided' : 'plain';
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
      formats={zhFormats}
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
      messages={messages.scenario}
      formats={zhFormats}
      onStart={(chosen) => begin({ mode: chosen })}
    />
  );
}

type PlayPageProps = ScreenProps & { readonly recorded: RecordedPlay };

/** A play under way, until the learner has gone on from its last step; then the debrief. */
function PlayPage({ scenario, recorded, onScreen }: PlayPageProps) {
  const messages = useMessages('scenario', 'paper');
  const commands = useCommands(scenario);
  const [seen, setSeen] = useState(recorded.steps.length);
  const justBegun = recorded.steps.length === recorded.prefixLength && recorded.revision === 0;
  const [underWay, setUnderWay] = useState(justBegun);
  const { play, cut } = replay(scenario, recorded.steps, recorded.from);
  const onOutcome = recorded.steps.length > seen;

  const over = recorded.ended && !onOutcome;
  const screen = over ? (recorded.selfRating === null ? 'rating' : 'debrief') : 'play';
  useEffect(() => onScreen(`${screen} ${recorded.id}`), [onScreen, screen, recorded.id]);

  function goOn(steps: number) {
    setSeen(steps);
    setUnderWay(true);
  }

  if (recorded.ended && !onOutcome) {
    const ended = { ...recorded, ended: recorded.ended };
    return <DebriefPage scenario={scenario} recorded={ended} />;
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
    <PlayScreen
      scenario={scenario}
      play={play}
      seed={recorded.seed}
      mode={recorded.mode}
      onOutcome={onOutcome}
      underWay={underWay}
      retried={recorded.revision > 0}
      canTakeBack={canTakeBack(recorded)}
      sectionTitle={sectionTitle}
      messages={messages.scenario}
      paper={messages.paper}
      formats={zhFormats}
      onChoose={(choice) => commands.choose(scenario, recorded, choice)}
      onContinue={() => goOn(recorded.steps.length)}
      onTakeBack={() => {
        commands.takeBack(recorded);
        goOn(recorded.steps.length - 1);
      }}
    />
  );
}

type DebriefPageProps = ScenarioProps & Pick<Parameters<typeof Debrief>[0], 'recorded'>;

function DebriefPage({ scenario, recorded }: DebriefPageProps) {
  const messages = useMessages('scenario', 'paper');
  const commands = useCommands(scenario);
  const plays = useLearner((learner) => learner.plays);
  const written = useLearner((learner) => learner.words.get(commitmentPlace(recorded.id)));
  const query = writeShareLink(scenario, recorded.steps, recorded.from);
  const href = useHref(`${addresses.scenario(scenario.id)}?${query}`);

  if (recorded.selfRating === null) {
    return (
      <SelfRating
        messages={messages.scenario.rating}
        onRate={(rating) => commands.selfRate(recorded, rating)}
      />
    );
  }
  return (
    <Debrief
      scenario={scenario}
      recorded={recorded}
      play={replay(scenario, recorded.steps, recorded.from).play}
      found={endingsFound(plays, scenario.id)}
      commitment={written?.text ?? ''}
      link={new URL(href, window.location.href).href}
      sectionTitle={sectionTitle}
      messages={messages.scenario}
      formats={zhFormats}
      onTryFrom={(step) => commands.tryAgainFrom(recorded, step)}
      onAgain={() => commands.begin({ mode: recorded.mode })}
      onCommit={(text) => commands.commit(recorded, text)}
      onCopy={copyText}
      onPrint={() => window.print()}
    />
  );
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

/** Title of the section that a reference names; undefined for one that is not there yet. */
function sectionTitle(ref: string): string | undefined {
  const [id, section] = ref.split('#');
  const lessons = outline.modules.flatMap(({ lessons: ofModule }) => ofModule);
  return lessons
    .find((lesson) => lesson.id === id)
    ?.sections.find((candidate) => candidate.id === section)?.title;
}

/** Clipboards are refused in frames and in some in-app browsers. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
