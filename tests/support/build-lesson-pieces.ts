import type { LessonData } from '@/course/outline';
import type { StoryDocument } from '@/course/schema/document';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { LessonPieces } from '@/lesson/views/lesson-context';

const contract: StoryDocument = {
  id: 'doc-contract',
  kind: 'contract',
  title: '采购合同',
  rows: [{ label: '数量', value: '62 套' }],
  clauses: [],
  messages: [],
  signatures: [],
  description: '合同首页。',
};

/** What a lesson's views are given, of a learner who has done nothing yet. */
export function buildLessonPieces(
  overrides: Partial<LessonPieces> = {},
  data: Partial<LessonData> = {},
): LessonPieces {
  return {
    data: {
      id: 'l1-1',
      takeaways: [],
      slides: [],
      interactions: [],
      documents: [contract],
      diagrams: [],
      terms: [],
      laws: [],
      companies: { lanneng: '岚能', guangchuan: '广川' },
      ...data,
    },
    jobAid: null,
    opened: true,
    messages: zh.lesson,
    paper: zh.paper,
    formats: zhFormats,
    answerOf: () => null,
    draftOf: () => null,
    wordsIn: () => '',
    isMarked: () => false,
    notesIn: () => new Map(),
    onAnswer: () => {},
    onDraft: () => {},
    onReset: () => {},
    onMark: () => {},
    onNote: async () => 'stored',
    onWords: async () => 'stored',
    ...overrides,
  };
}
