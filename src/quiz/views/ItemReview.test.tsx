import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { ItemResponse } from '@/learning-record/learning-event';
import { buildItem } from '../../../tests/support/build-course';
import type { Answer } from '../engine/attempts-fold';
import { judge } from '../engine/scoring';
import { ItemReview } from './ItemReview';

function explain(
  item: HashedItem<AskedItem>,
  response: ItemResponse,
  {
    certainty = 'sure',
    changed = false,
  }: { certainty?: 'sure' | 'unsure'; changed?: boolean } = {},
) {
  const answer: Answer = {
    attempt: 'a-1',
    item: item.id,
    hash: item.hash,
    position: 0,
    response,
    certainty,
    ...judge(item, response),
    at: '2026-01-05T09:00:00.000+08:00',
  };
  render(
    <MemoryRouter>
      <ItemReview
        item={item}
        answer={answer}
        changed={changed}
        seed={1}
        paper={undefined}
        paperWords={zh.paper}
        sourceTitle="五格账"
        messages={zh.quiz}
        formats={zhFormats}
      />
    </MemoryRouter>,
  );
}

const rowOf = (text: string) =>
  screen.getAllByRole('listitem').find((row) => row.textContent.includes(text));

describe('the explanation of an answered item', () => {
  it('gives every option its feedback, chosen or not, with a sign and words', () => {
    explain(buildItem(), { selected: ['wait'] });
    for (const { text, feedback } of buildItem().options) {
      expect(rowOf(text)).toHaveTextContent(feedback);
    }
    expect(rowOf('先等一等')).toHaveTextContent(`✕ ${zh.quiz.marks.chosenWrong}`);
    expect(rowOf('先对单据')).toHaveTextContent(`✓ ${zh.quiz.marks.key}`);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('✕ 这一步错了');
  });

  it('tells what sureness means for the result', () => {
    explain(buildItem(), { selected: ['wait'] });
    expect(screen.getByText(zh.quiz.result['sure-wrong'])).toBeInTheDocument();
  });

  it('says that a right guess is worth a look', () => {
    explain(buildItem(), { selected: ['check-papers'] }, { certainty: 'unsure' });
    expect(screen.getByText(zh.quiz.result['unsure-right'])).toBeInTheDocument();
  });

  it('names what was missed among several', () => {
    explain(buildItem({ type: 'multiple-response' }), { selected: ['receipt'] });
    expect(rowOf('签收单')).toHaveTextContent(`✓ ${zh.quiz.marks.chosenRight}`);
    expect(rowOf('对账单')).toHaveTextContent(`△ ${zh.quiz.marks.missed}`);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('△');
  });

  it('shows the sum and the typical mistake of a number', () => {
    explain(buildItem({ type: 'numeric' }), { number: 155 });
    expect(screen.getByText('7 月 18 日到 11 月 20 日，125 天')).toBeInTheDocument();
    expect(screen.getByText('你从验收日算起了。')).toBeInTheDocument();
    expect(screen.getByText(zh.quiz.marks.rightNumber('125', '天'))).toBeInTheDocument();
  });

  it('shows the right order, and the feedback of the first slip', () => {
    explain(buildItem({ type: 'ordering' }), { order: ['plan', 'apply', 'review', 'pay'] });
    expect(screen.getByText('没有申请，计划里写什么？')).toBeInTheDocument();
    const steps = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(steps[0]).toContain('提付款申请');
    expect(steps[0]).toContain(zh.quiz.marks.outOfPlace(2));
    expect(steps[1]).toContain(zh.quiz.marks.inPlace);
  });

  it('goes through the pairs one by one', () => {
    explain(buildItem({ type: 'matching' }), {
      pairs: { zhao: 'decides', qian: 'decides', zheng: 'pays' },
    });
    expect(rowOf('赵卫东')).toHaveTextContent(`✓ ${zh.quiz.marks.pairRight}`);
    expect(rowOf('钱慧')).toHaveTextContent(`✕ ${zh.quiz.marks.pairWrong('决策人')}`);
    expect(rowOf('钱慧')).toHaveTextContent('付款责任人');
  });

  it('tells verdict and reason apart', () => {
    explain(buildItem({ type: 'true-false-reason' }), { verdict: false, reason: 'boss-decides' });
    expect(
      screen.getByText(`✓ ${zh.quiz.marks.verdictRight(zh.quiz.holdsNot)}`),
    ).toBeInTheDocument();
    expect(rowOf('领导说了算')).toHaveTextContent('✕');
  });

  it('explains each part of a cluster', () => {
    const item = buildItem({ type: 'cluster' });
    explain(item, { parts: { 'q1-20-1': { number: 371_200 }, 'q1-20-2': { selected: ['wait'] } } });
    expect(screen.getByText('第二张 10 月才到期。')).toBeInTheDocument();
    expect(rowOf('先等一等')).toHaveTextContent('✕');
  });

  it('links the paragraph that teaches it', () => {
    explain(buildItem(), { selected: ['wait'] });
    expect(screen.getByRole('link', { name: zh.quiz.lookBack('五格账') })).toHaveAttribute(
      'href',
      '/lessons/l1-1/#five-boxes',
    );
  });

  it('keeps the old result of an item that was changed, and says so', () => {
    explain(buildItem({ type: 'numeric' }), { selected: ['wait'] }, { changed: true });
    expect(screen.getByText(zh.quiz.changed)).toBeInTheDocument();
    expect(screen.getByText('7 月 18 日到 11 月 20 日，125 天')).toBeInTheDocument();
  });
});
