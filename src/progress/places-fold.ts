import type { Fold } from '@/learning-record/fold';

/** Where the learner was. `finished`: the lesson was completed, the attempt or play came to its end. */
export type Place =
  | {
      readonly kind: 'lesson';
      readonly lesson: string;
      readonly section: string | null;
      readonly finished: boolean;
    }
  | {
      readonly kind: 'quiz';
      readonly quiz: string;
      readonly attempt: string;
      /** The attempt is a placement, which comes before the lessons. */
      readonly placement: boolean;
      readonly finished: boolean;
    }
  | {
      readonly kind: 'scenario';
      readonly scenario: string;
      readonly play: string;
      readonly finished: boolean;
    };

/** Replaced fields are the state's own, so that a copy can be changed. */
export type PlacesState = {
  last: Place | null;
  /** What each attempt and each play is of, which their later events do not name. */
  readonly attempts: Map<string, { readonly quiz: string; readonly placement: boolean }>;
  readonly scenarios: Map<string, string>;
};

/** The lesson, quiz or scenario that something happened in last. */
export const placesFold: Fold<PlacesState> = {
  empty: () => ({ last: null, attempts: new Map(), scenarios: new Map() }),
  copy: ({ last, attempts, scenarios }) => ({
    last,
    attempts: new Map(attempts),
    scenarios: new Map(scenarios),
  }),
  apply(state, event) {
    switch (event.type) {
      case 'lesson-opened':
      case 'interaction-answered':
      case 'interaction-drafted':
      case 'interaction-reset':
        return inLesson(state, event.lesson, sectionOf(state, event.lesson), false);
      case 'section-read':
        return inLesson(state, event.lesson, event.section, false);
      case 'lesson-completed':
        return inLesson(state, event.lesson, sectionOf(state, event.lesson), true);
      case 'attempt-started':
        // A review is no place of the course to go on from.
        if (event.scope === 'review') return;
        state.attempts.set(event.attempt, {
          quiz: event.quiz,
          placement: event.scope === 'placement',
        });
        return inQuiz(state, event.attempt, false);
      case 'item-missed':
      case 'item-answered':
        return inQuiz(state, event.attempt, false);
      case 'attempt-finished':
      case 'attempt-abandoned':
        return inQuiz(state, event.attempt, true);
      case 'play-started':
        state.scenarios.set(event.play, event.scenario);
        return inScenario(state, event.play, false);
      case 'choice-taken':
      case 'step-taken-back':
        return inScenario(state, event.play, false);
      case 'play-followed':
        return inScenario(state, event.play, state.last?.finished === true && isAt(state, event));
      case 'play-ended':
      case 'play-self-rated':
        return inScenario(state, event.play, true);
      default:
    }
  },
};

function sectionOf({ last }: PlacesState, lesson: string): string | null {
  return last?.kind === 'lesson' && last.lesson === lesson ? last.section : null;
}

function inLesson(
  state: PlacesState,
  lesson: string,
  section: string | null,
  finished: boolean,
): void {
  state.last = { kind: 'lesson', lesson, section, finished };
}

function inQuiz(state: PlacesState, attempt: string, finished: boolean): void {
  const of = state.attempts.get(attempt);
  if (of) state.last = { kind: 'quiz', ...of, attempt, finished };
}

function isAt({ last }: PlacesState, { play }: { readonly play: string }): boolean {
  return last?.kind === 'scenario' && last.play === play;
}

function inScenario(state: PlacesState, play: string, finished: boolean): void {
  const scenario = state.scenarios.get(play);
  if (scenario !== undefined) state.last = { kind: 'scenario', scenario, play, finished };
}
