import type { ItemOf } from '@/course/schema/item';
import { Emphasised } from '@/ui/Emphasised';
import { Segments } from '@/ui/Segments';
import { inOrder, shownOrder } from '../engine/presentation';
import type { AnswerFormProps } from './AnswerForm';
import styles from './Item.module.css';

/** Each card has the groups at hand: one tap puts it into one, another moves it. */
export function SortingForm({
  item,
  seed,
  draft,
  messages,
  onDraft,
}: AnswerFormProps<ItemOf<'sorting'>>) {
  const placed = draft.groups ?? {};
  const explained = item.groups.filter(({ note }) => note);
  return (
    <>
      {explained.length > 0 && (
        <dl className={styles.groups}>
          {explained.map(({ id, label, note }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={styles.prompts}>
        {inOrder(item.cards, shownOrder(item, seed)).map((card) => (
          <li key={card.id} data-open={Object.hasOwn(placed, card.id) ? undefined : ''}>
            <p>
              <Emphasised text={card.text} />
            </p>
            <div className={styles.sort}>
              <Segments
                look="apart"
                name={`${item.id}-${card.id}`}
                legend={messages.where(card.text.replaceAll('**', ''))}
                options={item.groups}
                selected={placed[card.id]}
                onSelect={(group) => onDraft({ ...draft, groups: { ...placed, [card.id]: group } })}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
