import styles from './Interaction.module.css';

type SegmentsProps = {
  /** Unique on the page; groups the radios. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string | undefined;
  readonly disabled?: boolean;
  readonly onSelect: (id: string) => void;
};

/** A few short choices beside each other, each as large as a thumb. */
export function Segments({
  name,
  legend,
  options,
  selected,
  disabled = false,
  onSelect,
}: SegmentsProps) {
  return (
    <fieldset className={styles.segments} disabled={disabled}>
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
