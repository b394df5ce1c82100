import type { Fold } from '@/learning-record/fold';
import type { FactOf } from '@/learning-record/learning-event';
import { type Place, type PlacesState, placesFold } from './places-fold';

type Answer = FactOf<'interaction-answered'>['answer'];

export type InteractionProgress = {
  /** What the interaction holds, by its parts; null when it was never answered or was reset. */
  readonly answer: Answer | null;
  /** What was put into it since and not handed in; null when there is nothing on its way. */
  readonly draft: Answer | null;
  /** Score of that answer, 0 to 1; null where nothing is judged. */
  readonly score: number | null;
  /** The best score of all answers, also of those before a reset. */
  readonly best: number | null;
  /** How often it was answered. */
  readonly times: number;
};

export type LessonProgress = {
  readonly opened: boolean;
  readonly completed: boolean;
  /** The section read last, also when it had been read before. */
  readonly lastSection: string | null;
  readonly sectionsRead: ReadonlySet<string>;
  readonly interactions: ReadonlyMap<string, InteractionProgress>;
};

/** Lessons by id; a lesson that nothing happened in is not there. */
export type LessonsState = {
  readonly lessons: Map<string, LessonProgress>;
  readonly places: PlacesState;
};

export const untouchedLesson: LessonProgress = {
  opened: false,
  completed: false,
  lastSection: null,
  sectionsRead: new Set(),
  interactions: new Map(),
};

export const untouchedInteraction: InteractionProgress = {
  answer: null,
  draft: null,
  score: null,
  best: null,
  times: 0,
};

/** What was done in lessons, and where the learner stopped. */
export const lessonsFold: Fold<LessonsState> = {
  empty: () => ({ lessons: new Map(), places: placesFold.empty() }),
  copy: ({ lessons, places }) => ({ lessons: new Map(lessons), places: placesFold.copy(places) }),
  apply({ lessons, places }, event) {
    placesFold.apply(places, event);
    switch (event.type) {
      case 'lesson-opened':
        return change(lessons, event.lesson, () => ({ opened: true }));
      case 'section-read':
        return change(lessons, event.lesson, ({ sectionsRead }) => ({
          lastSection: event.section,
          sectionsRead: sectionsRead.has(event.section)
            ? sectionsRead
            : new Set([...sectionsRead, event.section]),
        }));
      case 'lesson-completed':
        return change(lessons, event.lesson, () => ({ completed: true }));
      case 'interaction-answered':
        return change(lessons, event.lesson, ({ interactions }) =>
          changed(interactions, event.interaction, ({ best, times }) => ({
            answer: event.answer,
            draft: null,
            score: event.score,
            best: event.score === null ? best : Math.max(best ?? 0, event.score),
            times: times + 1,
          })),
        );
      case 'interaction-reset':
        return change(lessons, event.lesson, ({ interactions }) =>
          changed(interactions, event.interaction, ({ best, times }) => ({
            answer: null,
            draft: null,
            score: null,
            best,
            times,
          })),
        );
      case 'interaction-drafted':
        return change(lessons, event.lesson, ({ interactions }) =>
          changed(interactions, event.interaction, (interaction) => ({
            ...interaction,
            draft: event.answer,
          })),
        );
      default:
    }
  },
};

/** Where "go on where you stopped" leads; null for a new learner. */
export function lastPlace({ places }: LessonsState): Place | null {
  return places.last;
}

function change(
  lessons: Map<string, LessonProgress>,
  id: string,
  by: (lesson: LessonProgress) => Partial<LessonProgress>,
): void {
  const lesson = lessons.get(id) ?? untouchedLesson;
  lessons.set(id, { ...lesson, ...by(lesson) });
}

function changed(
  interactions: LessonProgress['interactions'],
  id: string,
  by: (interaction: InteractionProgress) => InteractionProgress,
): Partial<LessonProgress> {
  const interaction = by(interactions.get(id) ?? untouchedInteraction);
  return { interactions: new Map([...interactions, [id, interaction]]) };
}
