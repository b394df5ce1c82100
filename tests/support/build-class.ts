import type { ClassEvent, ClassFact } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import { foldClass } from '@/classroom/engine/class-fold';
import type { PlannedPart } from '@/classroom/engine/half-day';
import type { Agenda, AgendaPart, AgendaScreen } from '@/course/schema/agenda';

/** Events of the class `c1`, a second apart, the first of which opens it at nine. */
export function classEvents(facts: readonly ClassFact[]): ClassEvent[] {
  const all: readonly ClassFact[] = [
    { type: 'class-opened', name: '十一月班', plan: 'whole', size: 30 },
    ...facts,
  ];
  return all.map((fact, index) => ({
    id: `0199a5b2-0000-7000-8000-${String(index).padStart(12, '0')}`,
    class: 'c1',
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 25, 1, 0, index)).toISOString(),
    console: 'console-1',
    fact,
  }));
}

export function classAfter(facts: readonly ClassFact[]): ClassState {
  const state = foldClass(classEvents(facts));
  if (!state) throw new Error('the class was not opened');
  return state;
}

export function agendaPart(id: string, fields: Partial<AgendaPart> = {}): AgendaPart {
  return {
    id,
    title: `第 ${id} 段`,
    minutes: 10,
    screens: [{ show: 'words', title: '先想一想', lines: [] }],
    questions: [],
    expect: ['说得出日子'],
    stuck: ['换一个人问'],
    steps: [],
    handouts: [],
    jobAids: [],
    never: false,
    ...fields,
  };
}

export function agendaOf(parts: readonly AgendaPart[]): Agenda {
  return {
    title: '半日课堂',
    size: { least: 24, greatest: 30 },
    minutes: 180,
    shortMinutes: 90,
    parts: [...parts],
    manners: ['少讲话'],
    room: ['四五人一桌'],
    preWork: ['先学第一课'],
    afterClass: [{ day: 1, does: ['复习八题'] }],
    rubric: [{ title: '事实', levels: ['说不清', '有金额', '有凭据', '想到对方会问什么'] }],
    lineQuestions: ['写进邮件敢不敢发？'],
    handouts: [{ id: 'h1', title: '案情', note: '发给每人', of: { from: 'case-file' } }],
  };
}

export function planned(id: string, screens: readonly AgendaScreen[]): PlannedPart {
  return {
    part: agendaPart(id, { screens: [...screens] }),
    minutes: 10,
    startsAt: 0,
    screens: screens.map((screen, index) => ({ screen, index })),
  };
}
