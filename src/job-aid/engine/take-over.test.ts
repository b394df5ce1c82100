import { describe, expect, it } from 'vitest';
import type { JobAid } from '@/course/schema/job-aid';
import type { FieldValue } from './forms-fold';
import { rowTakenFrom, takeOver } from './take-over';

const plan: JobAid = {
  id: 'ja-25',
  title: '计划',
  summary: '一张表。',
  lesson: 'l0',
  paper: 'a4',
  sections: [
    {
      id: 'deal',
      title: '这一笔',
      points: [],
      fields: [{ id: 'customer', label: '客户', type: 'text' }],
    },
    {
      id: 'actions',
      title: '如果……就……',
      points: [],
      rows: { start: 1, most: 2, commitments: { when: 'when', act: 'then' } },
      fields: [
        { id: 'when', label: '如果', type: 'text' },
        { id: 'then', label: '我就', type: 'long-text' },
        { id: 'by', label: '哪天', type: 'date' },
      ],
    },
  ],
  model: { title: '样张', values: {} },
};
const commitment = { play: 'p1', when: '说走流程', act: '问差哪张单' };
const sheet = (values: Record<string, FieldValue>) => new Map(Object.entries(values));

/** The sheet after the facts of a take-over. */
function filled(values: Record<string, FieldValue>, of = commitment) {
  const facts = takeOver(plan, sheet(values), of)?.facts ?? [];
  return { ...values, ...Object.fromEntries(facts.map(({ address, value }) => [address, value])) };
}

describe('a commitment taken over into the plan', () => {
  it('fills the first row that is empty, with where it comes from', () => {
    expect(filled({ 'deal.customer': '广川' })).toEqual({
      'deal.customer': '广川',
      'actions.1.play': 'p1',
      'actions.1.when': '说走流程',
      'actions.1.then': '问差哪张单',
    });
  });

  it('leaves empty what was not written', () => {
    expect(filled({}, { ...commitment, act: '' })).toEqual({
      'actions.1.play': 'p1',
      'actions.1.when': '说走流程',
    });
  });

  it('is not found by what happens to read like it', () => {
    expect(rowTakenFrom(sheet({ 'actions.1.when': 'p1', 'actions.1.by': '某日' }), 'p1')).toBe(
      undefined,
    );
  });

  it('leaves a row alone in which anything is filled in', () => {
    expect(takeOver(plan, sheet({ 'actions.1.by': '2025-11-20' }), commitment)?.row).toBe(2);
  });

  it('goes nowhere when every row holds something, or the form takes none', () => {
    const full = sheet({ 'actions.1.when': '一', 'actions.2.then': '二' });
    expect(takeOver(plan, full, commitment)).toBeNull();
    expect(
      takeOver({ ...plan, sections: plan.sections.slice(0, 1) }, sheet({}), commitment),
    ).toBeNull();
  });

  it('is found again, also when its words were changed since', () => {
    const changed = sheet({ ...filled({}), 'actions.1.then': '当天问差哪张单' });
    expect(rowTakenFrom(changed, 'p1')).toBe(1);
    expect(rowTakenFrom(changed, 'p2')).toBeUndefined();
  });

  it('can be taken over again once its row was emptied', () => {
    const emptied = { 'actions.1.play': 'p1' };
    expect(rowTakenFrom(sheet(emptied), 'p1')).toBeUndefined();
    expect(takeOver(plan, sheet(emptied), commitment)?.row).toBe(1);
  });
});
