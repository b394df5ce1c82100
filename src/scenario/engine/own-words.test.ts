import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { playThrough } from '../../../tests/support/record-plays';
import {
  commitmentOf,
  commitmentPlace,
  commitmentsIn,
  ownLinePlace,
  ownLinesOf,
} from './own-words';
import { playsFold } from './plays-fold';

const words = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([place, text]) => [place, { text }]));

describe('what the learner wrote in a play', () => {
  it('is found at the steps that count', async () => {
    const { play, id } = await playThrough(buildPlayScenario(), ['a', 'b']);
    const written = words({
      [ownLinePlace(id, 1)]: ' 先问批次。\n',
      [ownLinePlace(id, 0)]: '   ',
      [ownLinePlace(id, 7)]: '后来收回的一步',
      [ownLinePlace('another', 0)]: '别的趟',
    });

    expect([...ownLinesOf(written, play(id))]).toEqual([[2, '先问批次。']]);
  });

  it('is a commitment once it says what will be done', async () => {
    const { play, id } = await playThrough(buildPlayScenario(), ['a']);
    const plays = { ...playsFold.empty(), byId: new Map([[id, play(id)]]) };
    const when = { [commitmentPlace(id, 'when')]: '说走流程' };
    expect(commitmentsIn(words(when), plays)).toEqual([]);

    const both = words({ ...when, [commitmentPlace(id, 'act')]: ' 问差哪张单 ' });
    expect(commitmentsIn(both, plays)).toEqual([{ play: id, when: '说走流程', act: '问差哪张单' }]);
    expect(commitmentOf(both, 'another')).toEqual({ play: 'another', when: '', act: '' });
  });

  it('is no commitment where its play is not known', () => {
    const lost = words({ [commitmentPlace('lost', 'act')]: '问差哪张单' });
    expect(commitmentsIn(lost, playsFold.empty())).toEqual([]);
  });
});
