import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { initialState } from './state';
import { fillText, sayOf, type TextFormats, wordingsOf } from './text';

const scenario = sampleScenario();
const state = initialState(scenario, {});
const late = { ...state, values: { ...state.values, late: true, promise: 5000 } };
const formats: TextFormats = {
  moment: (iso) => `<${iso}>`,
  number: (value, unit) => `${value}${unit ?? ' bare'}`,
};
const fill = (text: Parameters<typeof fillText>[2], when = state) =>
  fillText(scenario, when, text, formats);

describe('a text in a state', () => {
  it.each([
    { text: '{trust} 分', reads: '45 bare 分', because: 'a meter has no unit' },
    { text: '到账 {cash}', reads: '到账 0元', because: 'a meter has its unit' },
    { text: '答应 {promise}', reads: '答应 0元', because: 'so has a fact' },
    { text: '{written}', reads: '无', because: 'a value is told by its label' },
    { text: '{visit}', reads: '<2025-11-20T15:02>', because: 'a moment is printed' },
    { text: '逾期 {overdue} 天', reads: '逾期 125 bare 天', because: 'days are a number' },
    { text: '{nobody} 与 {trust}', reads: '{nobody} 与 45 bare', because: 'what is unknown stays' },
    { text: '没有空', reads: '没有空', because: 'there is nothing to fill in' },
  ])('$text reads $reads: $because', ({ text, reads }) => {
    expect(fill(text)).toBe(reads);
  });

  it('follows what has happened', () => {
    expect(fill('{visit}，{promise}', late)).toBe('<2025-11-28T09:00>，5000元');
  });

  it('prints a value that has no label as it is', () => {
    const odd = { ...state, values: { ...state.values, written: 'burnt', loose: 'free' } };
    expect(fill('{written} {loose}', odd)).toBe('burnt free');
  });

  it('is the first of its variants that fits', () => {
    const variants = [
      { when: { op: 'true', name: 'late' } as const, text: '改到 {visit}' },
      { text: '照旧' },
    ];
    expect(fill(variants)).toBe('照旧');
    expect(fill(variants, late)).toBe('改到 <2025-11-28T09:00>');
    expect(wordingsOf(variants)).toEqual(['改到 {visit}', '照旧']);
    expect(wordingsOf('照旧')).toEqual(['照旧']);
  });

  it('is what a choice says', () => {
    const scene = scenario.nodes.d2;
    const choice = scene?.kind === 'scene' && scene.choices.find(({ id }) => id === 'b');
    if (!choice) throw new Error('the sample has d2.b');
    expect(sayOf(scenario, state, choice)).toBe('那您看这个月能不能先走一些？');
    expect(sayOf(scenario, late, choice)).toBe('那您看下个月能不能先走一些？');
  });

  it('is empty where no variant fits', () => {
    const never = [{ when: { op: 'true', name: 'late' } as const, text: '改期了' }];
    expect(fill(never)).toBe('');
  });
});
