import type { AgendaScreen } from '../schema/agenda';
import type { CourseSource, Sourced } from './course-source';
import { error, type Finding, type Path } from './finding';
import { suggestion } from './nearest';

/**
 * Holds the agenda of the class against the course: every slide, item, decision, paper and job aid
 * that it names is there, its minutes add up, and the short class is a part of the whole.
 */
export function agendaReferences(source: CourseSource): readonly Finding[] {
  const { agenda } = source;
  if (!agenda) return [];
  return [
    ...sums(agenda),
    ...agenda.data.parts.flatMap((part, index) => {
      const path = ['parts', index];
      return [
        ...part.screens.flatMap((screen, at) =>
          screenFindings(source, agenda.file, [...path, 'screens', at], screen),
        ),
        ...known(
          agenda.file,
          [...path, 'handouts'],
          part.handouts,
          agenda.data.handouts.map(({ id }) => id),
          'handout',
        ),
        ...known(agenda.file, [...path, 'jobAids'], part.jobAids, jobAidIds(source), 'job aid'),
        ...stepFindings(agenda, index),
        ...shortFindings(agenda, index),
      ];
    }),
    ...agenda.data.handouts.flatMap(({ of }, index) => {
      const path = ['handouts', index, 'of'];
      if (of.from === 'job-aids') {
        return known(agenda.file, [...path, 'jobAids'], of.jobAids, jobAidIds(source), 'job aid');
      }
      if (of.from !== 'documents') return [];
      const documents = source.documents.flatMap(({ data }) => data.documents.map(({ id }) => id));
      return [
        ...known(agenda.file, [...path, 'documents'], of.documents, documents, 'paper'),
        ...of.flaws.flatMap(({ document }, at) =>
          one(agenda.file, [...path, 'flaws', at, 'document'], document, of.documents, 'paper'),
        ),
      ];
    }),
  ];
}

type AgendaFile = NonNullable<CourseSource['agenda']>;

function screenFindings(
  source: CourseSource,
  file: string,
  path: Path,
  screen: AgendaScreen,
): readonly Finding[] {
  switch (screen.show) {
    case 'slides': {
      const lesson = source.lessons.find(({ data }) => data.id === screen.lesson);
      if (!lesson) {
        const lessons = source.lessons.map(({ data }) => data.id);
        return one(file, [...path, 'lesson'], screen.lesson, lessons, 'lesson');
      }
      const titles = lesson.elements
        .filter(({ name }) => name === 'Slide')
        .map(({ attributes }) => attributes.title ?? '');
      return known(file, [...path, 'slides'], screen.slides ?? [], titles, 'slide');
    }
    case 'item': {
      const items = source.banks.flatMap(({ data }) => data.items.map(({ id }) => id));
      return one(file, [...path, 'item'], screen.item, items, 'item');
    }
    case 'scene': {
      const found = source.scenarios.find(({ data }) => data.id === screen.scenario);
      if (!found) {
        const ids = source.scenarios.map(({ data }) => data.id);
        return one(file, [...path, 'scenario'], screen.scenario, ids, 'role-play');
      }
      const scenes = Object.entries(found.data.nodes)
        .filter(([, node]) => 'choices' in node)
        .map(([id]) => id);
      return one(file, [...path, 'node'], screen.node, scenes, 'scene');
    }
    case 'words':
    case 'work':
    case 'break':
      return [];
    default:
      return screen satisfies never;
  }
}

function sums({ file, data }: AgendaFile): readonly Finding[] {
  const whole = data.parts.reduce((sum, part) => sum + part.minutes, 0);
  const short = data.parts.reduce((sum, part) => sum + (part.shortMinutes ?? 0), 0);
  const wrong = (field: 'minutes' | 'shortMinutes', sum: number) =>
    data[field] === sum
      ? []
      : [
          error(
            { file, path: [field] },
            `the parts add up to ${sum} minutes. Write that, or mend a part.`,
          ),
        ];
  return [...wrong('minutes', whole), ...wrong('shortMinutes', short)];
}

/** The steps of a part follow each other without a gap and fill its minutes. */
function stepFindings({ file, data }: AgendaFile, index: number): readonly Finding[] {
  const part = data.parts[index];
  if (!part || part.steps.length === 0) return [];
  return part.steps.flatMap(({ from, to }, at) => {
    const path = ['parts', index, 'steps', at];
    const begins = part.steps[at - 1]?.to ?? 0;
    const ends = at === part.steps.length - 1 ? part.minutes : to;
    if (from !== begins) {
      return [
        error(
          { file, path: [...path, 'from'] },
          `the step before ends at ${begins}. Write "from: ${begins}".`,
        ),
      ];
    }
    return to === ends && to > from
      ? []
      : [
          error(
            { file, path: [...path, 'to'] },
            `the part has ${part.minutes} minutes and this step goes from ${from} to ${to}. Let the steps fill the part.`,
          ),
        ];
  });
}

function shortFindings({ file, data }: AgendaFile, index: number): readonly Finding[] {
  const part = data.parts[index];
  if (!part) return [];
  const path = ['parts', index];
  const findings: Finding[] = [];
  if (part.shortScreens && part.shortMinutes === undefined) {
    findings.push(
      error(
        { file, path: [...path, 'shortScreens'] },
        'the short class leaves this part out. Write "shortMinutes" too, or take the screens away.',
      ),
    );
  }
  for (const [at, number] of (part.shortScreens ?? []).entries()) {
    if (number <= part.screens.length) continue;
    findings.push(
      error(
        { file, path: [...path, 'shortScreens', at] },
        `the part has ${part.screens.length} screens. Write a number up to that.`,
      ),
    );
  }
  if (part.never && part.whenLate) {
    findings.push(
      error(
        { file, path: [...path, 'whenLate'] },
        'this part is never cut ("never: true"). Take one of the two away.',
      ),
    );
  }
  return findings;
}

function known(
  file: string,
  path: Path,
  ids: readonly string[],
  there: readonly string[],
  what: string,
): readonly Finding[] {
  return ids.flatMap((id, index) => one(file, [...path, index], id, there, what));
}

function one(
  file: Sourced<unknown>['file'],
  path: Path,
  id: string,
  there: readonly string[],
  what: string,
): readonly Finding[] {
  return there.includes(id)
    ? []
    : [error({ file, path }, `there is no ${what} "${id}". ${suggestion(id, there)}`)];
}

function jobAidIds({ jobAids }: CourseSource): readonly string[] {
  return jobAids.map(({ data }) => data.id);
}
