import type { Rate } from '@/scenario/engine/scenario';

/**
 * What a review has to know of the course to tell what is due: which questions there are, what they
 * are about and how decisions are rated. Without texts, so that the home page can count.
 */
export type ReviewIndex = {
  /** By id. */
  readonly items: Readonly<Record<string, ReviewedItem>>;
  /** Interactions of lessons that are judged, by `l1-2/lamps`. */
  readonly interactions: Readonly<Record<string, ReviewedInteraction>>;
  /** Scenes of role-plays, by `s1/d3`. */
  readonly decisions: Readonly<Record<string, ReviewedDecision>>;
};

type Reviewed = {
  readonly module: string;
  readonly objectives: readonly string[];
};

export type ReviewedItem = Reviewed & { readonly quiz: string; readonly hash: string };

/** Its objectives are those of its lesson. */
type ReviewedInteraction = Reviewed & { readonly title: string };

export type ReviewedDecision = Reviewed & {
  /** By id of the choice. */
  readonly rates: Readonly<Record<string, Rate>>;
};
