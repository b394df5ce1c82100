import { useEffect, useRef, useState } from 'react';
import type { ItemOf } from '@/course/schema/item';
import { Emphasised } from '@/ui/Emphasised';
import { inOrder, shownOrder } from '../engine/presentation';
import type { AnswerFormProps } from './AnswerForm';
import styles from './Item.module.css';

type Move = { readonly step: string; readonly by: -1 | 1 };

/** Steps are moved up and down by buttons, and each move is said. */
export function OrderingForm({
  item,
  seed,
  draft,
  messages,
  onDraft,
}: AnswerFormProps<ItemOf<'ordering'>>) {
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move | null>(null);
  const order = draft.order ?? shownOrder(item, seed);
  const steps = inOrder(item.steps, order);
  const said = last && steps.find(({ id }) => id === last.step);

  // A browser drops focus from a row that is moved: the button that was pressed gets it back.
  useEffect(() => {
    if (!last) return;
    const button = `[data-move="${last.step} ${last.by}"]`;
    const moved = list.current?.querySelector<HTMLElement>(button);
    moved?.focus({ preventScroll: true });
    moved?.scrollIntoView({ block: 'nearest' });
  }, [last]);

  function move(from: number, by: -1 | 1) {
    const step = steps[from]?.id;
    const to = from + by;
    if (step === undefined || to < 0 || to >= steps.length) return;
    const others = steps.map(({ id }) => id).filter((id) => id !== step);
    onDraft({ ...draft, order: others.toSpliced(to, 0, step) });
    setLast({ step, by });
  }

  return (
    <>
      <ol className={styles.steps} ref={list}>
        {steps.map((step, place) => (
          <li key={step.id} className={last?.step === step.id ? styles.moved : undefined}>
            <span className={styles.place}>{place + 1}</span>
            <span>
              <Emphasised text={step.text} />
            </span>
            <span className={styles.moves}>
              <button
                type="button"
                data-move={`${step.id} -1`}
                aria-label={messages.up(step.text)}
                aria-disabled={place === 0}
                onClick={() => move(place, -1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                data-move={`${step.id} 1`}
                aria-label={messages.down(step.text)}
                aria-disabled={place === steps.length - 1}
                onClick={() => move(place, 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said ? messages.moved(said.text, order.indexOf(said.id) + 1, steps.length) : ''}
      </p>
    </>
  );
}
