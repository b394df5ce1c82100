import { describe, expect, it } from 'vitest';
import { buildElement, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { tactics } from './tactics';

const candour = { id: 'candour', lesson: 'l1-1' };
const tactic = (id: string, ...inside: readonly string[]) => [
  buildElement('Tactic', { id, title: '坦诚' }, { within: ['Section'] }),
  ...inside.map((name) => buildElement(name, {}, { within: ['Section', 'Tactic'] })),
];
const whole = ['Core', 'Line', 'Instead'];

function found(
  listed: readonly { readonly id: string; readonly lesson: string }[],
  elements: readonly ReturnType<typeof buildElement>[],
) {
  const source = buildSource({ lessons: [buildLessonSource({ elements })] });
  const course = { ...source.course, data: { ...source.course.data, tactics: [...listed] } };
  return tactics({ ...source, course });
}
const said = (...given: Parameters<typeof found>) => found(...given).map(({ message }) => message);

describe('a tactic of the course', () => {
  it('is taught whole in the lesson that the course names', () => {
    expect(said([candour], tactic('candour', ...whole))).toEqual([]);
  });

  it('is missed where its lesson does not teach it', () => {
    expect(said([candour], [])).toEqual([
      'the lesson does not teach the tactic "candour" of course.yaml. Write <Tactic id="candour" title="…">.',
    ]);
  });

  it('waits while the module of its lesson is not listed', () => {
    expect(found([{ id: 'candour', lesson: 'l3-3' }], [])).toMatchObject([
      { severity: 'pending', message: 'lesson "l3-3" waits for module m3.' },
    ]);
  });

  it('cannot be taught in a lesson that is not there', () => {
    expect(found([{ id: 'candour', lesson: 'l1-2' }], [])).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a <Tactic> of a lesson', () => {
  it('is one that the course lists for this lesson, once', () => {
    expect(
      said([candour], [...tactic('candor', ...whole), ...tactic('candour', ...whole)]),
    ).toEqual(['course.yaml lists no tactic "candor" for l1-1. Did you mean "candour"?']);
    const twice = [...tactic('candour', ...whole), ...tactic('candour', ...whole)];
    expect(said([candour], twice)).toEqual([expect.stringContaining('twice')]);
  });

  it.each([
    { inside: ['Core', 'Instead'], says: 'exactly one <Line> and has none' },
    { inside: ['Core', 'Core', 'Line', 'Instead'], says: 'exactly one <Core> and has 2' },
    { inside: ['Core', 'Line'], says: 'exactly one <Instead> and has none' },
  ])('with $inside is not whole', ({ inside, says }) => {
    expect(said([candour], tactic('candour', ...inside))).toEqual([expect.stringContaining(says)]);
  });

  it('is not made whole by what stands after it, or deeper', () => {
    const deep = buildElement('Instead', {}, { within: ['Section', 'Tactic', 'Line'] });
    const next = buildElement('Instead', {}, { within: ['Section'] });
    const elements = [...tactic('candour', 'Core', 'Line'), deep, next];
    expect(said([candour], elements)).toEqual([
      expect.stringContaining('exactly one <Instead> and has none'),
    ]);
  });
});
