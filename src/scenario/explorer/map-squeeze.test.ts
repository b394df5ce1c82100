import { describe, expect, it } from 'vitest';
import { squeezed } from './map-squeeze';

describe('a lane squeezed', () => {
  const stretches = [
    [100, 150],
    [120, 180],
    [400, 440],
    [450, 470],
  ] as const;
  const { height, to, rows } = squeezed(stretches, 20, 10);

  it('keeps what stands as tall as it was, and rows that overlap are one', () => {
    expect(rows).toEqual([
      [100, 180],
      [400, 440],
      [450, 470],
    ]);
    expect(to(180) - to(100)).toBe(80);
    expect(to(440) - to(400)).toBe(40);
  });

  it('leaves no more than it may between rows, above and below them', () => {
    expect([to(100), to(400) - to(180), to(450) - to(440), height - to(470)]).toEqual([
      10, 20, 10, 10,
    ]);
  });

  it('keeps the order of heights, and everything within', () => {
    const heights = [0, 50, 100, 140, 180, 250, 390, 400, 445, 470, 900].map(to);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect([heights[0], heights.at(-1)]).toEqual([0, height]);
  });
});
