import type { CourseOutline } from '@/course/outline';
import type { WayInputs } from '@/progress/next-step';
import { settingOf } from '@/progress/settings-fold';
import { placementOf } from '@/quiz/engine/placement';
import type { LearnerState } from './learner-state';
import { masteryInputs } from './mastery-inputs';

/** What the recommended way is read from: the path that the learner chose, and what is done of it. */
export function wayInputs(outline: CourseOutline, learner: LearnerState): WayInputs {
  return {
    ...masteryInputs(outline, learner),
    veteran: settingOf(learner.settings, 'path') === 'veteran',
    manager: settingOf(learner.settings, 'manager'),
    placed: new Set(
      outline.modules.flatMap(({ id, quiz }) =>
        quiz && placementOf(learner.attempts, quiz.id) !== 'none' ? [id] : [],
      ),
    ),
    read: (paragraph) => {
      const [lesson = '', section = ''] = paragraph.split('#');
      return learner.lessons.lessons.get(lesson)?.sectionsRead.has(section) ?? false;
    },
  };
}
