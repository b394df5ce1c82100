import { outline } from 'virtual:course/outline';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useScenario } from '@/app/scenario-chunks';
import { addresses } from '@/course/addresses';
import { sectionTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { type Play, takeChoice } from '@/scenario/engine/play';
import type { Plays } from '@/scenario/engine/plays-fold';
import { replay } from '@/scenario/engine/replay';
import type { Scenario } from '@/scenario/engine/scenario';
import { PlayScreen } from '@/scenario/views/PlayScreen';
import { useApp, useLearner } from '@/store/app-store';
import { ButtonLink } from '@/ui/Button';
import type { CardRef } from './engine/card-ref';
import { useReviewCommands } from './use-review-commands';
import styles from './views/Review.module.css';

type DecisionScreenProps = { readonly decision: Extract<CardRef, { kind: 'decision' }> };

/** A scene of a role-play in which something went wrong, once more on its own, as it stood then. */
export function DecisionScreen({ decision }: DecisionScreenProps) {
  const scenario = useScenario(decision.scenario);
  const plays = useLearner((learner) => learner.plays);
  // As it stood when the screen was opened: what is recorded meanwhile does not change the scene.
  const [play] = useState(() => scenario && playBefore(plays, scenario, decision.node));
  return scenario && play ? (
    <Decision scenario={scenario} play={play} />
  ) : (
    <Gone scenario={decision.scenario} known={scenario !== null} />
  );
}

/** The latest play that comes to the scene by steps that still fit. */
function playBefore({ taken, byId }: Plays, scenario: Scenario, node: string): Play | null {
  const times = (taken.get(scenario.id) ?? []).filter((recorded) => recorded.node === node);
  for (const { play: id, step } of times.toReversed()) {
    const recorded = byId.get(id);
    if (!recorded) continue;
    const { play, cut } = replay(scenario, recorded.steps.slice(0, step), recorded.from);
    if (!cut && play.node.id === node && play.node.kind === 'scene') return play;
  }
  return null;
}

function Decision({ scenario, play }: { readonly scenario: Scenario; readonly play: Play }) {
  const messages = useMessages('scenario', 'paper', 'review');
  const formats = useFormats();
  const navigate = useNavigate();
  const commands = useReviewCommands();
  const { clock, newSeed } = useApp();
  const [seed] = useState(newSeed);
  const [after, setAfter] = useState<Play | null>(null);
  const shownAt = useRef<number | null>(null);
  const { back } = messages.review.decision;

  useEffect(() => {
    shownAt.current ??= clock();
  }, [clock]);

  function choose(id: string) {
    const next = takeChoice(scenario, play, id);
    const taken = next.steps.at(-1);
    if (next === play || !taken) return;
    setAfter(next);
    const now = clock();
    commands.answerDecision({
      scenario: scenario.id,
      hash: scenario.hash,
      node: taken.node,
      choice: taken.choice,
      rate: taken.taken.rate,
      latencyMs: now - (shownAt.current ?? now),
    });
  }

  return (
    <PlayScreen
      scenario={scenario}
      play={after ?? play}
      seed={seed}
      mode="guided"
      onOutcome={after !== null}
      underWay={false}
      // All is said, and the choices stand there: it is one decision and no play.
      followed={{ step: play.steps.length, lines: play.lines.length, choices: true }}
      pace="all"
      saysFirst={false}
      ownLine=""
      retried={false}
      canTakeBack={false}
      sectionTitle={(ref) => sectionTitle(outline, ref)}
      messages={{ ...messages.scenario, continue: back, toDebrief: back }}
      paper={messages.paper}
      formats={formats}
      onChoose={choose}
      onContinue={() => navigate(addresses.review)}
      onFollow={() => {}}
      onOwnLine={async () => 'stored'}
      onNeverFirst={() => {}}
      onTakeBack={() => {}}
    />
  );
}

type GoneProps = { readonly scenario: string; readonly known: boolean };

function Gone({ scenario, known }: GoneProps) {
  const { decision: words } = useMessages('review').review;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{words.gone}</h1>
      <p>{words.goneText}</p>
      <div className={styles.actions}>
        {known && (
          <ButtonLink look="primary" to={addresses.scenario(scenario)}>
            {words.toScenario}
          </ButtonLink>
        )}
        <ButtonLink look={known ? 'quiet' : 'primary'} to={addresses.review}>
          {words.back}
        </ButtonLink>
      </div>
    </div>
  );
}
