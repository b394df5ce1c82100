import { describe, expect, it } from 'vitest';
import { replay } from '@/scenario/engine/replay';
import type { Scenario } from '@/scenario/engine/scenario';
import { checkCourse } from '../../tools/check-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';
import { randomPlay } from '../support/play-all';

/** What the four customers can be asked for until 2026-02-13: docs/decisions/0020. */
const AT_STAKE = 1_988_800;
const TARGET = 1_500_000;

const { sound } = checkCourse(readContentFiles('content'));
if (!sound) throw new Error('the course has errors: npm run check:content lists them');
const { scenarios } = sound;

function capstone(): Scenario {
  const found = scenarios.find(({ id }) => id === 'sx');
  if (!found) throw new Error('the course has no role-play "sx"');
  return found;
}

/** The ending of a path as `paths` prints it, `d1d-d2a`, and the money there. */
function endOf(path: string) {
  const steps = path.split('-').map((step) => ({
    node: step.slice(0, -1),
    choice: step.slice(-1),
  }));
  const { play, cut } = replay(capstone(), steps, { billing: true });
  const { cash, promise } = play.state.values;
  return { cut, at: play.node.id, cash: Number(cash), promise: Number(promise) };
}

describe('the money of the capstone', () => {
  it('is written down to the last yuan, and most of it comes in, where nothing is given away', () => {
    const end = endOf('d1d-d2d-d3c-d4b-d5a-d6b-d7c-d8a-d9b-d10d-d11b-d12d');
    expect(end).toEqual({ cut: null, at: 'e1', cash: 1_602_800, promise: AT_STAKE });
  });

  it('is never more than what is at stake, also where the meters would not stop it', () => {
    const scenario = capstone();
    const { cash, promise } = scenario.meters;
    if (!cash || !promise) throw new Error('the capstone counts what came and what is written');
    const open = { min: -10 * AT_STAKE, max: 10 * AT_STAKE };
    const meters = {
      ...scenario.meters,
      cash: { ...cash, ...open },
      promise: { ...promise, ...open },
    };
    const random = numbersFrom(20_260_213);
    const ends = Array.from({ length: 5_000 }, () => {
      const { state } = randomPlay({ ...scenario, meters }, random);
      return [Number(state.values.cash), Number(state.values.promise)];
    });
    expect(Math.max(...ends.flat())).toBeLessThanOrEqual(AT_STAKE);
    expect(Math.min(...ends.flat())).toBeGreaterThan(0);
  });

  it('falls short of the target when every answer is the friendliest', () => {
    const end = endOf('d1c-d2d-d3b-d4d-d5a-d6a-d7a-d8c-d9d-d10b-d11a-d12c');
    expect(end).toMatchObject({ cut: null, at: 'e4' });
    expect(end.cash).toBeLessThan(TARGET);
  });

  it('falls short of the target when every answer is the hardest', () => {
    const end = endOf('d1a-d2c-d3a-d4a-d5d-d6d-x1c-d7b-d8b-d9a-d10b-d11d-d12a');
    expect(end).toMatchObject({ cut: null, at: 'e4' });
    expect(end.cash).toBeLessThan(TARGET);
  });
});

/** The same numbers from 0 up to 1 in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
