import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import {
  buildBankSource,
  buildModuleSource,
  buildSource,
} from '../../../tests/support/build-source';
import { objectiveItems } from './objective-items';

const objective = (id: string) => ({ id, title: '金额', ability: '拆成五格' });

function found(asked: readonly (readonly string[])[], upcoming: readonly string[] = []) {
  const source = buildSource();
  return objectiveItems({
    ...source,
    course: {
      ...source.course,
      data: {
        ...source.course.data,
        objectives: [objective('bg-1')],
        upcoming: upcoming.map((id) => ({
          id,
          numeral: '二',
          title: '五个准备',
          summary: '出门前。',
        })),
      },
    },
    modules: [buildModuleSource({ objectives: [objective('m1-1'), objective('m1-2')] })],
    banks: [
      buildBankSource(
        asked.map((objectives, index) =>
          buildItem({ id: `q1-0${index + 1}`, objectives: [...objectives] }),
        ),
      ),
    ],
  }).map(({ severity, message }) => `${severity}: ${message}`);
}

it('is content when two items ask for each objective', () => {
  expect(found([['m1-1', 'bg-1'], ['m1-1', 'm1-2'], ['m1-2'], ['bg-1']])).toEqual([]);
});

it('names the one item that asks for an objective', () => {
  expect(found([['m1-1', 'bg-1'], ['m1-1', 'm1-2'], ['bg-1']])).toEqual([
    'warning: only q1-02 asks for "m1-2". Add it to the objectives of another item that asks for it, or write one.',
  ]);
});

it('leaves an objective that nothing asks for to the check of coverage', () => {
  expect(found([])).toEqual([]);
});

it('lets an objective of the whole course wait for modules to come', () => {
  const asked = [
    ['m1-1', 'm1-2', 'bg-1'],
    ['m1-1', 'm1-2'],
  ];
  expect(found(asked)).toEqual([expect.stringMatching(/^warning: only q1-01 asks for "bg-1"/)]);
  expect(found(asked, ['m2'])).toEqual([expect.stringMatching(/^pending: only q1-01/)]);
});
