import type { PlayResult } from '../engine/result';
import type { DebriefProps } from './Debrief';
import styles from './Debrief.module.css';
import { ResultLedger } from './ResultLedger';
import { RATINGS } from './SelfRating';
import { SkillBars } from './SkillBars';
import { SectionLink } from './Why';

type DebriefResultProps = DebriefProps & { readonly result: PlayResult };

const SECTIONS_TO_REVIEW = 3;

/** The result, the process and the skills: three things side by side, and never one number. */
export function DebriefResult(props: DebriefResultProps) {
  const { result, recorded, sectionTitle, messages, formats } = props;
  const { debrief } = messages;
  const rated = RATINGS.find((rating) => rating === recorded.selfRating);
  const missed = result.transcript
    .filter(({ rate }) => rate === 'poor' || rate === 'over')
    .flatMap(({ choice }) => choice.ref ?? []);

  return (
    <>
      <section className={styles.part}>
        <h2>{debrief.result}</h2>
        <ResultLedger lines={result.ledger} messages={messages} formats={formats} />
        <p className={styles.small}>{debrief.resultNote}</p>
      </section>
      <section className={styles.part}>
        <h2>{debrief.processTitle}</h2>
        <p className={styles.score}>
          <b>{formats.percent(result.process)}</b>
          <span>{messages.bands[result.band]}</span>
        </p>
        {rated && <p>{debrief.youSaid(messages.rating.steps[rated])}</p>}
        <p className={styles.small}>{debrief.processNote}</p>
        {result.band === 'again' && missed.length > 0 && (
          <>
            <p className={styles.review}>{debrief.reviewThree}</p>
            <ul className={styles.links}>
              {[...new Set(missed)].slice(0, SECTIONS_TO_REVIEW).map((section) => (
                <li key={section}>
                  <SectionLink section={section} sectionTitle={sectionTitle} messages={messages} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{debrief.skills}</h3>
        <SkillBars skills={result.skills} messages={debrief} formats={formats} />
      </section>
      {result.advice.length > 0 && (
        <section className={styles.part}>
          <h2>{debrief.advice}</h2>
          {result.skills.map(({ id, label }) => {
            const rules = result.advice.filter(({ skill }) => skill === id);
            if (rules.length === 0) return null;
            return (
              <div key={id} className={styles.advice}>
                <h3>{label}</h3>
                <ul>
                  {rules.map((rule) => (
                    <li key={rule.id}>
                      <p>{rule.say}</p>
                      {rule.ref !== undefined && (
                        <SectionLink
                          section={rule.ref}
                          sectionTitle={sectionTitle}
                          messages={messages}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </section>
      )}
    </>
  );
}
