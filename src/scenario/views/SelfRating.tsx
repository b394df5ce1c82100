import { useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { OptionList } from '@/ui/OptionList';
import styles from './SelfRating.module.css';

type SelfRatingProps = {
  readonly messages: Messages['scenario']['rating'];
  readonly onRate: (rating: number) => void;
};

export const RATINGS = [4, 3, 2, 1] as const;

/** The learner judges first, before the course shows what it thinks. */
export function SelfRating({ messages, onRate }: SelfRatingProps) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className={styles.rating}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.text}>{messages.text}</p>
      <fieldset>
        <legend>{messages.legend}</legend>
        <OptionList
          name="self-rating"
          options={RATINGS.map((rating) => ({ id: String(rating), text: messages.steps[rating] }))}
          selected={selected === null ? [] : [selected]}
          onSelect={([rating]) => setSelected(rating ?? null)}
        />
      </fieldset>
      <Button look="primary" disabled={selected === null} onClick={() => onRate(Number(selected))}>
        {messages.submit}
      </Button>
    </div>
  );
}
