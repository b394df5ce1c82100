import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import type { EndedPlay } from '../engine/ended-plays';
import type { Opening } from '../engine/opening';
import type { RecordedPlay } from '../engine/plays-fold';
import { HabitChoices, type Habits } from './HabitChoices';
import { Person } from './Person';
import { mapAddress, playAddress } from './play-address';
import { Roads } from './Roads';
import styles from './StartPage.module.css';
import { NARRATOR } from './utterance';

/** Code of its own: a first visit does without. */
const PlaysDone = lazy(() => import('./PlaysDone').then((view) => ({ default: view.PlaysDone })));

type PlayMode = RecordedPlay['mode'];

type StartPageProps = {
  readonly opening: Opening;
  /** It has been played, if only a step. */
  readonly begun: boolean;
  /** Plays that have ended, latest first. */
  readonly ended: readonly EndedPlay[];
  readonly openPlay: RecordedPlay | undefined;
  readonly found: ReadonlySet<string>;
  readonly usualMode: PlayMode;
  readonly habits: Habits;
  /** The record has been opened. */
  readonly opened: boolean;
  /** A shared path, or a play that is not on this device: stands above everything else. */
  readonly notice: ReactNode;
  /** The notice holds the way on, so that beginning anew is not the primary action. */
  readonly noticeLeadsOn: boolean;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  readonly onHabit: (habit: keyof Habits, on: boolean) => void;
  readonly onStart: (mode: PlayMode) => void;
};

const MODES: readonly PlayMode[] = ['guided', 'plain'];

/** What the role-play is about, who is in it, and the ways into it. */
export function StartPage(props: StartPageProps) {
  const { opening, openPlay, opened, messages, formats } = props;
  const [chosen, setChosen] = useState<PlayMode | null>(null);
  const mode = chosen ?? props.usualMode;
  const { least, greatest } = opening.decisions;
  const cast = Object.entries(opening.cast).filter(([speaker]) => speaker !== NARRATOR);

  return (
    <div className={styles.page}>
      <header>
        <h1 tabIndex={-1}>{opening.title}</h1>
        <p className={styles.facts}>
          {messages.minutes(opening.minutes)} · {messages.decisions(least, greatest)}
        </p>
        <p className={styles.summary}>{opening.summary}</p>
      </header>
      {props.notice}
      <section className={styles.card}>
        <h2>{messages.brief}</h2>
        {opening.brief.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.goal}>
          <b>{messages.goal}</b>
          {opening.goal}
        </p>
      </section>

      <fieldset className={styles.begin} disabled={!opened}>
        <legend>{messages.mode}</legend>
        <OptionList
          name="mode"
          options={MODES.map((id) => ({
            id,
            text: messages.modes[id],
            note: messages.modeNotes[
              id === 'guided' && !opening.hasHints ? 'guidedWithoutHints' : id
            ],
          }))}
          selected={[mode]}
          onSelect={([id]) => setChosen(id === 'plain' ? 'plain' : 'guided')}
        />
        <HabitChoices habits={props.habits} messages={messages} onHabit={props.onHabit} />
        {openPlay && (
          <p className={styles.openPlay}>
            <b>{messages.openPlay}</b>
            <span>
              {messages.openPlayText(
                openPlay.steps.length + 1,
                formats.recorded(openPlay.startedAt),
              )}
            </span>
          </p>
        )}
        <p className={styles.actions}>
          {openPlay && (
            <ButtonLink look="primary" to={playAddress(opening.id, openPlay.id)}>
              {messages.goOn(openPlay.steps.length + 1)}
            </ButtonLink>
          )}
          <Button
            look={openPlay || props.noticeLeadsOn ? 'quiet' : 'primary'}
            disabled={!opened}
            onClick={() => props.onStart(mode)}
          >
            {props.begun ? messages.beginAgain : messages.begin}
          </Button>
        </p>
      </fieldset>

      <section className={styles.part}>
        <h2>{messages.cast}</h2>
        <ul className={styles.cast}>
          {cast.map(([speaker, { name, role }]) => (
            <li key={speaker}>
              <Person speaker={speaker} name={name} messages={messages} size="3.5rem" />
              <span>
                <b>{name}</b>
                {role && <span className={styles.small}>{role}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>

      <section className={styles.part}>
        <h2>{messages.roads}</h2>
        <Roads endings={opening.endings} found={props.found} messages={messages} />
        {props.found.size > 0 && (
          <p className={styles.map}>
            <AppLink to={mapAddress(opening.id)}>{messages.toMap}</AppLink>
          </p>
        )}
      </section>

      {props.ended.length > 0 && (
        <section className={styles.part}>
          <h2>{messages.plays}</h2>
          <Suspense>
            <PlaysDone
              opening={opening}
              plays={props.ended}
              messages={messages}
              formats={formats}
            />
          </Suspense>
        </section>
      )}
    </div>
  );
}
