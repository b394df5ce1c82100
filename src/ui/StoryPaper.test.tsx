import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Paper, type PaperWords, StoryPaper } from './StoryPaper';

const words: PaperWords = {
  stamp: (text) => `stamped ${text}`,
  unsigned: 'not signed',
  emptyCell: 'empty',
  wideTable: (title) => `table of ${title}`,
  moveSideways: 'move it sideways',
};

function buildPaper(overrides: Partial<Paper> = {}): Paper {
  return {
    kind: 'form',
    title: '验收单',
    rows: [],
    clauses: [],
    messages: [],
    signatures: [],
    description: '一张没有双签的单子。',
    ...overrides,
  };
}

describe('a paper of the story', () => {
  it('is a figure with its title for a name, and says for listeners what is missing on it', () => {
    render(<StoryPaper paper={buildPaper()} words={words} />);
    const paper = screen.getByRole('figure', { name: '验收单' });
    expect(within(paper).getByText('一张没有双签的单子。')).toBeInTheDocument();
  });

  it('says which places nobody has signed', () => {
    const signatures = [
      { role: '工程部', name: '孙磊', on: '2025-08-22' },
      { role: '运行部', name: null },
    ];
    render(<StoryPaper paper={buildPaper({ signatures })} words={words} />);
    expect(screen.getByText('孙磊')).toBeVisible();
    expect(screen.getByText('not signed')).toBeVisible();
  });

  it('names its stamp and its empty cells', () => {
    const table = { head: ['项', '完成'], rows: [['接线', '']], figures: [] };
    render(<StoryPaper paper={buildPaper({ table, stamp: '甲厂 收货章' })} words={words} />);
    expect(screen.getByRole('img', { name: 'stamped 甲厂 收货章' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: 'empty' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'table of 验收单' })).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  it('tells the day of a chat once for the messages of that day', () => {
    const messages = [
      { from: '韩立强', mine: true, at: '2025-08-22', text: '放心。' },
      { from: '孙磊', mine: false, at: '2025-08-22', text: '行，你记着。' },
    ];
    render(<StoryPaper paper={buildPaper({ kind: 'chat', messages })} words={words} />);
    expect(screen.getAllByText('2025-08-22')).toHaveLength(1);
    expect(screen.getByText('行，你记着。')).toBeVisible();
  });

  it('lets something be put around each of its places, counted within their part', () => {
    const paper = buildPaper({
      rows: [
        { label: '品名', value: '传感器' },
        { label: '备注', value: '空' },
      ],
      table: {
        head: ['店', '套'],
        rows: [
          ['061', '5'],
          ['064', '4'],
        ],
        figures: [],
      },
      clauses: ['请付款。'],
      messages: [{ from: '郑丽', mine: false, text: '汇了' }],
      signatures: [{ role: '复核', name: null }],
    });
    render(
      <StoryPaper
        paper={paper}
        words={words}
        around={({ part, at }, content) => <mark title={`${part} ${at}`}>{content}</mark>}
      />,
    );
    const places = { 'row 0': '传感器', 'row 1': '空', 'line 0': '061', 'line 1': '064' };
    const others = { 'clause 0': '请付款。', 'message 0': '汇了', 'signature 0': 'not signed' };
    for (const [title, text] of Object.entries({ ...places, ...others })) {
      expect(screen.getByTitle(title)).toHaveTextContent(text);
    }
    expect(screen.getAllByRole('mark')).toHaveLength(7);
  });
});
