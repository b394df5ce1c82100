import { describe, expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { typography } from './typography';

const found = (text: string, file = 'modules/01-know/l1-1.mdx') =>
  typography(buildSource({ texts: [{ text, place: { file, path: ['title'] } }] }));

describe('the setting of Chinese texts', () => {
  it.each([
    { text: '先对账,再开口', write: 'full width' },
    { text: '哪天到?林一舟问', write: 'full width' },
    { text: '终验(双签)之后', write: 'full width' },
    { text: '他说"放心"', write: 'Quotation marks' },
    { text: '再等等...', write: '……' },
    { text: '先对账。。再开口', write: '……' },
    { text: '￥348,000 没到', write: '¥348,000' },
    { text: '打 98％ 的折', write: '%' },
    { text: '审 2-3 天', write: 'A range' },
    { text: '审 2~3 天', write: 'A range' },
    { text: '先对账 ，再开口', write: 'delete this one' },
    { text: '一共34 套', write: '34 套' },
    { text: '盖了HC章', write: '34 套' },
  ])('says what to write instead of "$text"', ({ text, write }) => {
    const [finding, more] = found(text);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(write);
    expect(more).toBeUndefined();
  });

  it.each([
    '2025-11-20（周四）15:00，他说：“坐。”',
    '34 套 × 20,000 = 680,000 元',
    '审 2—3 天，10-25 是周六',
    '第3步偷的懒，第9步才爆',
    '合同 HC-A-2501，不低于 98%。',
    '民法典第526条',
    '民法典第527、528条',
    'trust >= 60 and not (weak or late == true)',
    'l1-2#three-lights',
  ])('lets "%s" pass', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('cites the articles of statutes as they are', () => {
    const place = { file: 'laws.yaml', path: ['laws', 0, 'article'] };
    expect(typography(buildSource({ texts: [{ text: '第147条至149条', place }] }))).toEqual([]);
  });
});
