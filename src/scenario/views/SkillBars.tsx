import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { SkillBar } from '../engine/result';
import { Bar } from './Bar';
import styles from './Debrief.module.css';

type SkillBarsProps = {
  readonly skills: readonly SkillBar[];
  readonly messages: Messages['scenario']['debrief'];
  readonly formats: Formats;
};

/** How much of each skill was shown, as a ruled bar, in figures and in a word. */
export function SkillBars({ skills, messages, formats }: SkillBarsProps) {
  return (
    <ul className={styles.skills}>
      {skills.map(({ id, label, sum, greatest, share }) => (
        <li key={id}>
          <b>{label}</b>
          <Bar share={share} />
          <span className={styles.small}>
            {messages.skill(formats.integer(sum), formats.integer(greatest))}{' '}
            {messages.skillWords[wordOf(share)]}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordOf(share: number): keyof SkillBarsProps['messages']['skillWords'] {
  if (share >= 1) return 'full';
  if (share >= 0.6) return 'most';
  return share > 0 ? 'some' : 'none';
}
