/** A piece of the course that search finds, and where it leads. */
export type SearchText = {
  readonly kind: SearchKind;
  /** Unique among its kind: `l1-2#three-lights`, a term's, law note's, job aid's or contract's id, `m1/q1-04`, `s1/s1-d3`. */
  readonly id: string;
  readonly title: string;
  /** What it belongs to: the lesson, the English word, the article, the job aid's number, the customer, the quiz, the role-play. */
  readonly context: string;
  readonly text: string;
};

export type SearchKind = 'lesson' | 'term' | 'law' | 'aid' | 'contract' | 'item' | 'scene';
