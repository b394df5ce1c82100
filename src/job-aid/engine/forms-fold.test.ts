import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { buildEvents } from '../../../tests/support/build-attempt';
import { formsFold, OWN_SHEET, sheetKey } from './forms-fold';

const filled = (form: string, address: string, value: string | number | boolean): Fact => ({
  type: 'form-field-filled',
  form,
  sheet: OWN_SHEET,
  address,
  value,
});
const cleared: Fact = { type: 'form-cleared', form: 'ja-01', sheet: OWN_SHEET };
const sheet = (form: string, ...facts: readonly Fact[]) => {
  const { sheets } = foldAll(formsFold, buildEvents(...facts));
  return Object.fromEntries(sheets.get(sheetKey(form, OWN_SHEET)) ?? []);
};

describe('the learner’s own job aids', () => {
  it('hold the latest value of each field, each aid its own', () => {
    const facts = [
      filled('ja-01', 'a.name', '孙磊'),
      filled('ja-02', 'a.name', '钱慧'),
      filled('ja-01', 'a.sum', 5),
      filled('ja-01', 'a.name', '郑丽'),
      filled('ja-01', 'a.done', false),
    ];
    expect(sheet('ja-01', ...facts)).toEqual({ 'a.name': '郑丽', 'a.sum': 5, 'a.done': false });
    expect(sheet('ja-02', ...facts)).toEqual({ 'a.name': '钱慧' });
  });

  it('hold nothing of a field that was emptied', () => {
    const facts = [filled('ja-01', 'a.name', '孙磊'), filled('ja-01', 'a.sum', 0)];
    expect(sheet('ja-01', ...facts, filled('ja-01', 'a.name', ''))).toEqual({ 'a.sum': 0 });
  });

  it('are emptied one by one', () => {
    const facts = [filled('ja-01', 'a.name', '孙磊'), filled('ja-02', 'a.name', '钱慧'), cleared];
    expect(sheet('ja-01', ...facts)).toEqual({});
    expect(sheet('ja-02', ...facts)).toEqual({ 'a.name': '钱慧' });
    expect(sheet('ja-01', ...facts, filled('ja-01', 'a.sum', 3))).toEqual({ 'a.sum': 3 });
  });

  it('leave a state as it was when its copy changes', () => {
    const events = buildEvents(
      filled('ja-01', 'a.name', '孙磊'),
      filled('ja-01', 'a.sum', 5),
      cleared,
    );
    const before = foldAll(formsFold, events.slice(0, 1));
    const copy = formsFold.copy(before);
    expect(copy).toEqual(before);
    for (const event of events.slice(1)) formsFold.apply(copy, event);
    expect(before).toEqual(foldAll(formsFold, events.slice(0, 1)));
    expect(copy).toEqual(foldAll(formsFold, events));
  });
});
