import type { LessonData } from '@/course/outline';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { LessonPieces } from '@/lesson/views/lesson-context';

/** What a lesson's views are given, of a learner who has done nothing yet. */
export function buildLessonPieces(
  overrides: Partial<LessonPieces> = {},
  data: Partial<LessonData> = {},
): LessonPieces {
  return {
    data: {
      id: 'l1-1',
      takeaways: [],
      interactions: [],
      documents: [],
      diagrams: [],
      terms: [],
      laws: [],
      ...data,
    },
    jobAid: null,
    opened: true,
    messages: zh.lesson,
    paper: zh.paper,
    formats: zhFormats,
    answerOf: () => null,
    wordsIn: () => '',
    isMarked: () => false,
    notesIn: () => new Map(),
    onAnswer: () => {},
    onReset: () => {},
    onMark: () => {},
    onNote: async () => 'stored',
    onWords: async () => 'stored',
    ...overrides,
  };
}
