import type { AskedItem, AskedItemOf, ItemPart } from '@/course/schema/item';
import type { Messages } from '@/i18n/messages';
import { Emphasised } from '@/ui/Emphasised';
import { readLazyValue } from '@/ui/lazy-value';
import { OptionList } from '@/ui/OptionList';
import { Segments } from '@/ui/Segments';
import type { Paper, PaperWords } from '@/ui/StoryPaper';
import type { Draft } from '../engine/draft';
import { inOrder, shownOrder } from '../engine/presentation';
import styles from './Item.module.css';
import { itemChunks } from './item-chunks';
import { MatchingForm } from './MatchingForm';
import { NumericForm } from './NumericForm';
import { OrderingForm } from './OrderingForm';
import { SaidInChat, Statement } from './Question';

export type AnswerFormProps<Asked extends AskedItem | ItemPart> = {
  readonly item: Asked;
  /** Seed of the attempt, for the order of what is shown. */
  readonly seed: number;
  readonly draft: Draft;
  /** The document that pieces are marked on. */
  readonly paper: Paper | undefined;
  readonly paperWords: PaperWords;
  readonly messages: Messages['quiz'];
  readonly onDraft: (draft: Draft) => void;
};

/** What an item is answered with. It stands in the fieldset whose legend asks. */
export function AnswerForm({ item, ...form }: AnswerFormProps<AskedItem | ItemPart>) {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
      return <ChoiceForm item={item} options={item.options} {...form} />;
    case 'best-reply':
      return (
        <>
          <SaidInChat said={item.said} messages={form.messages} />
          <ChoiceForm item={item} options={item.options} {...form} />
        </>
      );
    case 'true-false-reason':
      return <TrueFalseForm item={item} {...form} />;
    case 'ordering':
      return <OrderingForm item={item} {...form} />;
    case 'matching':
      return <MatchingForm item={item} {...form} />;
    case 'sorting': {
      const { SortingForm } = readLazyValue(itemChunks[item.type]);
      return <SortingForm item={item} {...form} />;
    }
    case 'missing-pieces': {
      const { MissingPiecesForm } = readLazyValue(itemChunks[item.type]);
      return <MissingPiecesForm item={item} {...form} />;
    }
    case 'short-text': {
      const { ShortTextForm } = readLazyValue(itemChunks[item.type]);
      return <ShortTextForm item={item} {...form} />;
    }
    case 'numeric':
      return <NumericForm item={item} {...form} />;
    case 'cluster':
      return <ClusterForm item={item} {...form} />;
    default:
      return item satisfies never;
  }
}

type ChoiceFormProps = AnswerFormProps<AskedItem | ItemPart> & {
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

function ChoiceForm({ item, options, seed, draft, onDraft }: ChoiceFormProps) {
  return (
    <OptionList
      name={item.id}
      look={item.type === 'best-reply' ? 'replies' : 'rows'}
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

function TrueFalseForm({ item, ...form }: AnswerFormProps<AskedItemOf<'true-false-reason'>>) {
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

function ClusterForm({ item, ...form }: AnswerFormProps<AskedItemOf<'cluster'>>) {
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
