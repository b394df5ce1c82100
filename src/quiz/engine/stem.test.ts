import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { labelOf, splitStem, stemOf } from './stem';

describe('a stem', () => {
  it.each([
    { stem: '合同如此。现在做什么？', situation: '合同如此。', ask: '现在做什么？' },
    { stem: '还缺什么？选出所有该补的项。', situation: '', ask: '还缺什么？选出所有该补的项。' },
    {
      stem: '6-18 验收。逾期多少天？（到期日的次日算第 1 天）',
      situation: '6-18 验收。',
      ask: '逾期多少天？（到期日的次日算第 1 天）',
    },
    {
      stem: '他说：“行吗？”你没有答。按先后排好。',
      situation: '他说：“行吗？”你没有答。',
      ask: '按先后排好。',
    },
    {
      stem: '单据齐了。把六个人放好；可以放多人',
      situation: '单据齐了。',
      ask: '把六个人放好；可以放多人',
    },
    { stem: '按先后排好', situation: '', ask: '按先后排好' },
    {
      stem: '单据齐了。他问：“行吗？”按先后排好。',
      situation: '单据齐了。',
      ask: '他问：“行吗？”按先后排好。',
    },
    { stem: '谁先谁后？按先后排好！！', situation: '', ask: '谁先谁后？按先后排好！！' },
    { stem: ' 合同如此。\n现在做什么？\n', situation: '合同如此。', ask: '现在做什么？' },
    { stem: '', situation: '', ask: '' },
  ])('of “$stem” asks “$ask”', ({ stem, situation, ask }) => {
    expect(splitStem(stem)).toEqual({ situation, ask });
  });
});

describe('an item', () => {
  it('that is a cluster asks in its parts, not in its stem', () => {
    const item = buildItem({ type: 'cluster', stem: '三张订单。协议如此。' });
    expect(stemOf(item)).toEqual({ situation: '三张订单。协议如此。', ask: '' });
  });

  it('whose figures vary is told from others without them', () => {
    const stem = '她要 {points} 个点，到期的是 115,200 元。让出去多少元？';
    const item = {
      ...buildItem({ type: 'numeric', stem }),
      variants: [{ points: 8 }, { points: 5 }],
    };
    expect(labelOf(item)).toEqual({
      title: '让出去多少元？',
      about: '她要 … 个点，到期的是 115,200 元。',
    });
  });

  it('is told from others by what it asks, what was said, or what is to be judged', () => {
    expect(labelOf(buildItem({ stem: '单据齐了。做什么？' }))).toEqual({
      title: '做什么？',
      about: '单据齐了。',
    });
    expect(labelOf(buildItem({ type: 'best-reply' })).title).toContain('钱归财务管');
    expect(labelOf(buildItem({ type: 'true-false-reason' })).title).toBe('领导点头就等于能付。');
    const cluster = buildItem({ type: 'cluster' });
    expect(labelOf(cluster).title).toBe(cluster.parts[0]?.stem);
  });
});
