import type { ReactNode } from 'react';
import styles from './Segments.module.css';

type SegmentsProps<Id extends string> = {
  /** Unique on the page; groups the radios. */
  readonly name: string;
  readonly legend: string;
  /** joined: two or three in one row. apart: as many as there are, in rows. */
  readonly look: 'joined' | 'apart';
  readonly options: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly selected: Id | undefined;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly onSelect: (id: Id) => void;
};

/** A few short choices beside each other, each as large as a thumb. */
export function Segments<Id extends string>({
  name,
  legend,
  look,
  options,
  selected,
  disabled = false,
  invalid = false,
  onSelect,
}: SegmentsProps<Id>) {
  return (
    <fieldset
      className={invalid ? `${styles[look]} ${styles.invalid}` : styles[look]}
      disabled={disabled}
    >
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={selected === id}
            onChange={() => onSelect(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
