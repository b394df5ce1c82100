import type { Step } from './play';
import type { Node } from './scenario';
import type { Remembered } from './state';

/**
 * The map of a role-play as it is shipped: laid out when the course was built, words in place, so
 * that the browser only draws. Lengths are CSS pixels at scale 1, from the top left corner.
 */
export type DrawnMap = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  /** In the order of the lanes, and within one from the start on. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Ways that edges between lanes share, by the lane they leave and the node they lead to. */
  readonly trunks: Readonly<Record<string, Points>>;
  /** What can end or turn a play at any time. */
  readonly interrupts: readonly { readonly gate: string; readonly to: string }[];
  /** The shortest way to each scene and ending: where a class or an author can begin. */
  readonly witnesses: Readonly<Record<string, Witness>>;
};

/** A shortest way to a place, with the remembered facts that it starts from. */
export type Witness = { readonly from: Remembered; readonly steps: readonly Step[] };

/** A line from point to point: x and y in turn. */
export type Points = readonly number[];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A stage of the scenario; the last lane holds the endings and has no title. */
export type DrawnLane = Box & {
  readonly title?: string;
  /** A further part of a long stage. */
  readonly continued?: true;
};

export type DrawnNode = Box & {
  readonly id: string;
  readonly kind: Node['kind'];
  /** Index of its lane. */
  readonly lane: number;
  readonly title: string;
  /** The title in lines that fit the box. */
  readonly lines: readonly string[];
  readonly vote: boolean;
};

export type DrawnEdge = {
  /** `d5.c` for a choice; `settle.2` for the second way out of a router. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Letter of the choice; missing on the ways out of a router. */
  readonly choice?: string;
  /** When this way is open, in words. */
  readonly gate?: string;
  /** What it changes, in words. */
  readonly effects: readonly string[];
  /** From its node to the one it leads to, or to where its trunk begins. */
  readonly points: Points;
  /** Where its letter stands, on the line. */
  readonly chip: readonly [x: number, y: number];
  readonly trunk?: string;
};
