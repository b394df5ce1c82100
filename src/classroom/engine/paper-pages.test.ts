import { expect, it } from 'vitest';
import type { StoryDocument } from '@/course/schema/document';
import { paperPages } from './paper-pages';

const clause = '甲方收到合格发票后三十日内，经银行转账付清货款；逾期的，按日计付违约金。';
const paper: StoryDocument = {
  id: 'doc-agreement',
  kind: 'contract',
  title: '采购协议',
  rows: [
    { label: '甲方', value: '惠邻商业' },
    { label: '乙方', value: '恒测科技' },
  ],
  clauses: Array.from({ length: 9 }, (_, index) => `${index + 1} ${clause}`),
  messages: [],
  signatures: [{ role: '甲方代表', name: null }],
  note: '一式两份。',
  description: '一份协议',
};

it('shows a short document on one screen', () => {
  const pages = paperPages({ ...paper, clauses: [clause] });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({
    rows: paper.rows,
    clauses: [clause],
    note: paper.note,
    signatures: paper.signatures,
  });
});

it('goes on where the screen before ended, with nothing left out and nothing twice', () => {
  const pages = paperPages(paper);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(paper.rows);
  expect(pages.flatMap(({ clauses }) => clauses)).toEqual(paper.clauses);
  expect(pages.filter(({ note }) => note !== undefined)).toHaveLength(1);
  for (const { clauses, clausesBefore } of pages) {
    expect(clauses).toEqual(paper.clauses.slice(clausesBefore, clausesBefore + clauses.length));
  }
});

it('repeats the head of a table that goes on', () => {
  const table = {
    head: ['门店', '金额', '状态', '说明'],
    rows: Array.from({ length: 14 }, (_, index) => [`${index + 1} 号店`, '6,400', '已签', clause]),
    figures: [1],
  };
  const pages = paperPages({ ...paper, rows: [], clauses: [], table });
  const parts = pages.flatMap((page) => page.table ?? []);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ head }) => head)).toEqual(parts.map(() => table.head));
  expect(parts.flatMap(({ rows }) => rows)).toEqual(table.rows);
});

it('needs more screens for a table that has to be told value by value', () => {
  const cells = ['岚能', '1,860,000', '930,000', '930,000', '744,000', '0'];
  const rows = Array.from({ length: 8 }, (_, index) => [`${index}`, ...cells.slice(1)]);
  const head = ['客户', '已交货', '已到账', '未收', '条件未达成', '质保金'];
  const wide = paperPages({ ...paper, rows: [], clauses: [], table: { head, rows, figures: [] } });
  const narrow = paperPages({
    ...paper,
    rows: [],
    clauses: [],
    table: { head: head.slice(0, 5), rows: rows.map((row) => row.slice(0, 5)), figures: [] },
  });
  expect(wide.length).toBeGreaterThan(narrow.length);
});

it('never comes to an empty screen, also where one part fills more than a screen', () => {
  const long = clause.repeat(12);
  const pages = paperPages({ ...paper, rows: [], clauses: [long, long], note: undefined });
  expect(pages.map(({ clauses }) => clauses.length)).toEqual([1, 1, 0]);
  expect(pages.at(-1)?.signatures).toHaveLength(1);
});
