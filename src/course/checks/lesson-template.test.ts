import { expect, it } from 'vitest';
import { buildElement, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { lessonTemplate } from './lesson-template';

const { elements } = buildLessonSource();
const said = (parts: typeof elements) =>
  lessonTemplate(buildSource({ lessons: [buildLessonSource({ elements: parts })] })).map(
    ({ message }) => message,
  );
const without = (name: string) => elements.filter((element) => element.name !== name);

it('has nothing against the template', () => {
  expect(said(elements)).toEqual([]);
});

it.each([
  { name: 'Hook', part: 'hook' },
  { name: 'Section', part: 'idea' },
  { name: 'WorkedExample', part: 'example' },
  { name: 'Takeaways', part: 'takeaways' },
  { name: 'JobAidLink', part: 'job-aid' },
])("misses a lesson's $part", ({ name, part }) => {
  expect(said(without(name))).toContainEqual(expect.stringContaining(`the lesson has no ${part}`));
});

it("misses the question about the learner's own customer", () => {
  const cut = elements.filter(({ attributes }) => attributes.id !== 'your-own');
  expect(said(cut)).toEqual([expect.stringContaining('no transfer')]);
});

it('wants the guess before the first section', () => {
  const [hook, guess, section, ...rest] = elements;
  if (!hook || !guess || !section) throw new Error('the example starts with hook, guess, section');
  expect(said([hook, section, guess, ...rest])).toEqual([
    expect.stringContaining('the idea stands before the guess'),
  ]);
});

it("wants the learner's own customer after everything that is taught", () => {
  const transfer = elements.filter(({ attributes }) => attributes.id === 'your-own');
  const others = elements.filter(({ attributes }) => attributes.id !== 'your-own');
  const early = [...others.slice(0, 3), ...transfer, ...others.slice(3)];
  expect(said(early)).toEqual([expect.stringContaining('the transfer comes before')]);
});

it('lets ideas and things to do alternate', () => {
  const more = [
    buildElement('Interaction', { id: 'sort-boxes' }),
    buildElement('Section', { id: 'b' }),
  ];
  expect(said([...elements.slice(0, 3), ...more, ...elements.slice(3)])).toEqual([]);
});

it("refuses a section inside another, and a manager's page before the job aid", () => {
  const inner = buildElement('Section', { id: 'b' }, { within: ['Section'] });
  const page = buildElement('ManagerPage', { id: 'manager-page' });
  expect(said([...elements.slice(0, 3), inner, ...elements.slice(3)])).toEqual([
    expect.stringContaining('<Section> stands inside <Section>'),
  ]);
  expect(said([...elements.slice(0, -1), page, ...elements.slice(-1)])).toEqual([
    expect.stringContaining('comes last'),
  ]);
  expect(said([...elements, page])).toEqual([]);
});

it("wants a tactic's sides right inside a tactic", () => {
  const section = buildElement('Tactic', { id: 'candour', title: '坦诚' }, { within: ['Section'] });
  const inside = buildElement('Line', {}, { within: ['Section', 'Tactic'] });
  const astray = buildElement('Line', {}, { within: ['Section'] });
  const deep = buildElement('Line', {}, { within: ['Section', 'Tactic', 'Core'] });
  const withParts = (...parts: typeof elements) => [
    ...elements.slice(0, 3),
    ...parts,
    ...elements.slice(3),
  ];
  expect(said(withParts(section, inside))).toEqual([]);
  expect(said(withParts(astray))).toEqual([
    '<Line> belongs right inside a <Tactic>. Move it there.',
  ]);
  expect(said(withParts(section, deep))).toHaveLength(1);
});
