import type { Messages } from '@/i18n/messages';
import type { ScriptNode as Written } from '../engine/script';
import styles from './Script.module.css';
import { ScriptChoice } from './ScriptChoice';
import { ScriptChoiceTable } from './ScriptChoiceTable';
import { ScriptLines } from './ScriptLines';
import { ScriptWays } from './ScriptWays';

type ScriptNodeProps = {
  readonly node: Written;
  /** One choice of the scene alone. */
  readonly only?: string | undefined;
  /** Choices below each other, or as a table for a sheet of paper. */
  readonly look: 'list' | 'table';
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
};

/** A scene, a router or an ending as it is written. */
export function ScriptNode({ node, only, look, messages, words }: ScriptNodeProps) {
  const says = messages.words;
  if (node.kind === 'router') {
    return (
      <>
        <h3>{node.id.toUpperCase()}</h3>
        <ScriptWays ways={node.ways} messages={messages} />
      </>
    );
  }
  if (node.kind === 'ending') {
    return (
      <>
        <h3>{messages.ending(node.id.toUpperCase(), node.letter, node.title)}</h3>
        <p className={styles.small}>
          {says.outcome(node.outcome)}
          {node.fails && ` · ${says.fails}`}
        </p>
        <p>{node.text}</p>
      </>
    );
  }
  const shown = node.choices.filter(({ id }) => only === undefined || id === only);
  return (
    <>
      <h3>
        {node.id.toUpperCase()}　{node.stage}
      </h3>
      <p className={styles.small}>
        {[words.stagings[node.staging], node.at && spaced(node.at), node.vote && says.vote]
          .filter((part) => part !== undefined && part !== false)
          .join(' · ')}
      </p>
      {only === undefined && (
        <>
          <ScriptLines lines={node.enter} label={says.enter} messages={messages} />
          <ScriptLines lines={node.lines} messages={messages} />
          {node.document !== undefined && (
            <p className={styles.small}>
              {says.document}：{node.document}
            </p>
          )}
          {node.ask !== undefined && (
            <p>
              <b>{node.ask}</b>
            </p>
          )}
          {node.hint !== undefined && (
            <p className={styles.small}>
              {says.hint}：{node.hint}
            </p>
          )}
          {node.discuss.map((question) => (
            <p key={question} className={styles.small}>
              {says.discuss}：{question}
            </p>
          ))}
          {node.teach !== undefined && (
            <p className={styles.small}>
              {says.teach}：{node.teach}
            </p>
          )}
        </>
      )}
      {look === 'table' ? (
        <ScriptChoiceTable choices={shown} messages={messages} words={words} />
      ) : (
        <ul className={styles.choices}>
          {shown.map((choice) => (
            <li key={choice.id}>
              <ScriptChoice choice={choice} messages={messages} words={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** `2025-11-17 09:10` for an ISO minute; a calendar's name stays. */
function spaced(at: string): string {
  return at.replace(/(\d)T(\d)/, '$1 $2');
}
