import type { Messages } from '@/i18n/messages';
import type { Commitment } from '@/scenario/engine/own-words';
import { Button } from '@/ui/Button';
import styles from './CommitmentOffers.module.css';

/** What the learner resolved after a role-play, and which one that was. */
export type CommitmentOffer = { readonly commitment: Commitment; readonly scenario: string };

type CommitmentOffersProps = {
  readonly offers: readonly CommitmentOffer[];
  /** Every row of the section holds something. */
  readonly full: boolean;
  readonly messages: Messages['jobAid'];
  readonly onTakeOver: (commitment: Commitment) => void;
};

/** Commitments from role-plays that are not in this sheet yet, each to be put into a row with one tap. */
export function CommitmentOffers({ offers, full, messages, onTakeOver }: CommitmentOffersProps) {
  if (offers.length === 0) return null;
  return (
    <div className={`${styles.offers} screen-only`}>
      <p className={styles.title}>{messages.offers}</p>
      <ul className={styles.list}>
        {offers.map(({ commitment, scenario }) => (
          <li key={commitment.play}>
            <p>{messages.offer(commitment.when, commitment.act)}</p>
            <p className={styles.from}>{messages.offerFrom(scenario)}</p>
            <Button disabled={full} onClick={() => onTakeOver(commitment)}>
              {messages.takeOver}
            </Button>
          </li>
        ))}
      </ul>
      {full && <p className={styles.from}>{messages.offersFull}</p>}
    </div>
  );
}
