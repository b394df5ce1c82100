import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { buildLawEntry } from '../../../tests/support/build-references';
import { LawsPage } from './LawsPage';

const laws = [
  buildLawEntry(),
  buildLawEntry({
    id: 'soe-banquet',
    instrument: '国有单位的纪律规定',
    article: '各单位规定',
    confidence: 'local',
    statement: '能不能接受宴请，归单位的纪律管。',
    checkedOn: '2026-03-01',
  }),
];

function show(shown = laws, all = laws) {
  const onFilter = vi.fn();
  const onPrint = vi.fn();
  render(
    <MemoryRouter>
      <LawsPage
        laws={all}
        shown={shown}
        companyRules={[
          {
            lines: ['资金成本按年 6% 计。', '一年 365 天。'],
            place: { ref: 'l0#example', title: '晚来 125 天' },
          },
        ]}
        filter={{ confidence: null, module: null }}
        modules={[{ id: 'm1', label: '模块一' }]}
        labelOf={({ title }) => `一 · 2 ${title}`}
        disabled={false}
        messages={zh.laws}
        formats={zhFormats}
        onFilter={onFilter}
        onPrint={onPrint}
      />
    </MemoryRouter>,
  );
  return { onFilter, onPrint };
}

describe('the law notes', () => {
  it('say how many they are and when the oldest was checked', () => {
    show();
    expect(screen.getByText(/一共 2 条，最早的一次核对是 2026-03-01/)).toBeInTheDocument();
  });

  it('tell of each the article, since when, how sure, when checked, and where it is used', () => {
    show();
    const [law] = screen.getAllByRole('article');
    const inLaw = within(law ?? document.body);
    expect(inLaw.getByRole('heading', { name: /《民法典》第201条/ })).toBeInTheDocument();
    for (const text of ['✓ 条文写明', '2021-01-01 起施行', /核对过原文/, '从第二天数起。']) {
      expect(inLaw.getByText(text)).toBeInTheDocument();
    }
    expect(inLaw.getByRole('link', { name: '一 · 2 到期日，算到天' })).toHaveAttribute(
      'href',
      '/lessons/l1-2/#due-date',
    );
  });

  it('name the forms that rest on them, too', () => {
    const place = { ref: 'l4-3', title: '还款安排确认书', jobAid: 'ja-20' };
    show([buildLawEntry({ places: [place] })]);
    expect(screen.getByRole('link', { name: '一 · 2 还款安排确认书' })).toHaveAttribute(
      'href',
      '/job-aids/ja-20/',
    );
  });

  it('own up to what nobody has held against its source', () => {
    const unseen = buildLawEntry({ id: 'unseen', confidence: 'unseen' });
    show([unseen], [unseen]);
    expect(screen.getByText(/其中 1 条还没核到原文/)).toBeInTheDocument();
    expect(screen.getByText(/查过，没核到原文/)).toBeInTheDocument();
    expect(screen.queryByText(/核对过原文/)).not.toBeInTheDocument();
  });

  it('have an address each', () => {
    show();
    expect(screen.getByRole('link', { name: '《民法典》第201条的链接' })).toHaveAttribute(
      'href',
      '/laws/#civil-code-201',
    );
  });

  it('are narrowed down by how sure they are and by module', async () => {
    const { onFilter } = show();
    await userEvent.click(screen.getByRole('radio', { name: /各地/ }));
    await userEvent.click(screen.getByRole('radio', { name: '模块一' }));
    expect(onFilter.mock.calls).toEqual([[{ confidence: 'local' }], [{ module: 'm1' }]]);
  });

  it('say how many are left, and that none is', () => {
    show(laws.slice(0, 1));
    expect(screen.getByRole('status')).toHaveTextContent('看到 1 条，共 2 条。');
  });

  it('are printed to be checked one by one', async () => {
    const { onPrint } = show();
    await userEvent.click(screen.getByRole('button', { name: zh.laws.print }));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(screen.getAllByText(/核对日期/)).toHaveLength(2);
  });
});

it("lists the company's own rules apart, as no law", () => {
  show();
  const rules = screen.getByRole('heading', { name: zh.laws.companyRules }).parentElement;
  const [rule] = within(rules ?? document.body).getAllByRole('listitem');
  expect(rule).toHaveTextContent('资金成本按年 6% 计。一年 365 天。');
  expect(within(rule ?? document.body).getByRole('link')).toHaveAttribute(
    'href',
    '/lessons/l0/#example',
  );
});
