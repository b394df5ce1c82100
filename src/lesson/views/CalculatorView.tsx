import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { textOf } from '../engine/answer';
import { calculate } from '../engine/calculation';
import { fieldsOf, type Inputs } from '../engine/calculator-fields';
import { answerOf, inputsOf } from '../engine/calculator-inputs';
import type { DaysOff } from '../engine/due-date';
import styles from './Calculator.module.css';
import { CalculatorField } from './CalculatorField';
import { CalculatorResult } from './CalculatorResult';
import type { InteractionProps } from './interaction-props';
import { usePaced } from './use-paced';

type CalculatorProps = Omit<InteractionProps<'calculator'>, 'onReset'> & {
  readonly daysOff: DaysOff;
};

/** The story's figures are filled in; any of them can be replaced by one's own. */
export function CalculatorView({
  interaction,
  daysOff,
  answer,
  drafts,
  messages,
  formats,
  onAnswer,
}: CalculatorProps) {
  const { formula, examples } = interaction;
  const [local, setLocal] = useState<{ example: string | null; inputs: Inputs } | null>(null);
  const [kept, setKept] = useState('');

  const first = examples[0];
  const draft = usePaced(drafts.keep);

  const held = drafts.kept ?? answer;
  const recorded = held && {
    example: textOf(held, 'example') ?? null,
    inputs: inputsOf(formula, held),
  };
  const current = local ??
    recorded ?? {
      example: first?.id ?? null,
      inputs: inputsOf(formula, first?.values ?? {}),
    };
  const example = examples.find(({ id }) => id === current.example);
  const { troubles, result } = calculate(formula, current.inputs, daysOff);

  /** Records what the fields hold, once for each thing that they hold. */
  function keep(inputs: Inputs, chosen: string | null) {
    const entered = { ...answerOf(formula, inputs), ...(chosen && { example: chosen }) };
    const written = JSON.stringify(entered);
    if (written === kept || !calculate(formula, inputs, daysOff).result) return;
    setKept(written);
    draft.drop();
    onAnswer(entered, null);
  }

  return (
    <>
      <fieldset className={styles.examples}>
        <legend className={styles.legend}>{messages.calculator.examples}</legend>
        {examples.map(({ id, label, values }) => (
          <Button
            key={id}
            aria-pressed={example?.id === id}
            onClick={() => {
              const inputs = inputsOf(formula, values);
              setLocal({ example: id, inputs });
              keep(inputs, id);
            }}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      <div className={styles.fields}>
        {fieldsOf[formula].map((field) => (
          <CalculatorField
            key={field}
            name={field}
            label={
              messages.calculator.labelsIn[formula]?.[field] ?? messages.calculator.labels[field]
            }
            value={current.inputs[field] ?? ''}
            trouble={troubles[field]}
            messages={messages.calculator}
            onChange={(value) => {
              const inputs = { ...current.inputs, [field]: value };
              setLocal({ example: null, inputs });
              // Figures alone: a draft is no place for words.
              draft.soon(answerOf(formula, inputs));
              if (field === 'rolls') keep(inputs, null);
            }}
            onDone={() => local && keep(local.inputs, local.example)}
          />
        ))}
      </div>
      <div className={styles.result} aria-live="polite">
        {result ? (
          <CalculatorResult result={result} messages={messages.calculator} formats={formats} />
        ) : (
          <p className={styles.waiting}>{messages.calculator.waiting}</p>
        )}
        {result && example?.remark && (
          <p className={styles.remark}>
            <Emphasised text={example.remark} />
          </p>
        )}
      </div>
    </>
  );
}
