import { useId, useRef, useState } from 'react';
import type { StoryDocument } from '@/course/schema/document';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { textOf } from '../engine/answer';
import { type FieldResult, judgeField, scoreFactCard } from '../engine/fact-card';
import { mixed } from '../engine/shuffle';
import { AgainButton } from './AgainButton';
import styles from './FactCard.module.css';
import frame from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { PapersAtHand } from './PapersAtHand';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

type FactCardProps = InteractionProps<'fact-card'> & {
  readonly documents: readonly StoryDocument[];
  readonly paper: Messages['paper'];
};

/** A card of fields, filled one after another from the papers on the table. */
export function FactCardView({
  interaction,
  documents,
  paper,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: FactCardProps) {
  const draft = useDraft(answer, drafts);
  const [open, setOpen] = useState(0);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const { fields } = interaction;
  const rows = useRef<HTMLOListElement>(null);
  const filled = fields.filter((field) => judgeField(field, draft.answer).state !== 'open');
  const right = fields.filter((field) => judgeField(field, draft.answer).state === 'right');

  function submit() {
    draft.check(draft.answer);
    onAnswer(draft.answer, scoreFactCard(interaction, draft.answer));
    focusResult();
  }

  function goTo(index: number) {
    setOpen(index);
    rows.current?.querySelectorAll<HTMLElement>('[data-field]')[index]?.focus();
  }

  return (
    <>
      <PapersAtHand documents={documents} paper={paper} messages={messages.factCard} />
      {draft.checked && (
        <p className={frame.verdict} role="status" tabIndex={-1} ref={result}>
          {right.length === fields.length
            ? messages.practice.allRight(fields.length)
            : messages.practice.score(right.length, fields.length)}
        </p>
      )}
      <ol className={styles.fields} ref={rows}>
        {fields.map((field, index) => (
          <Field
            key={field.id}
            field={field}
            chosen={textOf(draft.answer, field.id)}
            result={draft.checked ? judgeField(field, draft.answer) : null}
            open={open === index}
            last={index === fields.length - 1}
            messages={messages}
            onToggle={() => setOpen(open === index ? -1 : index)}
            onChoose={(option) => draft.edit({ ...draft.answer, [field.id]: option })}
            onNext={() => goTo(index + 1)}
          />
        ))}
      </ol>
      <div className={frame.actions}>
        {draft.checked ? (
          <AgainButton
            label={messages.practice.again}
            onAgain={() => {
              setOpen(0);
              draft.clear();
              onReset();
            }}
          />
        ) : (
          <>
            <p className={frame.small} aria-live="polite">
              {messages.factCard.filled(filled.length, fields.length)}
            </p>
            <Button look="primary" wide onClick={submit}>
              {messages.factCard.submit}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

type FieldProps = {
  readonly field: FactCardProps['interaction']['fields'][number];
  readonly chosen: string | undefined;
  /** Null until the card is handed in. */
  readonly result: FieldResult | null;
  readonly open: boolean;
  readonly last: boolean;
  readonly messages: FactCardProps['messages'];
  readonly onToggle: () => void;
  readonly onChoose: (option: string) => void;
  readonly onNext: () => void;
};

function Field({ field, chosen, result, open, last, messages, onToggle, ...on }: FieldProps) {
  const id = useId();
  const value = field.options.find((option) => option.id === chosen)?.text;
  const key = field.options.find((option) => option.id === field.key);

  if (result) {
    return (
      <li className={styles.field}>
        <p className={styles.label}>{field.label}</p>
        <p>
          {result.state === 'right' && <Mark state="right">{messages.practice.right}</Mark>}
          {result.state === 'wrong' && <Mark state="wrong">{messages.practice.wrong}</Mark>}
          {result.state === 'open' && <Mark state="open">{messages.practice.open}</Mark>}{' '}
          {value && <Emphasised text={value} />}
        </p>
        {result.state !== 'open' && (
          <p className={frame.why}>
            <Emphasised text={result.option.feedback} />
          </p>
        )}
        {result.state !== 'right' && key && (
          <p className={frame.why}>
            <b>{messages.factCard.shouldBe}</b>　<Emphasised text={key.text} />
          </p>
        )}
        {result.state === 'open' && (
          <p className={frame.why}>
            <b>{messages.factCard.askWhom}</b>　<Emphasised text={field.askWhom} />
          </p>
        )}
      </li>
    );
  }

  return (
    <li className={styles.field}>
      <button
        type="button"
        className={styles.toggle}
        data-field={field.id}
        aria-expanded={open}
        aria-controls={`${id}-panel`}
        onClick={onToggle}
      >
        <span className={styles.label}>{field.label}</span>
        <span className={value ? styles.value : styles.empty}>
          {value ?? messages.factCard.empty}
        </span>
      </button>
      <div id={`${id}-panel`} className={open ? styles.panel : styles.closed}>
        <fieldset>
          <legend className="visually-hidden">{field.label}</legend>
          <OptionList
            name={id}
            options={mixed(field.options, field.id).map((option) => ({
              id: option.id,
              text: <Emphasised text={option.text} />,
            }))}
            selected={chosen ? [chosen] : []}
            onSelect={([option]) => option && on.onChoose(option)}
          />
        </fieldset>
        <div className={styles.panelActions}>
          {chosen && (
            <Button look="plain" onClick={() => on.onChoose('')}>
              {messages.factCard.empty}
            </Button>
          )}
          {!last && <Button onClick={on.onNext}>{messages.factCard.next}</Button>}
        </div>
      </div>
    </li>
  );
}
