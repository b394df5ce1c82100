import { describe, expect, it } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { sampleScenario } from '../../../tests/support/build-scenario';
import type { ScriptScene } from '../engine/script';
import { scriptOf } from './script';

const script = scriptOf(sampleScenario(), zhConditionWords);
const sceneOf = (id: string) =>
  script.nodes.find((node): node is ScriptScene => node.kind === 'scene' && node.id === id);

describe('a script', () => {
  it('says who says what, in which mood, and under which condition', () => {
    expect(sceneOf('d2')?.lines.slice(0, 2)).toEqual([
      { who: '黄总', mood: '平静', text: '年后一把给你。', effects: [] },
      { who: '黄总', text: '账你倒是带来了。', gate: '带了单据', since: 'd1', effects: [] },
    ]);
  });

  it('says what happens on entering, with or without a word', () => {
    expect(sceneOf('d2')?.enter).toEqual([
      {
        who: '黄总',
        mood: '不满',
        text: '今天的钱刚走完。',
        gate: '改了期',
        since: 'd1',
        effects: ['信任 −5'],
      },
      { gate: '问清银行', effects: ['信任 +1'] },
    ]);
  });

  it('has of a choice all that its author wrote', () => {
    const [choice] = sceneOf('d2')?.choices ?? [];
    expect(choice).toMatchObject({
      id: 'a',
      rate: 'good',
      why: '先问能力，再谈条件。',
      gate: '带了单据 且 信任 ≥ 45',
      locked: true,
      since: 'd1',
      effects: ['信任 +5', '风险 −4', '书面承诺：120000 元'],
      scores: ['谈判 +3'],
      to: 'd3',
    });
    expect(sceneOf('d2')?.choices[1]?.say).toEqual([
      { gate: '改了期', text: '那您看下个月能不能先走一些？' },
      { text: '那您看这个月能不能先走一些？' },
    ]);
  });

  it('prints what a placeholder stands for, and the name that a date has in the calendar', () => {
    expect(script.nodes.find(({ id }) => id === 'e1')).toMatchObject({
      text: '〔书面承诺〕 元，{visit} 成文，〔书面程度〕。',
    });
  });

  it('lists meters, facts with their values, dates and what can turn a play', () => {
    expect(script.meters[1]).toMatchObject({ label: '风险', start: 60, lowerIsBetter: true });
    expect(script.facts.find(({ label }) => label === '书面程度')).toEqual({
      label: '书面程度',
      start: '无',
      values: ['无', '微信确认', '签字盖章'],
    });
    expect(script.facts.find(({ label }) => label === '问清银行')?.from).toContain('S1');
    expect(script.calendar).toEqual([
      {
        name: 'visit',
        entries: [{ gate: '改了期', at: '2025-11-28T09:00' }, { at: '2025-11-20T15:02' }],
      },
      { name: 'overdue', entries: [{ at: 'visit − 2025-07-18' }] },
    ]);
    expect(script.interrupts).toEqual([{ gate: '信任 ＜ 20', to: 'e4' }]);
  });
});
