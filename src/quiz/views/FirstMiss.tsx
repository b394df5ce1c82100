import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Slip } from '../engine/slips';
import styles from './FirstMiss.module.css';

type FirstMissProps = {
  readonly slips: readonly Slip[];
  /** Share of the item's point that the first try earned, 0 to 1. */
  readonly score: number;
  readonly messages: Messages['quiz']['again'];
  readonly formats: Formats;
};

/** What is wrong with a first try in practice, and nothing of what would be right. */
export function FirstMiss({ slips, score, messages, formats }: FirstMissProps) {
  return (
    <div className={styles.miss}>
      <h2 tabIndex={-1} data-arrival="result">
        {score > 0 ? `△ ${messages.partly(formats.percent(score))}` : `✕ ${messages.title}`}
      </h2>
      <ul>
        {slips.map((slip) => (
          <li key={`${slip.part} ${slip.what} ${slip.text}`}>{slipText(slip, messages)}</li>
        ))}
      </ul>
      <p>{messages.rule}</p>
    </div>
  );
}

function slipText({ what, text = '', part }: Slip, messages: Messages['quiz']['again']): string {
  const says = messages.slips[what];
  const said = typeof says === 'string' ? says : says(text.replaceAll('**', ''));
  return part === undefined ? said : messages.inPart(part, said);
}
