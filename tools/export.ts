import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportQuestions } from './export-questions.ts';
import { gift } from './gift.ts';
import { loadCourse } from './load-course.ts';
import { moodleXml } from './moodle-xml.ts';
import { describeProblem } from './problem-text.ts';

const USAGE = `npm run export -- <format> <bank> [file], e.g. npm run export -- moodle m1 m1.xml
  moodle  Moodle XML, for the question bank of Moodle 4.4 or later
  gift    GIFT, which carries less`;

/** Writes a bank for another system, and lists what does not arrive there as it is here. */
export function run([format = '', id = '', file, ...rest]: readonly string[]): number {
  if ((format !== 'moodle' && format !== 'gift') || id === '' || rest.length > 0) {
    console.log(USAGE);
    return 1;
  }
  const { course, problems } = loadCourse(join(import.meta.dirname, '..', 'content'));
  if (!course) {
    for (const problem of problems.filter(({ severity }) => severity === 'error')) {
      console.error(describeProblem(problem));
    }
    console.error('Mend the course first: npm run check:content');
    return 1;
  }
  const bank = course.banks.find((one) => one.id === id);
  if (!bank) {
    const known = course.banks.map((one) => one.id).join(', ');
    console.error(`There is no bank "${id}". Banks: ${known}.`);
    return 1;
  }

  const { questions, losses } = exportQuestions(bank);
  const written =
    format === 'gift'
      ? gift(bank.title, questions)
      : { text: moodleXml(bank.title, questions), losses: [] };
  const out = file ?? `${id}.${format === 'gift' ? 'gift.txt' : 'moodle.xml'}`;
  writeFileSync(out, written.text);
  for (const { item, message } of [...losses, ...written.losses])
    console.log(`${item}: ${message}`);
  console.log(`\n${bank.items.length} items, ${questions.length} questions: ${out}`);
  return 0;
}
