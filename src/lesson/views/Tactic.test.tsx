import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildLessonPieces } from '../../../tests/support/build-lesson-pieces';
import { HeadingLevelContext } from './InteractionFrame';
import { LessonContext } from './lesson-context';
import { Core, Instead, Line, Tactic } from './Tactic';

function show(level: 2 | 3) {
  render(
    <LessonContext value={buildLessonPieces()}>
      <HeadingLevelContext value={level}>
        <Tactic title="坦诚牌">
          <Core>
            <p>真话有力量。</p>
          </Core>
          <Line>
            <p>编造的话会被收回去。</p>
          </Line>
          <Instead>
            <p>说一次就停，拉回日子。</p>
          </Instead>
        </Tactic>
      </HeadingLevelContext>
    </LessonContext>,
  );
  return within(screen.getByRole('region', { name: '坦诚牌' }));
}

it('a tactic says that it stands at a boundary, its three sides, and whom to ask', () => {
  const tactic = show(3);
  expect(tactic.getByText('边界')).toBeVisible();
  expect(tactic.getByRole('heading', { level: 3, name: '坦诚牌' })).toBeVisible();
  for (const side of ['有用的地方', '线在哪里', '该怎么做']) {
    expect(tactic.getByText(side)).toBeVisible();
  }
  expect(tactic.getByText('编造的话会被收回去。')).toBeVisible();
  expect(tactic.getByText('个案请问法务。')).toBeVisible();
});

it('a tactic outside of a section has a heading of its own level', () => {
  expect(show(2).getByRole('heading', { level: 2 })).toBeVisible();
});
