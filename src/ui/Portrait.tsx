import styles from './Portrait.module.css';
import {
  ages,
  beard,
  clothes,
  type Expression,
  ears,
  expressions,
  faces,
  glasses,
  hairs,
  neck,
  nose,
  type PortraitFeatures,
  type Stroke,
} from './portrait-drawing';

export type { Expression, PortraitFeatures };

type PortraitProps = {
  readonly features: PortraitFeatures;
  readonly expression: Expression;
  /** Who it is and in what mood, for somebody who cannot see the drawing. */
  readonly label: string;
  /** CSS length. */
  readonly size?: string;
};

/** A head and shoulders in ink on paper. */
export function Portrait({ features, expression, label, size = '3rem' }: PortraitProps) {
  const hair = hairs[features.hair];
  const strokes: readonly Stroke[] = [
    ...hair.behind,
    ...neck,
    ...clothes[features.clothes],
    ...ears,
    { as: 'paper', d: faces[features.face] },
    ...ages[features.age],
    nose,
    ...expressions[expression],
    ...(features.beard ? [beard] : []),
    ...hair.over,
    ...glasses[features.glasses],
  ];
  return (
    <svg
      className={styles.portrait}
      viewBox="0 0 96 96"
      role="img"
      aria-label={label}
      style={{ width: size, height: size }}
    >
      <circle className={styles.ground} cx="48" cy="48" r="47" />
      {strokes.map(({ as, d }) => (
        <path key={d} className={styles[as]} d={d} />
      ))}
      <circle className={styles.rim} cx="48" cy="48" r="47" />
    </svg>
  );
}
