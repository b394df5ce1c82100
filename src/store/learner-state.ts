import { type Forms, formsFold } from '@/job-aid/engine/forms-fold';
import type { Fold } from '@/learning-record/fold';
import type { LearningEvent } from '@/learning-record/learning-event';
import { type LessonsState, lessonsFold } from '@/progress/lessons-fold';
import { type MarksState, marksFold } from '@/progress/marks-fold';
import { type SealsState, sealsFold } from '@/progress/seals-fold';
import { type SettingsState, settingsFold } from '@/progress/settings-fold';
import { type WordsState, wordsFold } from '@/progress/words-fold';
import { type Attempts, attemptsFold } from '@/quiz/engine/attempts-fold';
import { type Plays, playsFold } from '@/scenario/engine/plays-fold';

/** Everything that the app knows of the learner, read from the learning record. */
export type LearnerState = {
  readonly lessons: LessonsState;
  readonly settings: SettingsState;
  readonly words: WordsState;
  readonly marks: MarksState;
  readonly seals: SealsState;
  readonly attempts: Attempts;
  readonly plays: Plays;
  readonly forms: Forms;
};

export const learnerFold: Fold<LearnerState> = {
  empty: () => ({
    lessons: lessonsFold.empty(),
    settings: settingsFold.empty(),
    words: wordsFold.empty(),
    marks: marksFold.empty(),
    seals: sealsFold.empty(),
    attempts: attemptsFold.empty(),
    plays: playsFold.empty(),
    forms: formsFold.empty(),
  }),
  copy: (state) => ({
    lessons: lessonsFold.copy(state.lessons),
    settings: settingsFold.copy(state.settings),
    words: wordsFold.copy(state.words),
    marks: marksFold.copy(state.marks),
    seals: sealsFold.copy(state.seals),
    attempts: attemptsFold.copy(state.attempts),
    plays: playsFold.copy(state.plays),
    forms: formsFold.copy(state.forms),
  }),
  apply(state, event: LearningEvent) {
    lessonsFold.apply(state.lessons, event);
    settingsFold.apply(state.settings, event);
    wordsFold.apply(state.words, event);
    marksFold.apply(state.marks, event);
    sealsFold.apply(state.seals, event);
    attemptsFold.apply(state.attempts, event);
    playsFold.apply(state.plays, event);
    formsFold.apply(state.forms, event);
  },
};
