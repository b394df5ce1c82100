import { describe, expect, it } from 'vitest';
import { plainFormats, plant, sampleScenario } from '../../../tests/support/build-scenario';
import { objectiveBars } from './objective-bars';
import { startPlay, takeChoice } from './play';
import { transcriptOf } from './result';

const scenario = sampleScenario(
  plant(
    'when: doc and trust >= 45\n',
    'when: doc and trust >= 45\n        objectives: [m1-1a, m1-1b]\n',
  ),
);

function shownAfter(choices: string) {
  const play = [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario),
  );
  return objectiveBars(scenario, transcriptOf(scenario, play, plainFormats));
}

describe('the objectives of a play', () => {
  it('are those that its scenes ask for, with how each step went', () => {
    expect(shownAfter('ba').bars).toEqual([
      {
        objectives: ['m1-1a'],
        steps: [
          { number: 1, rate: 'good' },
          { number: 2, rate: 'good' },
        ],
        share: 1,
      },
      { objectives: ['m1-1b'], steps: [{ number: 2, rate: 'good' }], share: 1 },
    ]);
  });

  it('count a fair step half and a poor one not at all, the weakest first', () => {
    expect(shownAfter('bb').bars.map(({ objectives, share }) => [...objectives, share])).toEqual([
      ['m1-1b', 0.5],
      ['m1-1a', 0.75],
    ]);
    expect(shownAfter('ad').bars.map(({ share }) => share)).toEqual([0, 0]);
  });

  it('stand together where the same steps asked for them', () => {
    const asking = sampleScenario(plant('objectives: [m1-1a]', 'objectives: [m1-1a, m1-1b]'));
    const play = takeChoice(asking, startPlay(asking), 'c');

    expect(objectiveBars(asking, transcriptOf(asking, play, plainFormats)).bars).toEqual([
      { objectives: ['m1-1a', 'm1-1b'], steps: [{ number: 1, rate: 'fair' }], share: 0.5 },
    ]);
  });

  it('name what a short way did not come to, so that it does not look complete', () => {
    expect(shownAfter('b')).toMatchObject({ bars: [{ objectives: ['m1-1a'] }], unmet: ['m1-1b'] });
    expect(shownAfter('ba').unmet).toEqual([]);
  });
});
