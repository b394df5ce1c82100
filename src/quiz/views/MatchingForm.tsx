import { useId } from 'react';
import type { ItemOf } from '@/course/schema/item';
import { Emphasised } from '@/ui/Emphasised';
import { inOrder, shownOrder } from '../engine/presentation';
import type { AnswerFormProps } from './AnswerForm';
import styles from './Item.module.css';

/** Each prompt has the browser's own list of targets: it suits a thumb, a keyboard and a listener. */
export function MatchingForm({
  item,
  seed,
  draft,
  messages,
  onDraft,
}: AnswerFormProps<ItemOf<'matching'>>) {
  const id = useId();
  const pairs = draft.pairs ?? {};
  const targets = inOrder(item.targets, shownOrder(item, seed));

  function pick(prompt: string, target: string) {
    const { [prompt]: _, ...others } = pairs;
    onDraft({ ...draft, pairs: target ? { ...others, [prompt]: target } : others });
  }

  return (
    <ul className={styles.prompts}>
      {item.prompts.map((prompt) => (
        <li key={prompt.id}>
          <label htmlFor={`${id}-${prompt.id}`}>
            <Emphasised text={prompt.text} />
          </label>
          <select
            id={`${id}-${prompt.id}`}
            value={pairs[prompt.id] ?? ''}
            onChange={(event) => pick(prompt.id, event.currentTarget.value)}
          >
            <option value="">{messages.choose}</option>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.text.replaceAll('**', '')}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
