import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import styles from './History.module.css';

export type PlotPoint = {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Share 0 to 1. */
  readonly score: number;
  readonly passed: boolean;
  /** What it is called, as "best"; most points have no name. */
  readonly names: readonly string[];
};

type ScorePlotProps = {
  /** In their order, at least one. */
  readonly points: readonly [PlotPoint, ...PlotPoint[]];
  /** Share 0 to 1. */
  readonly passMark: number;
  readonly label: string;
  readonly messages: Messages['quizHistory'];
  readonly formats: Formats;
};

const height = 190;
const top = 26;
const bottom = 160;

/**
 * Scores one after the other against the line of a pass. It is drawn as wide as there is room, so
 * that its words keep their size. A table beside it says the same.
 */
export function ScorePlot({ points, passMark, label, messages, formats }: ScorePlotProps) {
  const line = yOf(passMark);
  const last = points.at(-1) ?? points[0];
  return (
    <svg className={styles.plot} width="100%" height={height} role="img" aria-label={label}>
      <g className={styles.grid}>
        <line x1="0" x2="100%" y1={yOf(1)} y2={yOf(1)} />
        <line x1="0" x2="100%" y1={yOf(0)} y2={yOf(0)} />
        <text y={yOf(1) - 5}>{formats.percent(1)}</text>
        <text y={yOf(0) - 5}>{formats.percent(0)}</text>
      </g>
      <line className={styles.passLine} x1="0" x2="100%" y1={line} y2={line} />
      {points.slice(1).map((point, index) => (
        <line
          key={point.id}
          className={styles.step}
          x1={xOf(index, points)}
          y1={yOf(points[index]?.score ?? 0)}
          x2={xOf(index + 1, points)}
          y2={yOf(point.score)}
        />
      ))}
      {points.map((point, index) => (
        <g key={point.id}>
          <circle
            className={point.passed ? styles.passedPoint : styles.point}
            cx={xOf(index, points)}
            cy={yOf(point.score)}
            r={5}
          >
            <title>
              {messages.point(formats.recorded(point.at), formats.percent(point.score))}
            </title>
          </circle>
          {point.names.length > 0 && (
            <text
              className={styles.name}
              x={xOf(index, points)}
              y={nameY(point, messages)}
              textAnchor={anchorOf(index, points)}
            >
              {point.names.join(messages.join)} {formats.percent(point.score)}
            </text>
          )}
        </g>
      ))}
      <g className={styles.days}>
        <text x="0" y={height - 6}>
          {formats.recorded(points[0].at).slice(0, 10)}
        </text>
        {points.length > 1 && (
          <text x="100%" y={height - 6} textAnchor="end">
            {formats.recorded(last.at).slice(0, 10)}
          </text>
        )}
      </g>
    </svg>
  );
}

function yOf(score: number): number {
  return bottom - score * (bottom - top);
}

/** Evenly from left to right: a clock that was wrong cannot change the order. */
function xOf(index: number, { length }: readonly PlotPoint[]): string {
  return length === 1 ? '50%' : `${3 + (94 * index) / (length - 1)}%`;
}

function anchorOf(index: number, { length }: readonly PlotPoint[]): 'start' | 'middle' | 'end' {
  const at = length === 1 ? 0.5 : index / (length - 1);
  if (at < 0.2) return 'start';
  return at > 0.8 ? 'end' : 'middle';
}

/** The best stands above its point, the others below, so that neighbours do not cover each other. */
function nameY({ names, score }: PlotPoint, { best }: Messages['quizHistory']): number {
  const above = names.includes(best) || score < 0.15;
  return yOf(score) + (above ? -11 : 20);
}
