import type { Item, ItemPart } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { Segments } from '@/ui/Segments';
import type { Draft } from '../engine/draft';
import { inOrder, shownOrder } from '../engine/presentation';
import styles from './Item.module.css';
import { MatchingForm } from './MatchingForm';
import { NumericForm } from './NumericForm';
import { OrderingForm } from './OrderingForm';
import { Statement } from './Question';

export type AnswerFormProps<Asked extends Item | ItemPart> = {
  readonly item: Asked;
  /** Seed of the attempt, for the order of what is shown. */
  readonly seed: number;
  readonly draft: Draft;
  readonly messages: Messages['quiz'];
  readonly onDraft: (draft: Draft) => void;
};

/** What an item is answered with. It stands in the fieldset whose legend asks. */
export function AnswerForm({ item, ...form }: AnswerFormProps<Item | ItemPart>) {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return <ChoiceForm item={item} options={item.options} {...form} />;
    case 'true-false-reason':
      return <TrueFalseForm item={item} {...form} />;
    case 'ordering':
      return <OrderingForm item={item} {...form} />;
    case 'matching':
      return <MatchingForm item={item} {...form} />;
    case 'numeric':
      return <NumericForm item={item} {...form} />;
    case 'cluster':
      return <ClusterForm item={item} {...form} />;
    default:
      return item satisfies never;
  }
}

type ChoiceFormProps = AnswerFormProps<Item | ItemPart> & {
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

function ChoiceForm({ item, options, seed, draft, onDraft }: ChoiceFormProps) {
  return (
    <OptionList
      name={item.id}
      multiple={item.type === 'multiple-response'}
      options={inOrder(options, shownOrder(item, seed)).map(({ id, text }) => ({
        id,
        text: <Emphasised text={text} />,
      }))}
      selected={draft.selected ?? []}
      onSelect={(selected) => onDraft({ ...draft, selected })}
    />
  );
}

function TrueFalseForm({
  item,
  ...form
}: AnswerFormProps<Extract<Item, { type: 'true-false-reason' }>>) {
  const { draft, messages, onDraft } = form;
  return (
    <>
      <Statement text={item.statement} messages={messages} />
      <div className={styles.verdict}>
        <Segments
          look="joined"
          name={`${item.id}-verdict`}
          legend={messages.verdict}
          options={[
            { id: 'holds', label: messages.holds },
            { id: 'holds-not', label: messages.holdsNot },
          ]}
          selected={draft.verdict === undefined ? undefined : draft.verdict ? 'holds' : 'holds-not'}
          onSelect={(id) => onDraft({ ...draft, verdict: id === 'holds' })}
        />
      </div>
      <fieldset className={styles.reasons} data-reasons>
        <legend className={styles.subask}>{messages.reason}</legend>
        <ChoiceForm item={item} options={item.reasons} {...form} />
      </fieldset>
    </>
  );
}

function ClusterForm({ item, ...form }: AnswerFormProps<Extract<Item, { type: 'cluster' }>>) {
  const { draft, messages, onDraft } = form;
  return (
    <>
      {item.parts.map((part, index) => (
        <fieldset key={part.id} className={styles.part} data-part={index + 1}>
          <legend className={styles.subask}>
            <span className={styles.partNumber}>{messages.part(index + 1)}</span>{' '}
            <Emphasised text={part.stem} />
          </legend>
          {part.type === 'multiple-response' && (
            <p className={styles.hint}>{messages.hints['multiple-response']}</p>
          )}
          <AnswerForm
            {...form}
            item={part}
            draft={draft.parts?.[part.id] ?? {}}
            onDraft={(next) => onDraft({ ...draft, parts: { ...draft.parts, [part.id]: next } })}
          />
        </fieldset>
      ))}
    </>
  );
}
