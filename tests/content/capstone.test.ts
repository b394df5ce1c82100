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

/** The play of a path as `paths` prints it, `d1d-d2a`. */
function playOf(path: string) {
  const steps = path.split('-').map((step) => ({
    node: step.slice(0, -1),
    choice: step.slice(-1),
  }));
  return replay(capstone(), steps, { billing: true });
}

/** The ending of a path and the money there. */
function endOf(path: string) {
  const { play, cut } = playOf(path);
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

  it('is not written down where the boss refuses to sign for it, and then it is not the best ending', () => {
    const end = endOf('d1b-d2a-d3c-d4b-d5a-d6b-d7c-d8b-d9d-d10d-d11b-d12b');
    expect(end).toEqual({ cut: null, at: 'e2', cash: 1_502_800, promise: AT_STAKE - 348_000 });
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

describe('the month that the capstone can lose', () => {
  it.each([
    ['d2', 'd1d-d2c-d3b-d4b-d5c-d6c-d7c-d8d-d9c'],
    ['d3', 'd1d-d2d-d3a-d4b-d5c-d6c-d7c-d8d-d9c'],
    ['d5', 'd1d-d2d-d3c-d4b-d5a-d6c-d7c-d8d-d9c'],
  ])('is put down to the step that lost it: %s', (lostAt, path) => {
    const { play, cut } = playOf(path);
    expect(cut).toBeNull();
    const angry = play.lines.filter(({ speaker }) => speaker === 'luo');
    expect(angry.map(({ since }) => since)).toEqual([lostAt]);
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
