import { useId, useState } from 'react';
import type { InteractionOf } from '@/course/schema/interaction';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { OptionList } from '@/ui/OptionList';
import { mixed } from '../engine/shuffle';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import spot from './Spot.module.css';
import { useFocusAfter } from './use-focus-after';

type Mend = NonNullable<InteractionOf<'spot'>['entries'][number]['mend']>;

type MendQuestionProps = {
  readonly mend: Mend;
  /** Undefined until it is answered. */
  readonly chosen: Mend['options'][number] | undefined;
  readonly messages: InteractionProps<'spot'>['messages'];
  readonly onChoose: (option: string) => void;
};

/** Asks for the lawful way to mend a flaw that has been shown. Not scored. */
export function MendQuestion({ mend, chosen, messages, onChoose }: MendQuestionProps) {
  const name = useId();
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const [result, focusResult] = useFocusAfter<HTMLDivElement>();
  const selected = chosen?.id ?? picked;
  const key = mend.options.find(({ id }) => id === mend.key);

  return (
    <div className={spot.mend}>
      <fieldset>
        <legend className={styles.cardText}>
          <Emphasised text={mend.question} />
        </legend>
        <OptionList
          name={name}
          options={mixed(mend.options, mend.question).map(({ id, text }) => ({
            id,
            text: <Emphasised text={text} />,
          }))}
          selected={selected ? [selected] : []}
          disabled={chosen !== undefined}
          onSelect={([option]) => setPicked(option)}
        />
      </fieldset>
      {chosen ? (
        <div className={styles.result} role="status" tabIndex={-1} ref={result}>
          <p>
            {chosen.id === mend.key ? (
              <Mark state="right">{messages.practice.right}</Mark>
            ) : (
              <Mark state="wrong">{messages.practice.wrong}</Mark>
            )}{' '}
            <Emphasised text={chosen.feedback} />
          </p>
          {chosen.id !== mend.key && key && (
            <p className={styles.key}>{messages.spot.mendKey(key.text)}</p>
          )}
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            disabled={!picked}
            onClick={() => {
              if (!picked) return;
              onChoose(picked);
              focusResult();
            }}
          >
            {messages.spot.mend}
          </Button>
        </div>
      )}
    </div>
  );
}
