import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { Today, type TodayProps } from './Today';

const words = zh.review.today;

function today(given: Partial<TodayProps> = {}) {
  const does = { onStart: vi.fn(), onQuick: vi.fn(), onCheckIn: vi.fn() };
  render(
    <MemoryRouter>
      <Today
        open={null}
        checkIn={null}
        items={0}
        tasks={[]}
        quick={{ items: 0, decisions: 0 }}
        done={0}
        waiting={0}
        full={false}
        next={null}
        suggestion={null}
        disabled={false}
        messages={zh.review}
        formats={zhFormats}
        {...does}
        {...given}
      />
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), ...does };
}

const decision = {
  key: 'decision/s1/d1',
  kind: 'decision',
  title: '接手第一周',
  to: '/review/?decision=x',
} as const;
const interaction = {
  key: 'interaction/l1-2/sort',
  kind: 'interaction',
  title: '三盏灯',
  to: '/lessons/l1-2/#do-sort',
} as const;

describe('what is due today', () => {
  it('is counted by kind, and begun with one act', async () => {
    const { user, onStart, onQuick } = today({
      items: 5,
      tasks: [decision, interaction],
      quick: { items: 3, decisions: 1 },
      waiting: 4,
    });
    const counts = words.counts({ items: 5, interactions: 1, decisions: 1 });
    expect(screen.getByText(words.due(7, counts))).toBeVisible();
    expect(screen.getByText(words.waiting(4))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.start(5) }));
    expect(onStart).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: new RegExp(words.quick) }));
    expect(onQuick).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: new RegExp(decision.title) })).toHaveAttribute(
      'href',
      decision.to,
    );
    expect(screen.getByRole('link', { name: new RegExp(interaction.title) })).toHaveAttribute(
      'href',
      interaction.to,
    );
  });

  it('goes on with an open review before another one is begun', () => {
    const open = { to: '/review/?attempt=a&at=3', startedAt: '2026-01-05T09:00:00.000+08:00' };
    today({ open: { ...open, number: 3, all: 7 }, items: 2 });
    expect(screen.getByText(words.open('2026-01-05 09:00', 3, 7))).toBeVisible();
    expect(screen.getByRole('link', { name: words.resume })).toHaveAttribute('href', open.to);
  });

  it('offers a check-in with its number of items', async () => {
    const { user, onCheckIn } = today({ checkIn: { day: 7, count: 8 } });
    expect(screen.getByRole('heading', { name: words.checkIn(7) })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.checkInStart(8) }));
    expect(onCheckIn).toHaveBeenCalledOnce();
  });

  it('says when a check-in has nothing to ask', () => {
    today({ checkIn: { day: 90, count: 0 } });
    expect(screen.getByText(words.checkInNothing)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([
    { given: {}, says: words.none, because: 'nothing is due' },
    { given: { done: 4 }, says: words.done(4), because: 'what was due is done' },
    { given: { done: 10, full: true }, says: words.full, because: 'ten are done' },
  ])('says that it is over when $because', ({ given, says }) => {
    today({ ...given, next: { day: '2026-01-09', count: 3 } });
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.getByText(words.next('2026-01-09（周五）', 3))).toBeVisible();
  });

  it('leads whoever has never been wrong to a quiz', () => {
    today({ suggestion: { to: '/quizzes/m1/', title: '模块一测验' } });
    expect(screen.getByText(zh.review.empty)).toBeVisible();
    const link = screen.getByRole('link', { name: zh.review.emptyNew('模块一测验') });
    expect(link).toHaveAttribute('href', '/quizzes/m1/');
  });
});
