import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { acceptance, buildCaseFile, buildEvent } from '../../../tests/support/build-case-file';
import { customerAccounts } from '../engine/account';
import { caseUpTo, reachedAt } from '../engine/known';
import { CasePage } from './CasePage';

const titles = { l0: '一张合同', 'l1-2': '该不该付', 'l1-3': '三个人', 'l4-3': '管承诺' };
const order = ['l0', 'l1-2', 'l1-3', 'l4-3'] as const;

const file = buildCaseFile({
  timeline: [
    buildEvent('2025-09-01', 'l0', { company: 'hengce', happened: '林一舟接手。' }),
    buildEvent('2025-11-20', 'l4-3', { happened: '约好两个日子。' }),
    buildEvent('2025-11-29', 'l4-3', { dayOff: true, happened: '周六对账。' }),
    buildEvent('2025-12-01', 'l4-3', { happened: '第一期到账。', payment: 15 }),
    buildEvent('2025-12-30', 'l4-3', { happened: '第二期没来。' }),
  ],
  ledger: {
    ...buildCaseFile().ledger,
    payments: [
      ...buildCaseFile().ledger.payments,
      { on: '2025-12-01', ...acceptance, amount: 15, known: 'l4-3' },
    ],
    arrangements: [
      {
        on: '2025-11-20',
        ...acceptance,
        parts: [
          { on: '2025-12-01', amount: 15 },
          { on: '2025-12-29', amount: 25 },
        ],
        known: 'l4-3',
      },
    ],
  },
});

function show(at: (typeof order)[number], given: { customer?: string; ahead?: boolean } = {}) {
  const known = caseUpTo(file, reachedAt(order, at));
  const onPoint = vi.fn();
  const onCustomer = vi.fn();
  render(
    <CasePage
      known={known}
      accounts={customerAccounts(known)}
      lessons={[
        {
          title: '一 知己知彼',
          lessons: order.map((id, index) => ({
            id,
            number: `一 · ${index}`,
            title: titles[id],
            opened: id === 'l0',
          })),
        },
      ]}
      ahead={given.ahead ?? false}
      customer={given.customer ?? null}
      rolesLesson="三个人"
      disabled={false}
      messages={zh.caseFile}
      formats={zhFormats}
      onPoint={onPoint}
      onCustomer={onCustomer}
    />,
  );
  return { onPoint, onCustomer };
}

describe('the case', () => {
  it('says up to which lesson it tells, and warns of what lies ahead', () => {
    show('l1-2', { ahead: true });
    const said = screen.getByRole('status');
    expect(said).toHaveTextContent('记到《该不该付》为止');
    expect(said).toHaveTextContent(zh.caseFile.point.ahead);
  });

  it('does not tell what a later lesson tells', () => {
    show('l1-3');
    expect(screen.queryByText('第一期到账。')).not.toBeInTheDocument();
    expect(screen.queryByText(/书面约定/)).not.toBeInTheDocument();
    expect(screen.getByText('林一舟接手。')).toBeInTheDocument();
  });

  it('moves to another lesson, and marks those that are not opened', async () => {
    const { onPoint } = show('l0');
    const lessons = screen.getByRole('combobox', { name: zh.caseFile.point.lesson });
    expect(within(lessons).getAllByRole('option', { name: /还没打开/ })).toHaveLength(3);
    await userEvent.selectOptions(lessons, 'l1-3');
    expect(onPoint).toHaveBeenCalledExactlyOnceWith('l1-3');
  });

  it('can be seen of one customer alone', async () => {
    const { onCustomer } = show('l1-2');
    await userEvent.click(screen.getByRole('radio', { name: '广川' }));
    expect(onCustomer).toHaveBeenLastCalledWith('guangchuan');
  });
});

describe('the ledger', () => {
  it('has contract sums alone until a lesson sorts the open money', () => {
    show('l0');
    const row = screen.getByRole('row', { name: /广川/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['签约额100', '已到账60', '没到账40']);
    expect(screen.queryByRole('heading', { name: zh.caseFile.parts.accounts })).toBeNull();
    expect(screen.getByText(zh.caseFile.unsorted)).toBeInTheDocument();
  });

  it('is an account book from then on', () => {
    show('l4-3');
    const account = screen.getByRole('region', { name: '临州广川精工制造有限公司' });
    const book = within(account).getByRole('table', { name: '广川的账页' });
    expect(
      within(book)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '日期摘要应收到账余额',
      '2025-09-01接手，承前应收100到账60余额40',
      '2025-12-01验收款到账15余额25',
    ]);
  });

  it('says of each instalment what is the matter, in words', () => {
    show('l1-2');
    expect(screen.getByText('40 已逾期 45 天，2025-07-18（周五）到期')).toBeInTheDocument();
    expect(screen.getByText(zh.caseFile.account.settled)).toBeInTheDocument();
  });

  it('holds the dates that were agreed on against what came', () => {
    show('l4-3');
    const agreed = screen.getByRole('table', { name: '2025-11-20（周四）书面约定' });
    expect(within(agreed).getByRole('row', { name: /12-01/ })).toHaveTextContent('✓ 如约');
    expect(within(agreed).getByRole('row', { name: /12-29/ })).toHaveTextContent('✕ 差 25');
  });
});

describe('the chronicle', () => {
  it('tells days, who it is about, days off, and what arrived', () => {
    show('l4-3');
    const chronicle = screen.getByRole('heading', { name: '2025 年 12 月' }).parentElement;
    const [paid] = within(chronicle ?? document.body).getAllByRole('listitem');
    expect(paid).toHaveTextContent('12-01（周一）广川第一期到账。到账 15');
    expect(screen.getByText('周六对账。').closest('li')).toHaveTextContent('休息日');
  });
});

describe('the cast', () => {
  it('is drawn, and keeps who does what until the lesson about it', () => {
    show('l1-2');
    expect(screen.getByRole('img', { name: '郑丽的画像' })).toBeInTheDocument();
    expect(screen.queryByText('付款责任人')).not.toBeInTheDocument();
    expect(screen.getByText(/学到《三个人》再写/)).toBeInTheDocument();
  });

  it('tells it from then on', () => {
    show('l1-3');
    expect(screen.getByText('付款责任人')).toBeInTheDocument();
    expect(screen.getByText('谨慎，守信。')).toBeInTheDocument();
  });
});
