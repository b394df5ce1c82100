import { useEffect, useRef } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Play } from '../engine/play';
import { resultOf } from '../engine/result';
import type { Ending, Scenario } from '../engine/scenario';
import styles from './PreviewPlay.module.css';
import { ResultLedger } from './ResultLedger';
import { Transcript } from './Transcript';
import { textFormats } from './text-formats';
import type { SectionTitle } from './Why';

type PreviewEndProps = {
  readonly scenario: Scenario;
  readonly play: Play & { readonly node: Ending };
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
  readonly formats: Formats;
  readonly onTryFrom: (step: number) => void;
};

/** What an author's play came to, and every step of it to try again from. */
export function PreviewEnd(props: PreviewEndProps) {
  const { scenario, play, messages, words, formats } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const result = resultOf(scenario, play, textFormats(formats));
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={styles.end}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {messages.play.over(play.node.letter, play.node.title)}
        </h1>
        <p>{result.endingText}</p>
        <p>
          {messages.play.process(formats.percent(result.process), words.bands[result.band])}
          {play.node.fails && ` · ${words.fails}`}
        </p>
      </header>
      <ResultLedger lines={result.ledger} messages={words} formats={formats} />
      {result.advice.length > 0 && (
        <section>
          <h2>{words.debrief.advice}</h2>
          <ul className={styles.advice}>
            {result.advice.map(({ id, say }) => (
              <li key={id}>{say}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.debrief.transcript}</h2>
        <Transcript
          scenario={scenario}
          steps={result.transcript}
          ownLines={new Map()}
          crossroads={[]}
          seed={0}
          sectionTitle={props.sectionTitle}
          messages={words}
          formats={formats}
          onTryFrom={props.onTryFrom}
        />
      </section>
    </div>
  );
}
