import type { InteractionOf } from '@/course/schema/interaction';
import { Emphasised } from '@/ui/Emphasised';
import type { LampResult, Lamp as Light } from '../engine/self-check';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Lamp } from './Lamp';
import { Mark } from './Mark';
import check from './SelfCheck.module.css';

type SelfCheck = InteractionOf<'self-check'>;
type Proof = SelfCheck['proofs'][number];

type CheckedEntryProps = {
  readonly number: number;
  readonly entry: SelfCheck['entries'][number];
  readonly lit: Light | undefined;
  readonly proof: Proof | undefined;
  readonly proofs: readonly Proof[];
  readonly result: LampResult;
  readonly messages: InteractionProps<'self-check'>['messages'];
};

/** A point of the list with its true lamp, the reason, the next step and what the proof proves. */
export function CheckedEntry({
  number,
  entry,
  lit,
  proof,
  proofs,
  result,
  messages,
}: CheckedEntryProps) {
  const words = messages.selfCheck;
  const key = proofs.find(({ id }) => id === entry.proof);
  return (
    <li className={styles.card}>
      <p className={styles.cardText}>
        <span className={styles.place}>{number}</span> <Emphasised text={entry.text} />
      </p>
      <p>
        <span className={check.segment}>
          <Lamp lamp={entry.lamp} />
          <b>{words.lamps[entry.lamp]}</b>
        </span>{' '}
        {result.lamp === 'right' ? (
          <Mark state="right">{messages.practice.right}</Mark>
        ) : (
          lit && <Mark state="wrong">{words.youLit(words.lamps[lit])}</Mark>
        )}
      </p>
      <p className={styles.why}>
        <Emphasised text={entry.reason} />
      </p>
      {entry.next && (
        <p className={styles.why}>
          <b>{words.next}</b>　<Emphasised text={entry.next} />
        </p>
      )}
      {proof && (
        <p className={styles.why}>
          {result.proof === 'right' ? (
            <Mark state="right">{words.proofRight}</Mark>
          ) : (
            <Mark state="wrong">{words.proofWrong}</Mark>
          )}{' '}
          <Emphasised text={words.proofSays(proof.text, proof.feedback)} />
        </p>
      )}
      {entry.proof && result.proof !== 'right' && key && (
        <p className={styles.why}>
          <b>{words.proofKey(key.text)}</b>　<Emphasised text={key.feedback} />
        </p>
      )}
    </li>
  );
}
