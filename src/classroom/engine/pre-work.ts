import type { LearningEvent } from '@/learning-record/learning-event';

/** What one learner did before the class. No more than a nickname says who it was. */
export type Learner = {
  readonly nickname: string;
  /**
   * Tells two learners apart whose files have one name, as exports of one day have: the id of the
   * first event. A pasted code has none, and goes by its nickname.
   */
  readonly record?: string;
  /** First answer to each item: right or not, and whether the learner was sure. */
  readonly items: ReadonlyMap<string, { readonly right: boolean; readonly sure: boolean }>;
  /** Latest way through each role-play: node and choice, in order. */
  readonly ways: ReadonlyMap<string, readonly { readonly node: string; readonly choice: string }[]>;
};

/** Reads a learner out of an exported record. Later answers to an item do not count: the class starts from the first. */
export function learnerOf(nickname: string, events: readonly LearningEvent[]): Learner {
  const items = new Map<string, { readonly right: boolean; readonly sure: boolean }>();
  const ways = new Map<string, { readonly node: string; readonly choice: string }[]>();
  const scenarioOf = new Map<string, string>();
  for (const event of events.toSorted((one, other) => one.seq - other.seq)) {
    if (event.type === 'item-answered' && !items.has(event.item)) {
      items.set(event.item, { right: event.correct, sure: event.certainty === 'sure' });
    }
    if (event.type === 'play-started') {
      scenarioOf.set(event.play, event.scenario);
      ways.set(event.scenario, [...event.prefix]);
    }
    if (event.type === 'choice-taken') {
      const scenario = scenarioOf.get(event.play);
      const way = scenario === undefined ? undefined : ways.get(scenario);
      if (scenario !== undefined && way) {
        ways.set(scenario, [
          ...way.slice(0, event.step),
          { node: event.node, choice: event.choice },
        ]);
      }
    }
  }
  const record = events[0]?.id;
  return { nickname, ...(record !== undefined && { record }), items, ways };
}

/** How an item, or a decision, went in the class. */
export type PreWorkLine = {
  readonly id: string;
  readonly learners: number;
  readonly missed: number;
  /** Of those who missed it, how many were sure. */
  readonly sureAndWrong: number;
};

export type DecisionLine = {
  readonly scenario: string;
  readonly node: string;
  readonly learners: number;
  /** Learners by choice. */
  readonly choices: Readonly<Record<string, number>>;
};

export type PreWork = {
  readonly learners: readonly string[];
  /** The item missed by most comes first. */
  readonly items: readonly PreWorkLine[];
  readonly decisions: readonly DecisionLine[];
};

/** Puts learners together. Of the same learner the later file or code counts. */
export function preWorkOf(learners: readonly Learner[]): PreWork {
  const known = new Map(
    learners.map((learner) => [learner.record ?? `nickname ${learner.nickname}`, learner]),
  );
  const all = [...known.values()];
  const items = new Map<string, PreWorkLine>();
  const decisions = new Map<string, DecisionLine>();
  for (const { items: answered, ways } of all) {
    for (const [id, { right, sure }] of answered) {
      const line = items.get(id) ?? { id, learners: 0, missed: 0, sureAndWrong: 0 };
      items.set(id, {
        id,
        learners: line.learners + 1,
        missed: line.missed + (right ? 0 : 1),
        sureAndWrong: line.sureAndWrong + (!right && sure ? 1 : 0),
      });
    }
    for (const [scenario, steps] of ways) {
      for (const { node, choice } of steps) {
        const key = `${scenario} ${node}`;
        const line = decisions.get(key) ?? { scenario, node, learners: 0, choices: {} };
        decisions.set(key, {
          ...line,
          learners: line.learners + 1,
          choices: { ...line.choices, [choice]: (line.choices[choice] ?? 0) + 1 },
        });
      }
    }
  }
  return {
    learners: all.map(({ nickname }, index) => {
      const before = all.slice(0, index).filter((one) => one.nickname === nickname).length;
      return before === 0 ? nickname : `${nickname} (${before + 1})`;
    }),
    items: [...items.values()].toSorted(
      (one, other) =>
        other.missed / other.learners - one.missed / one.learners ||
        other.sureAndWrong - one.sureAndWrong ||
        (one.id < other.id ? -1 : 1),
    ),
    decisions: [...decisions.values()],
  };
}
