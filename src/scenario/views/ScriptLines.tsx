import type { Messages } from '@/i18n/messages';
import type { ScriptLine } from '../engine/script';
import styles from './Script.module.css';

type ScriptLinesProps = {
  readonly lines: readonly ScriptLine[];
  /** What kind of lines they are, where they are not just said. */
  readonly label?: string;
  readonly messages: Messages['authors'];
};

/** Lines with the conditions under which they are said, in words. */
export function ScriptLines({ lines, label, messages }: ScriptLinesProps) {
  if (lines.length === 0) return null;
  const { words } = messages;
  return (
    <div className={styles.lines}>
      {label !== undefined && <p className={styles.small}>{label}</p>}
      {lines.map(({ who, mood, text, gate, since, effects }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be written twice, and none moves.
        <p key={index}>
          {gate !== undefined && <span className={styles.gate}>{words.gate(gate)}</span>}
          {since !== undefined && (
            <span className={styles.gate}>{words.since(since.toUpperCase())}</span>
          )}
          {who !== undefined && <b>{words.speaker(who, mood)}：</b>}
          {text}
          {effects.length > 0 && <span className={styles.effects}>{effects.join('，')}</span>}
        </p>
      ))}
    </div>
  );
}
