import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Diagram } from '@/course/schema/diagram';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { buildDiagram } from '../../../tests/support/build-diagram';
import { DiagramView } from './DiagramView';

function show(diagram: Diagram) {
  render(<DiagramView diagram={diagram} messages={zh.lesson.diagram} formats={zhFormats} />);
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('every diagram', () => {
  const kinds: Diagram['kind'][] = ['grid', 'chain', 'ladder', 'bars'];
  it.each(kinds)('says in words what it shows: %s', (kind) => {
    show(buildDiagram(kind));
    const figure = screen.getByRole('figure', { name: '一张图' });
    expect(within(figure).getByText('图上说的是这些。')).toBeInTheDocument();
  });
});

describe('a grid', () => {
  const read = [
    '愿意，没钱愿意缺钱谈排期。',
    '愿意，有钱愿意有钱帮他走流程。',
    '不愿，没钱不愿没钱快进法律程序。',
    '不愿，有钱有钱不急谈条件。',
  ];
  it('has what is high on both axes at its upper right, in whatever order it is written', () => {
    const grid = buildDiagram('grid');
    expect(show(grid)).toEqual(read);
  });

  it('is drawn the same from cells in another order', () => {
    const grid = buildDiagram('grid');
    expect(show({ ...grid, cells: grid.cells.toReversed() })).toEqual(read);
  });
});

it('a chain says who, when and what of each step, in order', () => {
  expect(show(buildDiagram('chain'))).toEqual([
    '10-16（周四）双签孙磊',
    '开票照终验单写。',
    '付款钱慧',
  ]);
});

it('a ladder numbers its steps and leaves out what a step does not have', () => {
  expect(show(buildDiagram('ladder'))).toEqual([
    '1 停供11-17先要有书面催告过谁批陈岚回头路付清就恢复',
    '2 停服务先要有通知期到',
    '3 移交法务谁批罗总',
  ]);
});

it('bars mark the better and the worse of several ways by a sign that is read out', () => {
  const bars = buildDiagram('bars').bars.map((bar) => ({ ...bar, note: undefined }));
  const [first, second] = bars;
  if (!first || !second) throw new Error('two bars are needed');
  const ways = [
    { ...first, label: '拆开', look: 'better' as const },
    { ...second, label: '一张', look: 'worse' as const },
  ];
  expect(show(buildDiagram('bars', { bars: ways }))).toEqual([
    '拆开✓（更好）60 万元',
    '一张✕（更差）34.8 万元',
  ]);
});

it('bars say their figures, and in a word what is received or overdue', () => {
  expect(show(buildDiagram('bars'))).toEqual([
    '已收60 万元',
    '广川旧账逾期34.8 万元125 天',
    '未到期12 万元',
  ]);
});
