import type { Kept } from '@/learning-record/learning-event';
import { OwnWordsField } from '@/ui/OwnWordsField';
import { listOf } from '../engine/answer';
import { filledFields } from '../engine/transfer';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';

type TransferProps = Omit<InteractionProps<'transfer'>, 'drafts' | 'onReset' | 'formats'> & {
  readonly wordsIn: (field: string) => string;
  readonly onWords: (field: string, text: string) => Promise<Kept>;
};

/** One question about the learner's own customer. The words stay on the device. */
export function TransferView({
  interaction,
  answer,
  messages,
  wordsIn,
  onWords,
  onAnswer,
}: TransferProps) {
  async function save(field: string, text: string): Promise<Kept> {
    const kept = await onWords(field, text);
    const filled = filledFields(interaction, (one) => (one === field ? text : wordsIn(one)));
    if (filled.join() !== listOf(answer ?? {}, 'filled').join()) onAnswer({ filled }, null);
    return kept;
  }

  return (
    <>
      {interaction.fields.map(({ id, label, hint }) => (
        <OwnWordsField
          key={id}
          label={label}
          hint={hint}
          text={wordsIn(id)}
          messages={messages.transfer}
          onSave={(text) => save(id, text)}
        />
      ))}
      <p className={styles.small}>{messages.transfer.private}</p>
    </>
  );
}
