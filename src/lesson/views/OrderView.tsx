import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { listOf } from '../engine/answer';
import { moved, orderOf, scoreOrder, standsRight } from '../engine/order';
import { AgainButton } from './AgainButton';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

type Pressed = { readonly step: string; readonly by: -1 | 1 };

/** Steps are moved up and down by buttons; when checked, arrows say why one leads to the next. */
export function OrderView({
  interaction,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: InteractionProps<'order'>) {
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const [announced, setAnnounced] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const ids = orderOf(interaction, draft.answer);
  /** The order to begin with is never the right one: nobody has to hand it in. */
  const untouched = listOf(draft.answer, 'order').length === 0;
  const textOf = (id: string) => interaction.steps.find((step) => step.id === id)?.text ?? '';

  // A browser drops focus from a row that is moved: the button that was pressed gets it back.
  useEffect(() => {
    if (!pressed) return;
    const button = list.current?.querySelector<HTMLElement>(
      `[data-move="${pressed.step} ${pressed.by}"]`,
    );
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }, [pressed]);

  function move(from: number, by: -1 | 1) {
    const next = moved(ids, from, by);
    const step = ids[from];
    if (next === ids || step === undefined) return;
    draft.edit({ order: [...next] });
    setPressed({ step, by });
    setAnnounced(messages.order.movedTo(textOf(step), from + by + 1));
  }

  if (draft.checked) {
    const right = ids.filter((_, place) => standsRight(interaction, ids, place)).length;
    return (
      <>
        <p className={styles.verdict} role="status" tabIndex={-1} ref={result}>
          {right === ids.length
            ? messages.practice.allRight(ids.length, 'order')
            : messages.practice.score(right, ids.length, 'order')}
        </p>
        <p className={styles.small}>{messages.order.rightOrder}</p>
        <ol className={styles.chain}>
          {interaction.steps.map((step, place) => (
            <li key={step.id}>
              <p className={styles.cardText}>
                <Emphasised text={step.text} />
                {step.on && <span className={styles.on}>{step.on}</span>}
              </p>
              {standsRight(interaction, ids, place) ? (
                <Mark state="right">{messages.practice.right}</Mark>
              ) : (
                <Mark state="wrong">{messages.order.stands(ids.indexOf(step.id) + 1)}</Mark>
              )}
              {step.leadsTo && (
                <p className={styles.leadsTo}>
                  <Emphasised text={step.leadsTo} />
                </p>
              )}
            </li>
          ))}
        </ol>
        <div className={styles.actions}>
          <AgainButton
            label={messages.practice.again}
            onAgain={() => {
              draft.clear();
              onReset();
            }}
          />
        </div>
      </>
    );
  }

  return (
    <>
      <ol className={styles.steps} ref={list}>
        {ids.map((id, place) => (
          <li key={id}>
            <span className={styles.place}>{place + 1}</span>
            <span className={styles.cardText}>
              <Emphasised text={textOf(id)} />
            </span>
            <span className={styles.moves}>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className={styles.move}
                  data-move={`${id} ${by}`}
                  aria-label={
                    by === -1 ? messages.order.up(textOf(id)) : messages.order.down(textOf(id))
                  }
                  aria-disabled={moved(ids, place, by) === ids}
                  onClick={() => move(place, by)}
                >
                  <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <div className={styles.actions}>
        {untouched && <p className={styles.small}>{messages.order.untouched}</p>}
        <Button
          look="primary"
          wide
          disabled={untouched}
          onClick={() => {
            const handedIn = { order: [...ids] };
            draft.check(handedIn);
            onAnswer(handedIn, scoreOrder(interaction, ids));
            focusResult();
          }}
        >
          {messages.order.submit}
        </Button>
      </div>
    </>
  );
}
