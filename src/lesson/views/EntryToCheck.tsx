import { useId } from 'react';
import type { InteractionOf } from '@/course/schema/interaction';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { Segments } from '@/ui/Segments';
import { type Lamp as Light, lamps } from '../engine/self-check';
import { mixed } from '../engine/shuffle';
import styles from './Interaction.module.css';
import { Lamp } from './Lamp';
import check from './SelfCheck.module.css';

type SelfCheck = InteractionOf<'self-check'>;
type Proof = SelfCheck['proofs'][number];

type EntryToCheckProps = {
  /** From 1, in the whole list. */
  readonly number: number;
  readonly entry: SelfCheck['entries'][number];
  readonly lit: Light | undefined;
  readonly proof: Proof | undefined;
  /** What the entry's proof is chosen from; empty while it asks for none. */
  readonly proofs: readonly Proof[];
  readonly messages: Messages['lesson']['selfCheck'];
  readonly onLamp: (lamp: Light) => void;
  readonly onProof: (proof: string) => void;
};

/** A point of the list with its three lamps, and the proofs once it is not green. */
export function EntryToCheck({
  number,
  entry,
  lit,
  proof,
  proofs,
  messages,
  onLamp,
  onProof,
}: EntryToCheckProps) {
  const name = useId();
  return (
    <li className={styles.card}>
      <p className={styles.cardText}>
        <span className={styles.place}>{number}</span> <Emphasised text={entry.text} />
      </p>
      {entry.detail && (
        <p className={styles.small}>
          <Emphasised text={entry.detail} />
        </p>
      )}
      <div className={check.lamps}>
        <Segments
          look="joined"
          name={name}
          legend={messages.whichLamp(entry.text)}
          options={lamps.map((lamp) => ({
            id: lamp,
            label: (
              <span className={check.segment}>
                <Lamp lamp={lamp} />
                {messages.lamps[lamp]}
              </span>
            ),
          }))}
          selected={lit}
          onSelect={onLamp}
        />
      </div>
      {proofs.length > 0 && (
        <details className={`${styles.fold} ${check.proofs}`} open>
          <summary>
            {messages.proof}　<b>{proof?.text ?? messages.noProof}</b>
          </summary>
          <fieldset>
            <legend className="visually-hidden">{messages.whichProof(entry.text)}</legend>
            <OptionList
              name={`${name}-proof`}
              options={mixed(proofs, entry.id).map(({ id, text, detail }) => ({
                id,
                text: <Emphasised text={text} />,
                note: detail && <Emphasised text={detail} />,
              }))}
              selected={proof ? [proof.id] : []}
              onSelect={([chosen]) => chosen && onProof(chosen)}
            />
          </fieldset>
        </details>
      )}
    </li>
  );
}
