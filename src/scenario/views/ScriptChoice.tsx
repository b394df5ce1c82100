import type { Messages } from '@/i18n/messages';
import type { ScriptChoice as Written } from '../engine/script';
import { choiceFacts } from './choice-facts';
import { RateMark } from './RateMark';
import styles from './Script.module.css';
import { ScriptLines } from './ScriptLines';

type ScriptChoiceProps = {
  readonly choice: Written;
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
};

/** A choice as it is written: what is said, what it is worth and why, what it changes, where it leads. */
export function ScriptChoice({ choice, messages, words }: ScriptChoiceProps) {
  const says = messages.words;
  const { id, say, rate, why, better, react, to } = choice;
  const facts = choiceFacts(choice, messages);
  return (
    <>
      <p className={styles.choice}>
        <b>{id.toUpperCase()}</b> <RateMark rate={rate} messages={words} />
        <span>→ {to.toUpperCase()}</span>
      </p>
      {say.map((variant) => (
        <p key={variant.text} className={styles.say}>
          {variant.gate !== undefined && (
            <span className={styles.gate}>{says.gate(variant.gate)}</span>
          )}
          “{variant.text}”
        </p>
      ))}
      <ScriptLines lines={react} messages={messages} />
      <p>
        <span className={styles.label}>{says.why}</span>
        {why}
      </p>
      {better !== undefined && (
        <p>
          <span className={styles.label}>{says.better}</span>“{better}”
        </p>
      )}
      {facts.length > 0 && <p className={styles.small}>{facts.join('；')}</p>}
    </>
  );
}
