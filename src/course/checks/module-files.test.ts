import { expect, it } from 'vitest';
import {
  buildLessonSource,
  buildModuleSource,
  buildSource,
} from '../../../tests/support/build-source';
import { moduleFiles } from './module-files';

const said = (overrides: Parameters<typeof buildSource>[0]) =>
  moduleFiles(buildSource(overrides)).map(({ message }) => message);

it.each([
  {
    because: 'a lesson that is listed and not written',
    module: { lessons: ['l1-1', 'l1-2'] },
    says: 'no file modules/01-know/l1-2.mdx',
  },
  {
    because: 'a role-play that is written and not listed',
    module: { scenarios: [] },
    says: 'Add it under "scenarios"',
  },
  {
    because: 'a bank that is written and not listed',
    module: { quiz: undefined },
    says: 'Add it under "quiz"',
  },
  {
    because: 'a job aid that is listed and not written',
    module: { jobAids: ['ja-01', 'ja-02'] },
    says: 'no file job-aids/ja-02.yaml',
  },
])('reports $because', ({ module, says }) => {
  const { quiz, ...rest } = { ...buildModuleSource().data, ...module };
  const built = buildModuleSource(rest);
  const data = quiz === undefined ? omitQuiz(built.data) : { ...built.data, quiz };
  expect(said({ modules: [{ ...built, data }] })).toEqual([expect.stringContaining(says)]);
});

it('reports a module that the course lists and no folder holds', () => {
  const { course } = buildSource();
  const data = { ...course.data, modules: ['m1', 'm2'] };
  expect(said({ course: { ...course, data } })).toEqual([
    expect.stringContaining('module "m2" has no folder'),
  ]);
});

it('reports a file that is not called after its id', () => {
  const lesson = buildLessonSource({ file: 'modules/01-know/l1-01.mdx' });
  expect(said({ lessons: [lesson] })).toEqual([
    'the file is called "l1-01" and its id is "l1-1". Give both the same name.',
  ]);
});

function omitQuiz({ quiz: _quiz, ...data }: ReturnType<typeof buildModuleSource>['data']) {
  return data;
}
