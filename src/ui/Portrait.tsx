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

/** Features for somebody who has none of their own: the same seed always draws the same person. */
export function featuresOf(seed: string): PortraitFeatures {
  let state = 2_166_136_261;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  function pick<Name extends string>(names: readonly [Name, ...Name[]]): Name {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    return names[state % names.length] ?? names[0];
  }
  return {
    face: pick(['oval', 'round', 'square', 'long']),
    hair: pick(['crop', 'sidePart', 'bob', 'brush', 'shortSwept', 'receding', 'ponytail', 'grey']),
    glasses: pick(['none', 'round', 'none', 'square', 'none', 'half']),
    age: pick(['young', 'middle', 'senior']),
    clothes: pick(['shirt', 'suit', 'workwear', 'knit', 'jacket', 'blouse']),
  };
}
