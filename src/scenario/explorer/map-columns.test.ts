import { describe, expect, it } from 'vitest';
import { columnsOf } from './map-columns';

const room = { width: 40, height: 20 };
const panel = (width: number, height: number) => ({ width, height });

describe('panels in columns', () => {
  it('stand below each other where they are wide', () => {
    expect(columnsOf([panel(800, 100), panel(800, 100)], room)).toEqual([[0, 1]]);
  });

  it('stand side by side where they are tall', () => {
    expect(columnsOf([panel(200, 600), panel(200, 600)], room)).toEqual([[0], [1]]);
  });

  it('fill columns to about the same height, in their order', () => {
    const panels = [panel(300, 300), panel(300, 300), panel(300, 600), panel(300, 200)];
    expect(columnsOf(panels, room)).toEqual([[0, 1], [2], [3]]);
  });

  it('are none where there is nothing', () => {
    expect(columnsOf([], room)).toEqual([[]]);
  });
});
