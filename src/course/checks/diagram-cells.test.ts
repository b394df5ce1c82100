import { expect, it } from 'vitest';
import { buildDiagram } from '../../../tests/support/build-diagram';
import { buildSource } from '../../../tests/support/build-source';
import { diagramCells } from './diagram-cells';

const grid = buildDiagram('grid');
const said = (cells: typeof grid.cells) =>
  diagramCells(
    buildSource({
      diagrams: [
        { file: 'modules/01-know/diagrams.yaml', data: { diagrams: [{ ...grid, cells }] } },
      ],
    }),
  );

it('has nothing against four different cells, in any order', () => {
  expect(said(grid.cells)).toEqual([]);
  expect(said(grid.cells.toReversed())).toEqual([]);
});

it('refuses a cell that stands there twice, and names the one that is missing', () => {
  const [wrong] = said(
    grid.cells.map((cell) => (cell.up === 'high' ? { ...cell, across: 'high' as const } : cell)),
  );
  expect(wrong?.message).toBe(
    'the cell "across: high, up: high" stands here twice. There is none for "across: low, up: high".',
  );
  expect(wrong?.place).toMatchObject({ path: ['diagrams', 0, 'cells', 1] });
});
