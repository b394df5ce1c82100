import styles from './Segments.module.css';

type SegmentsProps<Id extends string> = {
  /** Unique on the page; groups the radios. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id | undefined;
  readonly invalid?: boolean;
  readonly onSelect: (id: Id) => void;
};

/** Two or three short choices beside each other, each as large as a thumb. */
export function Segments<Id extends string>({
  name,
  legend,
  options,
  selected,
  invalid = false,
  onSelect,
}: SegmentsProps<Id>) {
  return (
    <fieldset className={`${styles.segments} ${invalid ? styles.invalid : ''}`}>
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
