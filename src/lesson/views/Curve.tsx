import type { ReactNode } from 'react';
import styles from './Curve.module.css';

type Point = { readonly x: number; readonly y: number };

export type CurveLine = {
  readonly id: 'firm' | 'dashed';
  readonly label: string;
  readonly points: readonly Point[];
};

type CurveProps = {
  readonly label: string;
  readonly lines: readonly CurveLine[];
  /** Points that are named in the drawing. */
  readonly marks: readonly (Point & { readonly label: string })[];
  /** The far ends of both axes; both begin at 0. */
  readonly end: Point & { readonly xLabel: string; readonly yLabel: string };
  /** What opens the figures. */
  readonly figures: string;
  /** The same in figures, for whoever cannot see the drawing or wants to know exactly. */
  readonly table: ReactNode;
};

/** Two lines over each other, told apart by their strokes, and their figures in a table. */
export function Curve({ label, lines, marks, end, figures, table }: CurveProps) {
  const left = (x: number) => (x / end.x) * 100;
  const up = (y: number) => (y / end.y) * 100;

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
        <span className={styles.top}>{end.yLabel}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map((line) => (
            <polyline
              key={line.id}
              className={styles[line.id]}
              points={line.points.map(({ x, y }) => `${left(x)},${100 - up(y)}`).join(' ')}
            />
          ))}
        </svg>
        {marks.map(({ x, y, label: name }) => (
          <span
            key={name}
            className={left(x) > 55 ? `${styles.point} ${styles.before}` : styles.point}
            style={{ left: `${left(x)}%`, bottom: `${up(y)}%` }}
          >
            <b>{name}</b>
          </span>
        ))}
      </div>
      <p className={styles.axis} aria-hidden="true">
        <span>0</span>
        <span>{end.xLabel}</span>
      </p>
      <details className={styles.figures}>
        <summary>{figures}</summary>
        {table}
      </details>
    </figure>
  );
}
