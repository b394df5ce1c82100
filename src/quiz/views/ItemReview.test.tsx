import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { ItemResponse } from '@/learning-record/learning-event';
import type { Paper } from '@/ui/StoryPaper';
import { buildItem } from '../../../tests/support/build-course';
import type { Answer } from '../engine/attempts-fold';
import { judge } from '../engine/scoring';
import { ItemReview } from './ItemReview';
import { loadItemViews } from './item-chunks';

const RARE = ['sorting', 'missing-pieces', 'short-text'] as const;
beforeAll(() => loadItemViews(RARE.map((type) => buildItem({ type }))));

function explain(
  item: HashedItem<AskedItem>,
  response: ItemResponse,
  {
    certainty = 'sure',
    changed = false,
    paper,
    words,
  }: {
    certainty?: 'sure' | 'unsure';
    changed?: boolean;
    paper?: Paper;
    words?: string;
  } = {},
) {
  const answer: Answer = {
    attempt: 'a-1',
    item: item.id,
    hash: item.hash,
    position: 0,
    response,
    certainty,
    ...judge(item, response),
    latencyMs: 4_000,
    at: '2026-01-05T09:00:00.000+08:00',
    seq: 1,
  };
  render(
    <MemoryRouter>
      <ItemReview
        item={item}
        answer={answer}
        changed={changed}
        seed={1}
        paper={paper}
        words={words}
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

  it('goes through the cards of a sorting one by one', () => {
    explain(buildItem({ type: 'sorting' }), {
      groups: { due: 'collect', season: 'complete', untested: 'complete' },
    });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('△');
    expect(rowOf('到期的余款')).toHaveTextContent(`✓ ${zh.quiz.marks.placedRight}`);
    expect(rowOf('第二季服务费')).toHaveTextContent(`✕ ${zh.quiz.marks.placedWrong('先补条件')}`);
    expect(rowOf('第二季服务费')).toHaveTextContent('可催');
    expect(rowOf('没锁单的款')).toHaveTextContent(
      zh.quiz.marks.placedWrong(zh.quiz.marks.noAnswer),
    );
  });

  it('shows the paper with what was found, missed and accused, and why for every piece', () => {
    const paper: Paper = {
      kind: 'form',
      title: '发票草稿',
      rows: [
        { label: '金额', value: '720,000 元' },
        { label: '品名', value: '传感器' },
      ],
      clauses: [],
      messages: [],
      signatures: [{ role: '复核', name: null }],
      description: '备注里没有站号，也没有人复核。',
    };
    const item = buildItem({ type: 'missing-pieces' });
    explain(item, { marked: ['goods', 'amount', 'remark'] }, { paper });
    const drawn = screen.getByRole('figure', { name: '发票草稿' });
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(within(drawn).getByText('传感器')).toHaveTextContent('传感器✓2');
    expect(within(drawn).getByText('720,000 元')).toHaveTextContent('720,000 元✕1');
    expect(within(drawn).getByText(zh.paper.unsigned)).toHaveTextContent('△3');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('1　金额：720,000 元');
    expect(rows[1]).toContain('2　品名：传感器');
    expect(rows[2]).toContain(`3　复核：${zh.paper.unsigned}`);
    expect(rowOf('品名：传感器')).toHaveTextContent(`✓ ${zh.quiz.marks.found}`);
    expect(rowOf('金额：720,000 元')).toHaveTextContent(`✕ ${zh.quiz.marks.accused}`);
    expect(rowOf(`复核：${zh.paper.unsigned}`)).toHaveTextContent(`△ ${zh.quiz.marks.missedPiece}`);
    expect(rowOf('发票专用章')).toHaveTextContent(zh.quiz.marks.passed);
    for (const { feedback } of item.pieces) expect(screen.getByText(feedback)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('△');
  });

  it('shows what needs no paper where the paper is gone', () => {
    const item = buildItem({ type: 'missing-pieces' });
    explain(item, { marked: ['remark', 'goods', 'reviewer'] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('✓ 这一步对了');
    expect(rowOf('备注里的站号')).toHaveTextContent(`✓ ${zh.quiz.marks.found}`);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it.each([
    { wording: 'answer', words: '梁主管', says: '状态在她的系统里。', sign: '✓' },
    { wording: 'store', words: '何俊', says: '他管签收，不管系统。', sign: '✕' },
    { wording: null, words: '许曼', says: '看看状态在谁的系统里。', sign: '✕' },
  ])('holds “$words” against the answer, and explains it', ({ wording, words, says, sign }) => {
    explain(buildItem({ type: 'short-text' }), { wording }, { words });
    expect(screen.getByText(`${sign} ${zh.quiz.marks.yourWords(words)}`)).toBeInTheDocument();
    expect(screen.getByText(says)).toBeInTheDocument();
    const answer = screen.queryByText(zh.quiz.marks.rightWords('梁洁'));
    if (wording === 'answer') expect(answer).not.toBeInTheDocument();
    else expect(answer).toBeInTheDocument();
  });

  it('explains a short answer whose words were deleted', () => {
    explain(buildItem({ type: 'short-text' }), { wording: 'store' });
    expect(screen.getByText('他管签收，不管系统。')).toBeInTheDocument();
    expect(screen.getByText(zh.quiz.marks.rightWords('梁洁'))).toBeInTheDocument();
  });

  it('shows what was said before the replies', () => {
    explain(buildItem({ type: 'best-reply' }), { selected: ['wait'] });
    const said = screen.getByRole('figure');
    expect(within(said).getByText('钱归财务管，你找我没用。')).toBeInTheDocument();
    expect(rowOf('先等一等')).toHaveTextContent(`✕ ${zh.quiz.marks.chosenWrong}`);
  });

  it.each([
    { type: 'sorting', response: { groups: {} } },
    { type: 'missing-pieces', response: { marked: [] } },
    { type: 'short-text', response: { wording: null } },
    { type: 'sorting', response: { selected: ['wait'] } },
    { type: 'missing-pieces', response: { number: 3 } },
    { type: 'short-text', response: { selected: ['wait'] } },
  ] as const)('of $type stands with nothing right: $response', ({ type, response }) => {
    explain(buildItem({ type }), structuredClone(response) as ItemResponse);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('✕ 这一步错了');
  });
});
