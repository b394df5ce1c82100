import { type ReactNode, useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import type { RecordedPlay } from '../engine/plays-fold';
import type { Ending, Scenario } from '../engine/scenario';
import { bandWord, markOf } from './marks';
import { Person } from './Person';
import { mapAddress, playAddress } from './play-address';
import { Roads } from './Roads';
import styles from './StartPage.module.css';
import { NARRATOR } from './utterance';

type PlayMode = RecordedPlay['mode'];

type StartPageProps = {
  readonly scenario: Scenario;
  /** All plays of the scenario, oldest first. */
  readonly plays: readonly RecordedPlay[];
  readonly openPlay: RecordedPlay | undefined;
  readonly found: ReadonlySet<string>;
  readonly usualMode: PlayMode;
  /** The record has been opened. */
  readonly opened: boolean;
  /** A shared path, or a play that is not on this device: stands above everything else. */
  readonly notice: ReactNode;
  /** The notice holds the way on, so that beginning anew is not the primary action. */
  readonly noticeLeadsOn: boolean;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  readonly onStart: (mode: PlayMode) => void;
};

const MODES: readonly PlayMode[] = ['guided', 'plain'];

/** What the role-play is about, who is in it, and the ways into it. */
export function StartPage(props: StartPageProps) {
  const { scenario, openPlay, opened, messages, formats } = props;
  const [chosen, setChosen] = useState<PlayMode | null>(null);
  const mode = chosen ?? props.usualMode;
  const { least, greatest } = scenario.bounds.decisions;
  const ended = props.plays.filter((play) => play.ended).toReversed();
  const cast = Object.entries(scenario.cast).filter(([speaker]) => speaker !== NARRATOR);

  return (
    <div className={styles.page}>
      <header>
        <h1 tabIndex={-1}>{scenario.title}</h1>
        <p className={styles.facts}>
          {messages.minutes(scenario.minutes)} · {messages.decisions(least, greatest)}
        </p>
        <p className={styles.summary}>{scenario.summary}</p>
      </header>
      {props.notice}
      <section className={styles.card}>
        <h2>{messages.brief}</h2>
        {scenario.brief.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.goal}>
          <b>{messages.goal}</b>
          {scenario.goal}
        </p>
      </section>

      <fieldset className={styles.begin} disabled={!opened}>
        <legend>{messages.mode}</legend>
        <OptionList
          name="mode"
          options={MODES.map((id) => ({
            id,
            text: messages.modes[id],
            note: messages.modeNotes[id],
          }))}
          selected={[mode]}
          onSelect={([id]) => setChosen(id === 'plain' ? 'plain' : 'guided')}
        />
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
            <ButtonLink look="primary" to={playAddress(scenario.id, openPlay.id)}>
              {messages.goOn(openPlay.steps.length + 1)}
            </ButtonLink>
          )}
          <Button
            look={openPlay || props.noticeLeadsOn ? 'quiet' : 'primary'}
            disabled={!opened}
            onClick={() => props.onStart(mode)}
          >
            {props.plays.length > 0 ? messages.beginAgain : messages.begin}
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
        <Roads scenario={scenario} found={props.found} messages={messages} />
        {props.found.size > 0 && (
          <p className={styles.map}>
            <AppLink to={mapAddress(scenario.id)}>{messages.toMap}</AppLink>
          </p>
        )}
      </section>

      {ended.length > 0 && (
        <section className={styles.part}>
          <h2>{messages.plays}</h2>
          <ul className={styles.plays}>
            {ended.map((play) => (
              <li key={play.id}>
                <PlayLine play={play} scenario={scenario} messages={messages} formats={formats} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type PlayLineProps = Pick<StartPageProps, 'scenario' | 'messages' | 'formats'> & {
  readonly play: RecordedPlay;
};

function PlayLine({ play, scenario, messages, formats }: PlayLineProps) {
  if (!play.ended) return null;
  const { ending, letter, process, fails } = play.ended;
  const node = scenario.nodes[ending];
  const title = node?.kind === 'ending' ? (node satisfies Ending).title : '';
  return (
    <AppLink to={playAddress(scenario.id, play.id)}>
      <span>
        <b>{messages.ending(letter, title)}</b>
        <span className={styles.small}>
          {messages.playLine(formats.recorded(play.startedAt), markOf(play, messages))}
        </span>
      </span>
      <span className={styles.score}>
        {fails
          ? messages.fails
          : messages.process(formats.percent(process), bandWord(process, scenario.bands, messages))}
      </span>
    </AppLink>
  );
}
