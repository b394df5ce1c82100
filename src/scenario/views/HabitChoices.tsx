import { useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { OptionList } from '@/ui/OptionList';
import styles from './StartPage.module.css';

/** How the learner likes to play; remembered from one role-play to the next. */
export type Habits = {
  /** Their own line before the choices. */
  readonly saysFirst: boolean;
  /** What is said comes at once, and not line by line. */
  readonly allLines: boolean;
};

type HabitChoicesProps = {
  readonly habits: Habits;
  readonly messages: Messages['scenario'];
  readonly onHabit: (habit: keyof Habits, on: boolean) => void;
};

const HABITS: readonly (keyof Habits)[] = ['saysFirst', 'allLines'];

export function HabitChoices({ habits, messages, onHabit }: HabitChoicesProps) {
  // Shown at once; the record follows in a moment.
  const [chosen, setChosen] = useState<Partial<Habits>>({});
  const now = { ...habits, ...chosen };
  const selected = HABITS.filter((habit) => now[habit]);

  function choose(next: readonly string[]) {
    for (const habit of HABITS) {
      const on = next.includes(habit);
      if (on === now[habit]) continue;
      setChosen({ ...chosen, [habit]: on });
      onHabit(habit, on);
    }
  }

  return (
    <fieldset className={styles.habits}>
      <legend>{messages.habits}</legend>
      <OptionList
        name="habits"
        multiple
        options={HABITS.map((id) => ({
          id,
          text: messages.habitNames[id],
          note: messages.habitNotes[id],
        }))}
        selected={selected}
        onSelect={choose}
      />
    </fieldset>
  );
}
