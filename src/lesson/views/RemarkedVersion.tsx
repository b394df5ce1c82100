import type { InteractionOf } from '@/course/schema/interaction';
import type { Messages } from '@/i18n/messages';
import { numberedPhrases } from '../engine/rewrite';
import frame from './Interaction.module.css';
import styles from './Rewrite.module.css';

type RemarkedVersionProps = {
  readonly version: InteractionOf<'rewrite'>['parts'][number]['versions'][number];
  readonly messages: Messages['lesson']['rewrite'];
};

const signs = { works: '✓', harms: '✕' } as const;
const colours = {
  works: `${frame.mark} ${frame.right}`,
  harms: `${frame.mark} ${frame.wrong}`,
} as const;

/** A version with what its phrases do: a line under each, a sign with a number, and its note below. */
export function RemarkedVersion({ version, messages }: RemarkedVersionProps) {
  const phrases = numberedPhrases(version);
  return (
    <>
      <p className={styles.text}>
        {phrases.map(({ text, effect, note }) =>
          effect && note ? (
            <span key={note} className={styles[effect]}>
              {text.slice(0, -1)}
              <span className={styles.last}>
                {text.slice(-1)}
                <sup className={colours[effect]} aria-hidden="true">
                  {`${signs[effect]}${note}`}
                </sup>
              </span>
              <span className="visually-hidden">
                {messages.seeNote(messages.effects[effect], note)}
              </span>
            </span>
          ) : (
            text
          ),
        )}
      </p>
      <ol className={styles.notes}>
        {phrases.map(({ effect, remark, note }) =>
          effect && note ? (
            <li key={note}>
              <span className={colours[effect]}>
                {`${signs[effect]}${note} ${messages.effects[effect]}`}
              </span>
              {'　'}
              {remark}
            </li>
          ) : null,
        )}
      </ol>
    </>
  );
}
