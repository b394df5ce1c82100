import { keySteps } from '../engine/key-steps';
import { objectiveBars } from '../engine/objective-bars';
import type { PlayResult } from '../engine/result';
import type { DebriefProps } from './Debrief';
import styles from './Debrief.module.css';
import { KeySteps } from './KeySteps';
import { ObjectiveBars } from './ObjectiveBars';
import { RATINGS } from './SelfRating';
import { SkillBars } from './SkillBars';
import { SectionLink } from './Why';

type ProcessPartProps = DebriefProps & { readonly result: PlayResult };

const SECTIONS_TO_REVIEW = 3;

/** How the steps were taken: the score, the steps that weighed, skills and objectives. */
export function ProcessPart(props: ProcessPartProps) {
  const { result, recorded, sectionTitle, messages, formats } = props;
  const { debrief } = messages;
  const rated = RATINGS.find((rating) => rating === recorded.selfRating);
  const missed = result.transcript
    .filter(({ rate }) => rate === 'poor' || rate === 'over')
    .flatMap(({ choice }) => choice.ref ?? []);
  const key = keySteps(props.scenario, props.play, result.transcript);

  return (
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
      {key.length > 0 && <KeySteps steps={key} messages={messages} formats={formats} />}
      <h3>{debrief.skills}</h3>
      <SkillBars skills={result.skills} messages={debrief} formats={formats} />
      <ObjectiveBars
        shown={objectiveBars(props.scenario, result.transcript)}
        titles={props.objectiveTitles}
        messages={messages}
      />
    </section>
  );
}
