import type { Messages } from '@/i18n/messages';
import type { PlayResult } from '../engine/result';
import styles from './Debrief.module.css';
import { SectionLink, type SectionTitle } from './Why';

type AdvicePartProps = {
  readonly result: PlayResult;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
};

/** The rules of the debrief that match, by skill, each with the paragraph that teaches it. */
export function AdvicePart({ result, sectionTitle, messages }: AdvicePartProps) {
  if (result.advice.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{messages.debrief.advice}</h2>
      {result.skills.map(({ id, label }) => {
        const rules = result.advice.filter(({ skill }) => skill === id);
        if (rules.length === 0) return null;
        return (
          <div key={id} className={styles.advice}>
            <h3>{label}</h3>
            <ul>
              {rules.map(({ id: rule, say, ref }) => (
                <li key={rule}>
                  <p>{say}</p>
                  {ref !== undefined && (
                    <SectionLink section={ref} sectionTitle={sectionTitle} messages={messages} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
