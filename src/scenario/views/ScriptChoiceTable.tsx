import type { Messages } from '@/i18n/messages';
import type { ScriptChoice } from '../engine/script';
import { choiceFacts } from './choice-facts';
import { RateMark } from './RateMark';
import styles from './Script.module.css';
import { ScriptLines } from './ScriptLines';

type ScriptChoiceTableProps = {
  readonly choices: readonly ScriptChoice[];
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
};

/** The choices of a scene as a table: what is said and answered, why, and what comes of it. */
export function ScriptChoiceTable({ choices, messages, words }: ScriptChoiceTableProps) {
  const { choice: heads } = messages.print;
  const says = messages.words;
  return (
    <table className={styles.choiceTable}>
      <thead>
        <tr>
          <th scope="col">{heads.id}</th>
          <th scope="col">{heads.say}</th>
          <th scope="col">{heads.why}</th>
          <th scope="col">{heads.effects}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.id}>
            <th scope="row">
              {choice.id.toUpperCase()}
              <br />
              <RateMark rate={choice.rate} messages={words} />
              <br />→ {choice.to.toUpperCase()}
            </th>
            <td>
              {choice.say.map(({ gate, text }) => (
                <p key={text} className={styles.say}>
                  {gate !== undefined && <span className={styles.gate}>{says.gate(gate)}</span>}“
                  {text}”
                </p>
              ))}
              <ScriptLines lines={choice.react} messages={messages} />
            </td>
            <td>
              <p>{choice.why}</p>
              {choice.better !== undefined && (
                <p className={styles.small}>
                  {says.better}：“{choice.better}”
                </p>
              )}
            </td>
            <td>
              {choiceFacts(choice, messages).map((fact) => (
                <p key={fact} className={styles.small}>
                  {fact}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
