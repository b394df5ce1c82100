import { useId } from 'react';
import { Emphasised } from '@/ui/Emphasised';
import { Segments } from '@/ui/Segments';
import { allPlaced, groupOf, scoreSort } from '../engine/sort';
import { HandIn } from './HandIn';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { useDraft } from './use-draft';
import { useFocusAfter } from './use-focus-after';

/** Each card has its groups at hand; when all are placed, each says whether it lies right. */
export function SortView({
  interaction,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: InteractionProps<'sort'>) {
  const name = useId();
  const draft = useDraft(answer, drafts);
  const [result, focusResult] = useFocusAfter<HTMLParagraphElement>();
  const { cards, groups } = interaction;
  const labelOf = (group: string) => groups.find(({ id }) => id === group)?.label ?? '';
  const placed = cards.filter(({ id }) => groupOf(interaction, draft.answer, id)).length;
  const right = cards.filter(({ id, group }) => groupOf(interaction, draft.answer, id) === group);

  function submit() {
    draft.check(draft.answer);
    onAnswer(draft.answer, scoreSort(interaction, draft.answer));
    focusResult();
  }

  return (
    <>
      {draft.checked && (
        <p className={styles.verdict} role="status" tabIndex={-1} ref={result}>
          {right.length === cards.length
            ? messages.practice.allRight(cards.length, 'sort')
            : messages.practice.score(right.length, cards.length, 'sort')}
        </p>
      )}
      <ol className={styles.cards}>
        {cards.map((card) => {
          const group = groupOf(interaction, draft.answer, card.id);
          const lies = group === card.group;
          return (
            <li key={card.id} className={styles.card}>
              <p className={styles.cardText}>
                <Emphasised text={card.text} />
              </p>
              {card.detail && (
                <p className={styles.small}>
                  <Emphasised text={card.detail} />
                </p>
              )}
              <Segments
                look="apart"
                name={`${name}-${card.id}`}
                legend={messages.sort.where(card.text)}
                options={groups}
                selected={group}
                disabled={draft.checked}
                onSelect={(chosen) => draft.edit({ ...draft.answer, [card.id]: chosen })}
              />
              {draft.checked && (
                <p className={styles.why}>
                  {lies ? (
                    <Mark state="right">{messages.practice.right}</Mark>
                  ) : (
                    <Mark state="wrong">{messages.sort.belongs(labelOf(card.group))}</Mark>
                  )}{' '}
                  <Emphasised text={card.reason} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <HandIn
        checked={draft.checked}
        state={messages.sort.placed(placed, cards.length)}
        label={messages.sort.submit}
        ready={allPlaced(interaction, draft.answer)}
        again={messages.practice.again}
        onHandIn={submit}
        onAgain={() => {
          draft.clear();
          onReset();
        }}
      />
    </>
  );
}
