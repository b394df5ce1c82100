import type {
  CourseSource,
  LessonElement,
  LessonSource,
} from '../src/course/checks/course-source.ts';
import { SECTION_COMPONENTS } from '../src/course/checks/lesson-components.ts';
import type { GlossaryEntry, LawBook, TaughtAt } from '../src/course/reference-books.ts';

/** What lessons and job aids cite of the law notes, and the lessons' company rules. */
export function compileLawBook(source: CourseSource): LawBook {
  const cited = placesOf(source, 'Law');
  return {
    laws: source.laws.data.laws.flatMap((law) => {
      const places = [...(cited.get(law.id) ?? []), ...jobAidsCiting(source, law.id)];
      return places.length > 0 ? [{ ...law, places }] : [];
    }),
    companyRules: inOrder(source).flatMap((lesson) =>
      lesson.elements
        .filter(({ name }) => name === 'CompanyRule')
        .map((element) => ({ lines: element.lines, place: placeOf(lesson, element) })),
    ),
  };
}

function jobAidsCiting({ jobAids }: CourseSource, law: string): readonly TaughtAt[] {
  return jobAids
    .filter(({ data }) => data.laws?.includes(law))
    .map(({ data }) => ({ ref: data.lesson, title: data.title, jobAid: data.id }));
}

/** The terms that lessons open, by pinyin. */
export function compileGlossary(source: CourseSource): readonly GlossaryEntry[] {
  const taught = placesOf(source, 'Term');
  return source.glossary.data.terms
    .flatMap((term) => {
      const places = taught.get(term.id);
      return places ? [{ ...term, initial: initialOf(term.term), places }] : [];
    })
    .toSorted((one, other) => byPinyin.compare(one.term, other.term));
}

/** For each id that a component is given, the places where it stands, each once. */
function placesOf(source: CourseSource, component: string): ReadonlyMap<string, TaughtAt[]> {
  const found = new Map<string, TaughtAt[]>();
  for (const lesson of inOrder(source)) {
    for (const element of lesson.elements) {
      if (element.name !== component) continue;
      const id = element.attributes.id ?? '';
      const places = found.get(id) ?? [];
      const place = placeOf(lesson, element);
      if (!places.some(({ ref }) => ref === place.ref)) found.set(id, [...places, place]);
    }
  }
  return found;
}

/** The lessons of the course in the order of its modules. */
function inOrder({ modules, lessons }: CourseSource): readonly LessonSource[] {
  return modules
    .flatMap(({ data }) => data.lessons)
    .flatMap((id) => lessons.find(({ data }) => data.id === id) ?? []);
}

/** The section that an element stands in; the lesson itself for one that stands in none. */
function placeOf({ data, elements }: LessonSource, element: LessonElement): TaughtAt {
  const within = element.within.some((name) => SECTION_COMPONENTS.includes(name));
  // Sections do not stand within each other, so it is the one that was opened last.
  const section = within
    ? elements
        .slice(0, elements.indexOf(element))
        .findLast(({ name }) => SECTION_COMPONENTS.includes(name))
    : undefined;
  return section
    ? { ref: `${data.id}#${section.attributes.id}`, title: section.attributes.title ?? data.title }
    : { ref: data.id, title: data.title };
}

const byPinyin = new Intl.Collator('zh-u-co-pinyin');

/** The first word of each letter in the order of pinyin. No word begins with I, U or V. */
const FIRST_OF_LETTER = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他哇夕丫匝'].map(
  (first, index) => [first, 'ABCDEFGHJKLMNOPQRSTWXYZ'[index] ?? '#'] as const,
);

function initialOf(term: string): string {
  const [first = ''] = term;
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return FIRST_OF_LETTER.findLast(([word]) => byPinyin.compare(word, first) <= 0)?.[1] ?? '#';
}
