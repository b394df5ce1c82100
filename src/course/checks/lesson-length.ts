import type { Interaction } from '../schema/interaction';
import { characterCount } from './character-count';
import type { CourseSource, LessonSource } from './course-source';
import { error, type Finding, warning } from './finding';

/** 字 a minute. */
const READING_SPEED = 400;
/** Minutes to do what an interaction asks, beside reading it. */
const MINUTES_TO_DO: Readonly<Record<Interaction['type'], number>> = {
  guess: 0.1,
  'flip-cards': 0.2,
  'fact-card': 0.5,
  sort: 0.4,
  order: 0.4,
  'payer-map': 0.5,
  calculator: 0.3,
  spot: 0.5,
  rewrite: 0.3,
  'self-check': 0.5,
  say: 0.4,
  transfer: 0.4,
};
const TOLERANCE = 1.5;
const LONGEST_HOOK = 120;
const LONGEST_STRETCH = 110;

/**
 * A lesson takes about as long as it says, its hook is short, and no screen tells for more than
 * 110 字 without something to do or to look at.
 */
export function lessonLength(source: CourseSource): readonly Finding[] {
  return source.lessons.flatMap((lesson) => [
    ...minutes(lesson, interactionsOf(source, lesson)),
    ...screens(lesson),
  ]);
}

function interactionsOf(source: CourseSource, lesson: LessonSource): readonly Interaction[] {
  return (
    source.interactions.find(({ lesson: id }) => id === lesson.data.id)?.data.interactions ?? []
  );
}

function minutes(lesson: LessonSource, interactions: readonly Interaction[]): readonly Finding[] {
  const estimate = estimatedMinutes(lesson.characters, interactions);
  if (Math.abs(estimate - lesson.data.minutes) <= TOLERANCE) return [];
  return [
    warning(
      { file: lesson.file, path: ['minutes'] },
      `the lesson says ${lesson.data.minutes} minutes, and by its length it takes about ${estimate.toFixed(1)}. Write ${Math.max(3, Math.round(estimate))}, or ${estimate > lesson.data.minutes ? 'cut' : 'add'}.`,
    ),
  ];
}

/** Reading at 400 字 a minute, of an interaction what everybody sees, and time to do it. */
export function estimatedMinutes(characters: number, interactions: readonly Interaction[]): number {
  const read = interactions.reduce((sum, one) => sum + shownCharacters(one), characters);
  const doing = interactions.reduce((sum, { type }) => sum + MINUTES_TO_DO[type], 0);
  return read / READING_SPEED + doing;
}

/** Characters that one learner sees of an interaction: of alternatives' answers only one. */
function shownCharacters(interaction: Interaction): number {
  const common = characterCount(`${interaction.title}${interaction.instruction}`);
  switch (interaction.type) {
    case 'guess':
      return (
        common +
        longest(interaction.options.map(({ response }) => response)) +
        count([interaction.question, ...interaction.options.map(({ text }) => text)])
      );
    case 'flip-cards':
      return common + count(interaction.cards.flatMap(({ front, back }) => [front, back]));
    case 'fact-card':
      return (
        common +
        interaction.fields.reduce(
          (sum, { label, options }) =>
            sum +
            count([label, ...options.map(({ text }) => text)]) +
            longest(options.map(({ feedback }) => feedback)),
          0,
        )
      );
    case 'sort':
      return (
        common +
        count(interaction.cards.flatMap(({ text, detail = '', reason }) => [text, detail, reason]))
      );
    case 'order':
      return common + count(interaction.steps.flatMap(({ text, leadsTo = '' }) => [text, leadsTo]));
    case 'payer-map':
      // A person says the truth only when taken for somebody else; about one in three is.
      return (
        common +
        count(interaction.people.map(({ name, position, company }) => name + position + company)) +
        count(interaction.people.map(({ truth }) => truth)) / 3
      );
    case 'calculator':
      return common + count(interaction.examples.map(({ label, remark = '' }) => label + remark));
    case 'spot':
      return (
        common +
        count(
          interaction.entries.flatMap(({ title, detail = '', feedback, mend }) => [
            title,
            detail,
            feedback,
            mend ? mend.question + mend.options.map(({ text }) => text).join('') : '',
          ]),
        )
      );
    case 'rewrite':
      // Every version is read before choosing; remarks and verdict of the chosen one after it.
      return (
        common +
        count([
          interaction.situation,
          ...interaction.parts.flatMap(({ original = '', versions }) => [
            original,
            ...versions.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
          ]),
        ]) +
        interaction.parts.reduce(
          (sum, { versions }) =>
            sum +
            Math.max(
              ...versions.map(({ phrases, verdict }) =>
                count([verdict, ...phrases.map(({ remark = '' }) => remark)]),
              ),
            ),
          0,
        )
      );
    case 'self-check':
      return (
        common +
        count([
          interaction.summary,
          ...interaction.entries.flatMap(({ text, detail = '', reason, next = '' }) => [
            text,
            detail,
            reason,
            next,
          ]),
          ...interaction.proofs.map(({ text }) => text),
        ])
      );
    case 'say':
      return (
        common +
        count([
          interaction.situation,
          interaction.model,
          ...interaction.points.map(({ text }) => text),
        ])
      );
    case 'transfer':
      return common + count(interaction.fields.map(({ label, hint = '' }) => label + hint));
    default:
      return interaction satisfies never;
  }
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + characterCount(text), 0);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(characterCount));
}

function screens(lesson: LessonSource): readonly Finding[] {
  return lesson.elements.flatMap(
    ({ name, attributes, characters, longestStretch, line, column }) => {
      const place = { file: lesson.file, line, column };
      if (name === 'Hook' && characters > LONGEST_HOOK) {
        return [
          error(
            place,
            `the hook has ${characters} characters; it should have at most ${LONGEST_HOOK}.`,
          ),
        ];
      }
      if (['Section', 'WorkedExample'].includes(name) && longestStretch > LONGEST_STRETCH) {
        return [
          warning(
            place,
            `"${attributes.id}" tells for ${longestStretch} characters on end; after at most ${LONGEST_STRETCH} there should be something to do or to look at.`,
          ),
        ];
      }
      return [];
    },
  );
}
