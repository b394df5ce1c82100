import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { Review, type ReviewChoice, type ReviewItem, type ReviewQuiz } from './Review';

const item: ReviewItem = {
  quiz: 'm1',
  id: 'q1-04',
  standing: 'unsure-wrong',
  title: '现在最合适的动作是？',
  about: '一张初验记录。',
  source: 'l1-2#three-lights',
  sourceTitle: '三盏灯',
  answeredAt: '2026-01-05T09:00:00.000+08:00',
  changed: true,
};
const choice: ReviewChoice = {
  id: 's1-d1 call-boss',
  scenarioTitle: '接手第一周',
  to: '/scenarios/s1/?play=p-1',
  said: '我去找你们老板。',
  why: '人情用错了地方。',
  rate: 'over',
};
const quiz: ReviewQuiz = { id: 'm1', title: '模块一测验', missed: 1, open: false };

function review(given: {
  items?: readonly ReviewItem[];
  choices?: readonly ReviewChoice[];
  quizzes?: readonly ReviewQuiz[];
  disabled?: boolean;
}) {
  const onRetake = vi.fn();
  render(
    <MemoryRouter>
      <Review
        items={given.items ?? []}
        choices={given.choices ?? []}
        quizzes={given.quizzes ?? []}
        suggestion={{ to: '/quizzes/m1/', title: '模块一测验' }}
        disabled={given.disabled ?? false}
        messages={zh.review}
        formats={zhFormats}
        onRetake={onRetake}
      />
    </MemoryRouter>,
  );
  return onRetake;
}

describe('the review', () => {
  it('links a missed item to its explanation and to the paragraph that teaches it', () => {
    review({ items: [item], quizzes: [quiz] });
    expect(screen.getByRole('link', { name: `看解析：${item.title}` })).toHaveAttribute(
      'href',
      '/quizzes/m1/?item=q1-04',
    );
    expect(screen.getByRole('link', { name: zh.review.lookBack('三盏灯') })).toHaveAttribute(
      'href',
      '/lessons/l1-2/#three-lights',
    );
    expect(screen.getByText(zh.review.changed)).toBeInTheDocument();
  });

  it('shows what was said at a loss, why, and the way back to it', () => {
    review({ choices: [choice] });
    expect(screen.getByText('我去找你们老板。')).toBeInTheDocument();
    expect(screen.getByText(`✕ ${zh.review.rates.over}`)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: zh.review.again })).toHaveAttribute('href', choice.to);
    expect(screen.queryByText(zh.review.empty)).not.toBeInTheDocument();
  });

  it('retakes the missed items of the quiz that was named', async () => {
    const onRetake = review({ items: [item], quizzes: [quiz] });
    await userEvent.click(screen.getByRole('button', { name: zh.review.retake(1) }));
    expect(onRetake).toHaveBeenCalledExactlyOnceWith('m1');
  });

  it('waits with the retake until the record is open', () => {
    review({ items: [item], quizzes: [quiz], disabled: true });
    expect(screen.getByRole('button', { name: zh.review.retake(1) })).toBeDisabled();
  });
});
