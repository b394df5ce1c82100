import type { Messages } from '@/i18n/messages';
import type { PlacedField } from '../engine/sheet';
import styles from './JobAidPage.module.css';

type MissingListProps = {
  readonly missing: readonly PlacedField[];
  readonly messages: Messages['jobAid'];
};

/** So many are shown without being asked for; a form that was hardly begun lacks nearly everything. */
const fewMissing = 8;

/** What is still empty, and what to do about it. */
export function MissingList({ missing, messages }: MissingListProps) {
  return (
    <details className={`${styles.missing} screen-only`} open={missing.length <= fewMissing}>
      <summary>
        <h2>{messages.missing(missing.length)}</h2>
      </summary>
      <ul className={styles.list}>
        {missing.map(({ address, field, row }) => (
          <li key={address}>
            <strong>
              {messages.lacks(
                row === null ? field.label : `${messages.rowTitle(row)} · ${field.label}`,
              )}
            </strong>
            {field.type !== 'computed' && field.missing}
          </li>
        ))}
      </ul>
    </details>
  );
}
