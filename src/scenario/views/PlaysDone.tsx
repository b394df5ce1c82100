import { useState } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { type EndedPlay, isJudged } from '../engine/ended-plays';
import type { Opening } from '../engine/opening';
import { bandWord, markOf } from './marks';
import styles from './PlaysDone.module.css';
import { compareAddress, playAddress } from './play-address';

type PlaysDoneProps = {
  readonly opening: Opening;
  /** Latest first. */
  readonly plays: readonly EndedPlay[];
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** Plays that have ended, each with the way to its debrief; two of them can be held side by side. */
export function PlaysDone({ opening, plays, messages, formats }: PlaysDoneProps) {
  // Before the learner has judged, the course does not.
  const judged = plays.filter(isJudged).map(({ id }) => id);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const both = picked ?? judged.slice(0, 2);
  const [later, earlier] = judged.filter((id) => both.includes(id));
  const { pair } = messages;

  return (
    <>
      <ul className={styles.plays}>
        {plays.map((play) => (
          <li key={play.id}>
            {judged.length > 1 && judged.includes(play.id) && (
              <label className={styles.pick}>
                <span className="visually-hidden">
                  {pair.pick(formats.recorded(play.startedAt))}
                </span>
                <input
                  type="checkbox"
                  checked={both.includes(play.id)}
                  onChange={(event) =>
                    setPicked([
                      ...both.filter((id) => id !== play.id),
                      ...(event.currentTarget.checked ? [play.id] : []),
                    ])
                  }
                />
              </label>
            )}
            <AppLink to={playAddress(opening.id, play.id)}>
              <PlayLine play={play} opening={opening} messages={messages} formats={formats} />
            </AppLink>
          </li>
        ))}
      </ul>
      {judged.length > 1 && (
        <p className={styles.pair}>
          {later !== undefined && earlier !== undefined && both.length === 2 ? (
            <ButtonLink to={compareAddress(opening.id, earlier, later)}>{pair.open}</ButtonLink>
          ) : (
            <Button disabled>{pair.open}</Button>
          )}
          <span role="status">{both.length !== 2 && pair.two(both.length)}</span>
        </p>
      )}
    </>
  );
}

type PlayLineProps = Omit<PlaysDoneProps, 'plays'> & { readonly play: EndedPlay };

function PlayLine({ play, opening, messages, formats }: PlayLineProps) {
  const { ending, letter, process, fails } = play.ended;
  const judged = isJudged(play);
  const title = opening.endings.find(({ id }) => id === ending)?.title ?? '';
  const score = fails
    ? messages.fails
    : messages.process(formats.percent(process), bandWord(process, opening.bands, messages));
  return (
    <>
      <span>
        <b>{judged ? messages.ending(letter, title) : messages.unjudged}</b>
        <span className={styles.small}>
          {messages.playLine(formats.recorded(play.startedAt), markOf(play, messages))}
        </span>
      </span>
      {judged && <span className={styles.score}>{score}</span>}
    </>
  );
}
