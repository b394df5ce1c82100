import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { StoryDocument } from '@/course/schema/document';
import type { Interaction } from '@/course/schema/interaction';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { Answer } from '@/lesson/engine/answer';
import { InteractionView } from '@/lesson/views/InteractionView';
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

/** What the pieces of a lesson are given, with nothing recorded. */
export function buildLessonPieces(overrides: Partial<LessonPieces> = {}): LessonPieces {
  return {
    data: {
      id: 'l1-1',
      takeaways: [],
      interactions: [],
      documents: [contract],
      diagrams: [],
      terms: [],
      laws: [],
      companies: { lanneng: '岚能', guangchuan: '广川' },
    },
    jobAid: null,
    opened: true,
    messages: zh.lesson,
    paper: zh.paper,
    formats: zhFormats,
    answerOf: () => null,
    wordsIn: () => '',
    onAnswer: () => {},
    onReset: () => {},
    onWords: async () => 'stored',
    ...overrides,
  };
}

/** An interaction as a lesson shows it, with what it reports. */
export function showInteraction(interaction: Interaction, pieces: Partial<LessonPieces> = {}) {
  const onAnswer = vi.fn<LessonPieces['onAnswer']>();
  const onReset = vi.fn<LessonPieces['onReset']>();
  const onWords = vi.fn<LessonPieces['onWords']>(async () => 'stored');
  const lesson = buildLessonPieces({ onAnswer, onReset, onWords, ...pieces });
  const view = render(<InteractionView interaction={interaction} lesson={lesson} />);
  return { ...view, onAnswer, onReset, onWords, user: userEvent.setup() };
}

/** As if this answer had been recorded before. */
export const recorded = (answer: Answer): Partial<LessonPieces> => ({ answerOf: () => answer });
