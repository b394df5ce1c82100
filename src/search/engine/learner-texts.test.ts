import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { variantsOf } from '@/quiz/engine/variants';
import { playsFold } from '@/scenario/engine/plays-fold';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildBank, buildItem } from '../../../tests/support/build-course';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { textsOfItems, textsOfScenes } from './learner-texts';

const varying = {
  ...buildItem({ type: 'numeric', id: 'q1-02', stem: '她要 {points} 个点。让出去多少元？' }),
  variants: [{ points: 8 }, { points: 5 }],
  answer: '115200 * points%',
  sum: '115,200 × {points}% = {115200 * points%} 元',
};
const bank = buildBank({ items: [buildItem(), varying] });

it('finds an item with the figures that the learner was asked, and none that was not answered', () => {
  const texts = Array.from({ length: 8 }, (_, seed) => {
    const events = buildEvents(
      attemptStarted({ seed }),
      itemAnswered({ item: 'q1-02', position: 1, response: { number: 1 } }),
    );
    return textsOfItems(bank, foldAll(attemptsFold, events));
  });
  for (const found of texts) expect(found).toHaveLength(1);
  const sums = new Set(texts.flatMap((found) => found.map(({ text }) => text.split('\n')[1])));
  expect(sums).toEqual(new Set(variantsOf(varying).map(({ sum }) => sum)));
});

it('says where an item leads, what it belongs to and what it explains', () => {
  const events = buildEvents(attemptStarted(), itemAnswered());
  const [found, ...others] = textsOfItems(bank, foldAll(attemptsFold, events));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: 'item', id: 'm1/q1-01', context: '模块一测验' });
  for (const { text, feedback } of buildItem().options) {
    expect(found?.text).toContain(feedback);
    expect(found?.text.split('\n')).not.toContain(text);
  }
  const numeric = textsOfItems(
    { ...bank, items: [buildItem({ type: 'numeric', id: 'q1-01' })] },
    foldAll(attemptsFold, events),
  );
  expect(numeric[0]?.text).toContain('先找到期日，再数天数。');
});

describe('a role-play', () => {
  const scenario = buildPlayScenario();
  const started: Fact = {
    type: 'play-started',
    play: 'p',
    scenario: 's1',
    hash: scenario.hash,
    seed: 1,
    mode: 'plain',
    from: {},
    prefix: [],
  };
  const chose = (step: number, node: string, choice: string): Fact => ({
    type: 'choice-taken',
    play: 'p',
    revision: 0,
    step,
    node,
    choice,
  });
  const texts = (...facts: readonly Fact[]) =>
    textsOfScenes(scenario, foldAll(playsFold, buildEvents(started, ...facts)));

  it('is found by nothing before a choice was taken in it', () => {
    expect(texts()).toEqual([]);
    expect(textsOfScenes(scenario, playsFold.empty())).toEqual([]);
  });

  it('is found by the scenes that were played, with what was said there and answered', () => {
    const found = texts(chose(0, 'd1', 'b'), chose(1, 'd2', 'a'));
    expect(found.map(({ kind, id, title, context }) => [kind, id, title, context])).toEqual([
      ['scene', 's1/d1', '第一件事做什么？', '接手第一天'],
      ['scene', 's1/d2', '知己', '接手第一天'],
    ]);
    const [first, second] = found.map(({ text }) => text.split('\n'));
    expect(first).toEqual([
      '知己',
      '表在你桌上。',
      '表上写着：尾款 93 万，催就行。',
      '先打电话催。',
      '哪一笔？',
      '“先打电话催。”的道理。',
    ]);
    // What depends on the play is nothing to be found by.
    expect(second).toContain('那就填 …。');
  });

  it('tells a scene once, with all choices that were ever taken in it', () => {
    const back: Fact = { type: 'step-taken-back', play: 'p', revision: 1, step: 0 };
    const again = { ...chose(0, 'd1', 'a'), revision: 1 } as Fact;
    const found = texts(chose(0, 'd1', 'b'), back, again, {
      ...chose(1, 'd2', 'b'),
      revision: 1,
    } as Fact);
    expect(found.map(({ id }) => id)).toEqual(['s1/d1', 's1/d2']);
    expect(found[0]?.text).toContain('先把单据对平。');
    expect(found[0]?.text).toContain('先打电话催。');
    expect(found[0]?.text).not.toContain('托熟人看流水。');
    expect(found[1]?.text).not.toContain('我去问清批次。');
  });

  it('leaves out scenes that it does not have any more', () => {
    expect(texts(chose(0, 'gone', 'a'), chose(1, 'settle', 'a'))).toEqual([]);
  });
});
