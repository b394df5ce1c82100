import { useId, useState } from 'react';
import type { AddedScreen } from '@/class-record/class-event';
import type { Messages } from '@/i18n/messages';
import { labelOf } from '@/quiz/engine/stem';
import { Button } from '@/ui/Button';
import type { Offered } from '../engine/screen-content';
import styles from './Console.module.css';

type AddScreenProps = {
  readonly offered: Offered;
  readonly disabled: boolean;
  readonly messages: Messages['classroom']['console'];
  readonly onAdd: (screen: AddedScreen) => void;
};

/** Any item of a bank or decision of a role-play, beside the agenda: the class asked for it. */
export function AddScreen({ offered, disabled, messages, onAdd }: AddScreenProps) {
  const { add } = messages;
  return (
    <details className={styles.add}>
      <summary>{add.title}</summary>
      <Picker
        label={add.item}
        disabled={disabled}
        project={add.project}
        groups={offered.banks.map(({ title, items }) => ({
          title,
          options: items.map((item) => ({
            text: add.named(item.id.toUpperCase(), labelOf(item).title),
            screen: { show: 'item', item: item.id },
          })),
        }))}
        onPick={onAdd}
      />
      <Picker
        label={add.decision}
        disabled={disabled}
        project={add.project}
        groups={offered.scenarios.map(({ id, title, nodes }) => ({
          title,
          options: Object.values(nodes).flatMap((node) =>
            node.kind === 'scene'
              ? [
                  {
                    text: add.named(node.id.toUpperCase(), node.ask ?? node.stage),
                    screen: { show: 'scene', scenario: id, node: node.id, toEnd: false },
                  },
                ]
              : [],
          ),
        }))}
        onPick={onAdd}
      />
      <p className={styles.soft}>{add.note}</p>
    </details>
  );
}

type PickerProps = {
  readonly label: string;
  readonly project: string;
  readonly disabled: boolean;
  readonly groups: readonly {
    readonly title: string;
    readonly options: readonly { readonly text: string; readonly screen: AddedScreen }[];
  }[];
  readonly onPick: (screen: AddedScreen) => void;
};

function Picker({ label, project, disabled, groups, onPick }: PickerProps) {
  const id = useId();
  const [picked, setPicked] = useState('');
  const options = groups.flatMap((group) => group.options);
  const screen = picked === '' ? undefined : options[Number(picked)]?.screen;
  let count = 0;
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={picked}
        disabled={disabled}
        onChange={(event) => setPicked(event.currentTarget.value)}
      >
        <option value="">—</option>
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.options.map(({ text }) => (
              <option key={text} value={count++}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button
        disabled={disabled || !screen}
        onClick={() => {
          if (screen) onPick(screen);
          setPicked('');
        }}
      >
        {project}
      </Button>
    </p>
  );
}
