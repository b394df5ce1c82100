import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { recorded, showInteraction } from '../../../tests/support/show-interaction';

type Calculator = ReturnType<typeof buildInteraction<'calculator'>>;
type Values = Calculator['examples'][number]['values'];

const calculator = (formula: Calculator['formula'], values: Values) =>
  buildInteraction('calculator', {
    formula,
    examples: [{ id: 'story', label: '故事里的数', values }],
  });
const rows = () =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the calculator of a discount', () => {
  const eight = { amount: 371_200, discount: 8, days: 60, rate: 6 };

  it('shows what it gives away, what it saves, what is left, and where both are even', () => {
    showInteraction(calculator('concession', eight));
    expect(screen.getByText('让出去 ¥29,696')).toBeVisible();
    expect(screen.getByText('早收 60 天，省下 ¥3,661')).toBeVisible();
    expect(screen.getByText('里外里少收 ¥26,035。让到 0.99% 打平，再让就亏。')).toBeVisible();
    expect(screen.getByText(/371,200 × 8% = 29,696/)).toBeVisible();
    expect(screen.getByText(/371,200 × 6% × 60 ÷ 365 ≈ 3,661/)).toBeVisible();
    expect(screen.getByText(/371,200 − 29,696 = 341,504/)).toBeVisible();
    expect(screen.getByText(/6% × 60 ÷ 365 ≈ 0.99%/)).toBeVisible();
  });

  it('says the curve in figures as well', () => {
    showInteraction(calculator('concession', eight));
    expect(rows()).toEqual([
      ['让几个点', '让出去', '省下', '差额'],
      ['0.99%', '3,661', '3,661', '0'],
      ['2%', '7,424', '3,661', '−3,763'],
      ['4%', '14,848', '3,661', '−11,187'],
      ['6%', '22,272', '3,661', '−18,611'],
      ['8%', '29,696', '3,661', '−26,035'],
    ]);
  });

  it('does not call a sum rounded that comes out whole', () => {
    showInteraction(calculator('concession', { ...eight, amount: 348_000, discount: 1.1 }));
    expect(screen.getByText(/348,000 × 1.1% = 3,828/)).toBeVisible();
  });

  it('says when a discount is worth it', () => {
    showInteraction(calculator('concession', { ...eight, discount: 0.5 }));
    expect(screen.getByText(/省下的够让出去的/)).toBeVisible();
  });
});

describe('the calculator of small orders', () => {
  const workshop = {
    parts: [100_000, 80_000, 80_000],
    singleAdvance: 30,
    splitAdvance: 50,
    buildDays: 10,
    termDays: 7,
  };

  it('shows the greatest open balance of both ways, how it comes about, and what it costs', () => {
    showInteraction(calculator('order-split', workshop));
    expect(screen.getByText('最多压着：一张合同 ¥182,000，拆开 ¥50,000')).toBeVisible();
    expect(screen.getByText('最大未收余额降 72.5%')).toBeVisible();
    expect(screen.getByText(/全部付清晚 14 天/)).toBeVisible();
    expect(screen.getByText(/260,000 × \(1 − 30%\) = 182,000/)).toBeVisible();
    expect(screen.getByText(/100,000 × \(1 − 50%\) = 50,000/)).toBeVisible();
  });

  it('says the curve in figures as well, on each day on which something moves', () => {
    showInteraction(calculator('order-split', workshop));
    expect(rows().slice(0, 4)).toEqual([
      ['第几天', '一张合同', '拆成小合同'],
      ['0', '0', '0'],
      ['10', '22,000', '50,000'],
      ['17', '22,000', '0'],
    ]);
    expect(rows().at(-1)).toEqual(['51', '0', '0']);
  });

  it('shows no sum that does not hold when everything is paid on delivery', () => {
    showInteraction(calculator('order-split', { ...workshop, termDays: 0 }));
    expect(screen.getByText('最多压着：一张合同 ¥102,000，拆开 ¥0')).toBeVisible();
    expect(screen.queryByText(/× \(1 −/)).not.toBeInTheDocument();
  });

  it('takes parts as they are typed, and keeps them', async () => {
    const { user, onAnswer } = showInteraction(calculator('order-split', workshop));
    const parts = screen.getByLabelText('每一份多少钱（元），按先后');
    expect(parts).toHaveValue('100,000、80,000、80,000');
    expect(parts).toHaveAccessibleDescription('几份用顿号隔开。');
    await user.clear(parts);
    await user.type(parts, '20万、6万');
    await user.tab();

    expect(screen.getByText('最多压着：一张合同 ¥182,000，拆开 ¥100,000')).toBeVisible();
    const kept = { ...workshop, parts: ['200000', '60000'] };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('calculator', kept, null);
  });

  it('explains what it cannot read', async () => {
    const { user } = showInteraction(calculator('order-split', workshop));
    const parts = screen.getByLabelText('每一份多少钱（元），按先后');
    await user.type(parts, '、焊接线');
    expect(parts).toHaveAccessibleDescription(/^△ 写 1 到 12 份的金额/);
    expect(screen.queryByText(/最多压着/)).not.toBeInTheDocument();
  });
});

describe('the other calculators of the later modules', () => {
  it('shares an amount by what is done', () => {
    showInteraction(calculator('milestone-share', { amount: 744_000, done: 60, total: 62 }));
    expect(screen.getByText('先走 ¥720,000')).toBeVisible();
    expect(screen.getByText('剩下 ¥24,000，等没做完的')).toBeVisible();
    expect(screen.getByText(/744,000 × 60 ÷ 62 = 720,000/)).toBeVisible();
  });

  it('adds up an exposure', () => {
    showInteraction(
      calculator('exposure', { open: 372_000, order: 178_000, advance: 0 }),
      recorded({ open: 372_000, order: 178_000, advance: 89_000 }),
    );
    expect(screen.getByText('发了货，敞口 ¥461,000')).toBeVisible();
    expect(screen.getByText('比现在多押 ¥89,000')).toBeVisible();
    expect(screen.getByText(/372,000 \+ 178,000 − 89,000 = 461,000/)).toBeVisible();
  });

  it('names a field as its formula means it', () => {
    showInteraction(calculator('milestone-share', { amount: 744_000, done: 60, total: 62 }));
    expect(screen.getByLabelText('这一笔的总额（元）')).toHaveValue('744,000');
    expect(screen.getByLabelText('做完几个')).toHaveValue('60');
  });
});
