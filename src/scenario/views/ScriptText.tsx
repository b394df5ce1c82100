import type { Messages } from '@/i18n/messages';
import type { Scenario } from '../engine/scenario';
import type { ScenarioScript, ScriptEnding } from '../engine/script';
import styles from './Script.module.css';
import { ScriptNode } from './ScriptNode';
import { ScriptTables } from './ScriptTables';

export type ScriptTextProps = {
  readonly scenario: Scenario;
  readonly script: ScenarioScript;
  readonly messages: Messages['authors'];
  readonly words: Messages['scenario'];
};

/** The whole script: who and what, scene by scene, endings, and what the debrief says. */
export function ScriptText(props: ScriptTextProps) {
  const { scenario, script, messages, words } = props;
  const { print } = messages;
  const endings = script.nodes.filter((node): node is ScriptEnding => node.kind === 'ending');
  return (
    <>
      <p className={styles.small}>
        {words.stagings[scenario.staging]} · {words.minutes(scenario.minutes)} ·{' '}
        {words.decisions(scenario.bounds.decisions.least, scenario.bounds.decisions.greatest)}
      </p>
      <p>{scenario.summary}</p>
      <section>
        <h2>{print.brief}</h2>
        {scenario.brief.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <b>{print.goal}：</b>
          {scenario.goal}
        </p>
      </section>
      <ScriptTables {...props} />
      <section>
        <h2>{print.nodes}</h2>
        {script.nodes
          .filter(({ kind }) => kind !== 'ending')
          .map((node) => (
            <div key={node.id} className={styles.node}>
              <ScriptNode node={node} look="table" messages={messages} words={words} />
            </div>
          ))}
      </section>
      <section>
        <h2>{print.endings}</h2>
        {endings.map((ending) => (
          <div key={ending.id} className={styles.ending}>
            <ScriptNode node={ending} look="table" messages={messages} words={words} />
          </div>
        ))}
      </section>
      <section>
        <h2>{print.rules}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{print.rule.skill}</th>
              <th scope="col">{print.rule.gate}</th>
              <th scope="col">{print.rule.say}</th>
            </tr>
          </thead>
          <tbody>
            {script.rules.map(({ id, skill, gate, say }) => (
              <tr key={id}>
                <td>{skill}</td>
                <td>{gate}</td>
                <td>{say}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{print.questions}</h3>
        <ul>
          {scenario.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
