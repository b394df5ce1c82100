import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Portrait } from './Portrait';
import { expressions, featuresOf } from './portrait-drawing';

const features = featuresOf('somebody');

function drawingOf(expression: keyof typeof expressions): string {
  const { container, unmount } = render(
    <Portrait features={features} expression={expression} label="陈岚" />,
  );
  const paths = container.innerHTML;
  unmount();
  return paths;
}

describe('a portrait', () => {
  it('says who it is and in what mood', () => {
    render(<Portrait features={features} expression="troubled" label="黄广川，为难" />);

    expect(screen.getByRole('img', { name: '黄广川，为难' })).toBeInTheDocument();
  });

  it('looks different in every mood', () => {
    const names = Object.keys(expressions) as (keyof typeof expressions)[];

    expect(new Set(names.map(drawingOf)).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it('draws the same person for the same seed, and different ones for different seeds', () => {
    const seeds = ['wang', 'li', 'zhou', 'wu', 'deng', 'tang'];

    expect(featuresOf('wang')).toEqual(featuresOf('wang'));
    expect(new Set(seeds.map((seed) => JSON.stringify(featuresOf(seed)))).size).toBeGreaterThan(4);
  });
});
