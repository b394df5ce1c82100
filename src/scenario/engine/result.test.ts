import { describe, expect, it } from 'vitest';
import { plainFormats, sampleScenario } from '../../../tests/support/build-scenario';
import { startPlay, takeChoice } from './play';
import { type EndedElsewhere, rememberedFacts, rememberedScenarios } from './remembered';
import { resultOf, transcriptOf } from './result';

const scenario = sampleScenario();

function resultAfter(choices: string) {
  const play = [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario),
  );
  return resultOf(scenario, play, plainFormats);
}

describe('the result of a play', () => {
  it('keeps process and result apart', () => {
    const best = resultAfter('bab');
    expect(best).toMatchObject({
      process: 1,
      band: 'excellent',
      ending: { letter: 'A', outcome: 100 },
    });
    expect(best.endingText).toBe('120,000 元，2025-11-20T15:02 成文，签字盖章。');
    // Sums run from -1 to 9: a good process can still end empty-handed.
    expect(resultAfter('baa')).toMatchObject({
      process: 0.7,
      band: 'good',
      ending: { letter: 'C' },
    });
    expect(resultAfter('bdb')).toMatchObject({
      process: 0.6,
      band: 'fair',
      ending: { fails: true },
    });
    expect(resultAfter('ada')).toMatchObject({ process: 0, band: 'again' });
  });

  it('varies texts of ending and transcript with what happened', () => {
    expect(resultAfter('bbb').endingText).toBe('有数没章。');
    expect(resultAfter('bdc').endingText).toBe('黄总不见你了。');
    expect(resultAfter('bcc')).toMatchObject({
      endingText: '有话没数。',
      transcript: [{}, { better: '账都在这儿，先看看能排哪几笔。' }, {}],
    });
  });

  it('measures a skill against the greatest sum that can be reached', () => {
    expect(resultAfter('bbc').skills).toEqual([
      { id: 'prep', label: '准备', sum: 3, greatest: 3, share: 1 },
      { id: 'nego', label: '谈判', sum: 2, greatest: 6, share: 2 / 6 },
    ]);
  });

  it('holds every meter against its start', () => {
    expect(resultAfter('bab').ledger).toEqual([
      { name: 'trust', label: '信任', unit: undefined, before: 45, after: 55, direction: 'better' },
      { name: 'risk', label: '风险', unit: undefined, before: 60, after: 56, direction: 'better' },
      { name: 'cash', label: '到账', unit: '元', before: 0, after: 120_000, direction: 'better' },
    ]);
  });

  it('calls no change of a neutral meter better or worse', () => {
    const { cash } = scenario.meters;
    if (!cash) throw new Error('the sample counts cash');
    const neutral = {
      ...scenario,
      meters: { ...scenario.meters, cash: { ...cash, neutral: true as const } },
    };
    const play = [...'bab'].reduce(
      (each, choice) => takeChoice(neutral, each, choice),
      startPlay(neutral),
    );
    expect(resultOf(neutral, play, plainFormats).ledger.at(-1)).toMatchObject({
      name: 'cash',
      after: 120_000,
      direction: 'moved',
    });
  });

  it('walks back through what was said, moved and meant', () => {
    const [first, second, third] = resultAfter('adb').transcript;
    expect(first).toMatchObject({
      number: 1,
      said: '晚几天去，二十八号再说。',
      rate: 'poor',
      better: '带上对账单，二十号去吧。',
      ledger: [],
    });
    expect(second).toMatchObject({ clock: '2025-11-28T09:00', fromSteps: [1], better: undefined });
    expect(second?.ledgerOnArrival).toMatchObject([
      { name: 'trust', before: 45, after: 40, direction: 'worse' },
    ]);
    expect(second?.ledger).toMatchObject([
      { name: 'risk', before: 60, after: 75, direction: 'worse' },
    ]);
    expect(third?.fromSteps).toEqual([2]);
    expect(third?.lines[0]).toMatchObject({ text: '你刚才那句话我记着。', fromStep: 2 });
  });

  it('has no better line where the choice was good, and its own before the good one', () => {
    const [first] = resultAfter('bab').transcript;
    expect(first).toMatchObject({ rate: 'good', better: undefined });
    const [, crude] = resultAfter('bcb').transcript;
    expect(crude?.better).toBe('账都在这儿，先看看能排哪几笔。');
    const [, blunt] = resultAfter('acb').transcript;
    expect(blunt?.better).toBe('先问一句这个月怎么排款。');
    // The good one is locked there, and the choice has none of its own.
    const [, soft] = resultAfter('abb').transcript;
    expect(soft).toMatchObject({ rate: 'fair', better: undefined });
  });

  it('calls a process whole, and a skill full, where there was nothing to gain', () => {
    const even = {
      ...scenario,
      bounds: {
        ...scenario.bounds,
        process: { least: 4, greatest: 4 },
        skills: { ...scenario.bounds.skills, prep: { least: 0, greatest: 0 } },
      },
    };
    const play = [...'bab'].reduce(
      (each, choice) => takeChoice(even, each, choice),
      startPlay(even),
    );
    const result = resultOf(even, play, plainFormats);
    expect(result.process).toBe(1);
    expect(result.skills.find(({ id }) => id === 'prep')).toMatchObject({ greatest: 0, share: 1 });
  });

  it('traces what came late to the last step that it came of, in the order of steps', () => {
    const play = [...'bdb'].reduce(
      (each, choice) => takeChoice(scenario, each, choice),
      startPlay(scenario),
    );
    const [one, two, three] = play.steps;
    if (!one || !two || !three) throw new Error('three steps were taken');
    const said = (since: string) => ({ id: since, speaker: 'nar', text: since, since });
    const mixed = {
      ...play,
      steps: [
        one,
        { ...two, lines: [said('d1')], react: [said('d2')], late: [] },
        { ...three, lines: [said('d2'), said('d1')], react: [said('d3')], late: ['d2', 'd9'] },
      ],
    };
    const [, second, third] = transcriptOf(scenario, mixed, plainFormats);
    expect(second?.fromSteps).toEqual([1, 2]);
    expect(third?.fromSteps).toEqual([1, 2, 3]);
    expect(third?.lines.map(({ fromStep }) => fromStep)).toEqual([2, 1]);
  });

  it('advises by skill, in the order of the skills', () => {
    expect(resultAfter('bbc').advice.map(({ id }) => id)).toEqual(['ready', 'soft']);
  });

  it('is not there before the end', () => {
    expect(() => resultAfter('b')).toThrow('still stands');
  });
});

describe('facts remembered from another role-play', () => {
  const { state } = startPlay(scenario);
  const ended = (took: string): EndedElsewhere => ({
    letter: 'B',
    state: { ...state, took: new Set([took]) },
  });

  it('come from its latest ended play', () => {
    expect(rememberedScenarios(scenario)).toEqual(['s1']);
    expect(rememberedFacts(scenario, () => ended('d8.a'))).toEqual({ bank: true });
    expect(rememberedFacts(scenario, () => ended('d8.b'))).toEqual({ bank: false });
  });

  it('keep their start where it was never played', () => {
    expect(rememberedFacts(scenario, () => undefined)).toEqual({});
  });
});
