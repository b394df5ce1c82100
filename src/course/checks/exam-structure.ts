import { choosePaper } from '@/quiz/engine/exam-paper';
import type { BankFile, Item } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, pending } from './finding';

type Exam = NonNullable<CourseSource['course']['data']['exam']>;

/** The banks can give what the exam asks of them, and a paper of that make-up can be drawn. */
export function examStructure({ course, modules, banks }: CourseSource): readonly Finding[] {
  const { exam, upcoming } = course.data;
  if (!exam) return [];
  const at = (...path: readonly string[]) => ({ file: course.file, path: ['exam', ...path] });
  const bankOf = (module: string): BankFile | undefined => {
    const quiz = modules.find(({ data }) => data.id === module)?.data.quiz;
    return banks.find(({ data }) => data.id === quiz)?.data;
  };
  const announced = Object.keys(exam.modules).filter((id) =>
    upcoming.some((module) => module.id === id),
  );

  const findings = [
    ...modules.flatMap(({ data: { id } }) =>
      id === exam.id
        ? [error(at('id'), `a module is called "${id}" already. Give the exam another id.`)]
        : [],
    ),
    ...Object.entries(exam.modules).flatMap(([module, count]) => {
      if (announced.includes(module)) {
        return [pending(at('modules', module), `module "${module}" is announced only.`)];
      }
      const bank = bankOf(module);
      if (!bank) {
        return [
          error(
            at('modules', module),
            `module "${module}" has no item bank to draw from. Take it out, or write its quiz.`,
          ),
        ];
      }
      const there = bank.items.length;
      return count <= there
        ? []
        : [
            error(
              at('modules', module),
              `the exam wants ${count} items of "${module}", and its bank has ${there}.`,
            ),
          ];
    }),
    ...Object.keys(exam.subMarks).flatMap((module) =>
      Object.hasOwn(exam.modules, module)
        ? []
        : [
            error(
              at('subMarks', module),
              `no item of "${module}" is asked, so it cannot reach a mark. Add it to "modules".`,
            ),
          ],
    ),
    ...types(
      exam,
      Object.keys(exam.modules).flatMap((module) => bankOf(module)?.items ?? []),
    ).map(({ type, message }) => error(at('atLeast', type), message)),
  ];
  if (findings.length > 0) return findings;

  const parts = Object.entries(exam.modules).map(([module, count]) => ({
    quiz: bankOf(module)?.id ?? module,
    count,
  }));
  const items = parts.flatMap(
    ({ quiz }) => banks.find(({ data }) => data.id === quiz)?.data.items ?? [],
  );
  return choosePaper({ parts, atLeast: exam.atLeast }, items)
    ? []
    : [
        error(
          at('modules'),
          'no paper of this make-up can be drawn: too many items of a module share an objective. Ask for fewer of it, or write items for objectives that have none.',
        ),
      ];
}

function types(
  { atLeast, modules }: Exam,
  items: readonly Item[],
): readonly { readonly type: string; readonly message: string }[] {
  const places = Object.values(modules).reduce((sum, count) => sum + count, 0);
  const wanted = Object.values(atLeast).reduce((sum, count) => sum + count, 0);
  return Object.entries(atLeast).flatMap(([type, count]) => {
    const there = items.filter((item) => item.type === type).length;
    if (there < count) {
      const message = `the exam wants ${count} items of type "${type}", and its banks have ${there}.`;
      return [{ type, message }];
    }
    return wanted <= places
      ? []
      : [{ type, message: `"atLeast" adds up to ${wanted}, and the exam has ${places} items.` }];
  });
}
