import { expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { weekdays } from './weekdays';

const said = (text: string) =>
  weekdays(buildSource({ texts: [{ text, place: { file: 'x.yaml', path: [] } }] })).map(
    ({ message }) => message,
  );

it.each([
  ['2025-11-20（周四）'],
  ['11-20（周四）'],
  ['11 月 20 日（周四）前'],
  ['2025 年 11 月 20 日星期四'],
  ['10-24 周五批次'],
  ['2026-02-15（周日）'],
  ['02-12（周四）和 11 月 10 日是周一'],
  ['每月 25 日，周一例会'],
  ['2025-11-20，周三见'],
])('has nothing against %s', (text) => {
  expect(said(text)).toEqual([]);
});

it.each([
  {
    text: '2025-11-20（周三）',
    says: '"2025-11-20（周三" has the wrong weekday: 2025-11-20 is 周四.',
  },
  { text: '11 月 20 日（周六）', says: '2025-11-20 is 周四.' },
  { text: '10-24 周六批次', says: '2025-10-24 is 周五.' },
  { text: '2025-02-30（周日）', says: 'there is no such day' },
  { text: '2025-10-05（星期一）', says: '2025-10-05 is 周日' },
])('refuses $text', ({ text, says }) => {
  expect(said(text)).toEqual([expect.stringContaining(says)]);
});
