import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import type { BookFilter } from '../engine/book-filter';
import styles from './Book.module.css';

type Titled = { readonly id: string; readonly title: string };

type FiltersProps = {
  readonly filter: BookFilter;
  readonly modules: readonly Titled[];
  readonly objectives: readonly Titled[];
  readonly disabled: boolean;
  readonly messages: Messages['review']['book'];
  readonly onFilter: (filter: BookFilter) => void;
};

const kinds = ['item', 'interaction', 'decision'] as const;

/** By module, objective and kind, and starred ones alone. */
export function Filters({ filter, modules, objectives, disabled, ...rest }: FiltersProps) {
  const { messages, onFilter } = rest;
  return (
    <fieldset className={styles.filters} disabled={disabled}>
      <legend className="visually-hidden">{messages.title}</legend>
      <Choice
        label={messages.module}
        all={messages.all}
        options={modules}
        selected={filter.module}
        onSelect={(module) => onFilter({ ...filter, module, objective: null })}
      />
      <Choice
        label={messages.kind}
        all={messages.all}
        options={kinds.map((id) => ({ id, title: messages.kinds[id] }))}
        selected={filter.kind}
        onSelect={(picked) =>
          onFilter({ ...filter, kind: kinds.find((kind) => kind === picked) ?? null })
        }
      />
      <Choice
        label={messages.objective}
        all={messages.all}
        options={objectives}
        selected={filter.objective}
        onSelect={(objective) => onFilter({ ...filter, objective })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.starred}
          onChange={(event) => onFilter({ ...filter, starred: event.currentTarget.checked })}
        />
        {messages.starred}
      </label>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Titled[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
};

function Choice({ label, all, options, selected, onSelect }: ChoiceProps) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={selected ?? ''}
        onChange={(event) => onSelect(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </span>
  );
}
