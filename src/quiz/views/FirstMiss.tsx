import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
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
      {groupsOf(slips).map(({ what, part, texts }) => (
        <div key={`${part} ${what}`}>
          <p>
            {part === undefined
              ? messages.slips[what]
              : messages.inPart(part, messages.slips[what])}
          </p>
          {texts.length > 0 && (
            <ul className={styles.given}>
              {texts.map((text) => (
                <li key={text}>
                  <Emphasised text={text} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p className={styles.rule}>{messages.rule}</p>
    </div>
  );
}

type SlipGroup = Pick<Slip, 'what' | 'part'> & { readonly texts: readonly string[] };

/** Slips of one kind together, in the order in which the first of each comes. */
function groupsOf(slips: readonly Slip[]): readonly SlipGroup[] {
  const groups = new Map<string, SlipGroup>();
  for (const { what, part, text } of slips) {
    const name = `${part} ${what}`;
    const texts = [...(groups.get(name)?.texts ?? []), ...(text === undefined ? [] : [text])];
    groups.set(name, { what, ...(part !== undefined && { part }), texts });
  }
  return [...groups.values()];
}
