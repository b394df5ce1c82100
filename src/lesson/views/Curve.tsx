import type { ReactNode } from 'react';
import styles from './Curve.module.css';
import frame from './Interaction.module.css';

type Point = { readonly x: number; readonly y: number };

export type CurveLine = {
  readonly id: 'firm' | 'dashed';
  readonly label: string;
  readonly points: readonly Point[];
};

type CurveMark = Point & {
  readonly id: string;
  /** What it is called beside the point, or below the axis that a line drops to from it. */
  readonly label: string;
  readonly side: 'above' | 'before' | 'below';
};

type CurveProps = {
  readonly label: string;
  readonly lines: readonly CurveLine[];
  readonly marks: readonly CurveMark[];
  /** The far ends of both axes, which begin at 0, and what is said of the one across. */
  readonly end: Point & { readonly label: string };
  /** What opens the figures. */
  readonly figures: string;
  /** The same in figures, for whoever cannot see the drawing or wants to know exactly. */
  readonly table: ReactNode;
};

/** Two lines over each other, told apart by their strokes, and their figures in a table. */
export function Curve({ label, lines, marks, end, figures, table }: CurveProps) {
  const left = (x: number) => (x / end.x) * 100;
  const up = (y: number) => (y / end.y) * 100;
  const below = marks.filter(({ side }) => side === 'below');

  return (
    <figure className={styles.curve}>
      <figcaption>
        {label}
        <span className={styles.legend}>
          {lines.map((line) => (
            <span key={line.id}>
              <svg viewBox="0 0 28 6" aria-hidden="true">
                <path d="M0 3h28" className={styles[line.id]} />
              </svg>
              {line.label}
            </span>
          ))}
        </span>
      </figcaption>
      <div className={styles.plot} aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {below.map(({ id, x, y }) => (
            <path key={id} className={styles.drop} d={`M${left(x)} ${100 - up(y)}V100`} />
          ))}
          {lines.map((line) => (
            <polyline
              key={line.id}
              className={styles[line.id]}
              points={line.points.map(({ x, y }) => `${left(x)},${100 - up(y)}`).join(' ')}
            />
          ))}
        </svg>
        {marks.map(({ id, x, y, label: name, side }) => (
          <span
            key={id}
            className={`${styles.point} ${styles[side]}`}
            style={{ left: `${left(x)}%`, bottom: `${up(y)}%` }}
          >
            {side !== 'below' && <b>{name}</b>}
          </span>
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        {below.length === 0 && '0'}
        {below.map(({ id, x, label: name }) => (
          <b key={id} style={{ left: `${left(x)}%` }}>
            {name}
          </b>
        ))}
        <span>{end.label}</span>
      </div>
      <details className={`${frame.fold} screen-only`}>
        <summary>{figures}</summary>
        {table}
      </details>
    </figure>
  );
}
