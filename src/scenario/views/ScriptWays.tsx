import type { Messages } from '@/i18n/messages';
import type { ScriptRouter } from '../engine/script';
import styles from './Script.module.css';

type ScriptWaysProps = {
  readonly ways: ScriptRouter['ways'];
  readonly messages: Messages['authors'];
};

/** The ways out of a router, in the order in which they are tried. */
export function ScriptWays({ ways, messages }: ScriptWaysProps) {
  return (
    <ol className={styles.routes}>
      {ways.map(({ gate, to }) => (
        <li key={`${gate} ${to}`}>
          {gate === undefined ? messages.words.otherwise : messages.words.gate(gate)}
          {' → '}
          {to.toUpperCase()}
        </li>
      ))}
    </ol>
  );
}
