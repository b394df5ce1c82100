import { useId } from 'react';
import styles from './StoryPaper.module.css';

type PaperStampProps = {
  /** `company`, or `company purpose`: the purpose stands on a line of its own below the star. */
  readonly text: string;
  readonly label: string;
};

const STAR = 'M60 41l4.7 14.5h15.2l-12.3 8.9 4.7 14.5L60 70l-12.3 8.9 4.7-14.5-12.3-8.9h15.2z';

/** A round company stamp, in ink as on a photocopy: the one vermilion seal is the learner's. */
export function PaperStamp({ text, label }: PaperStampProps) {
  const id = useId();
  const [company = '', purpose] = text.split(/\s+/);

  return (
    <svg className={styles.stamp} viewBox="0 0 120 120" role="img" aria-label={label}>
      <circle cx="60" cy="60" r="56" fill="none" stroke="currentColor" strokeWidth="3" />
      <path id={id} d="M 20 76 A 43 43 0 1 1 100 76" fill="none" />
      <text fontSize={Math.min(15, 168 / company.length)} fill="currentColor" textAnchor="middle">
        <textPath href={`#${id}`} startOffset="50%">
          {company}
        </textPath>
      </text>
      <path d={STAR} fill="currentColor" />
      {purpose && (
        <text x="60" y="97" fontSize="11.5" fill="currentColor" textAnchor="middle">
          {purpose}
        </text>
      )}
    </svg>
  );
}
