import type { CourseSource, LessonElement, LessonSource } from './course-source';
import { type Finding, warning } from './finding';
import { SECTION_COMPONENTS } from './lesson-components';

/** Words that state what the law says or forbids. What a court or a contract does is no such statement yet. */
const STATES_LAW =
  /民法典|刑法|治安管理|反垄断法|反不正当竞争法|支付条例|司法解释|违法|犯法|犯罪|判刑|拘留|诉讼时效|时效(?:中断|重新)|依法|法律规定|可以主张|法院(?:支持|认)/;

/**
 * A section of a lesson that says what the law says cites it: there is a <Law id="…"> in it, so that
 * a reader finds the article, since when it is in force, and how sure it is.
 */
export function lawStatements(source: CourseSource): readonly Finding[] {
  return source.lessons.flatMap((lesson) =>
    sectionsOf(lesson).flatMap(({ element, text, cites }) => {
      const stated = STATES_LAW.exec(text)?.[0];
      return stated && !cites
        ? [
            warning(
              { file: lesson.file, line: element.line, column: element.column },
              `"${element.attributes.id}" speaks of the law ("${stated}") and cites none. Put <Law id="…"> around the statement, or say it without the law.`,
            ),
          ]
        : [];
    }),
  );
}

type CitedSection = {
  readonly element: LessonElement;
  readonly text: string;
  readonly cites: boolean;
};

function sectionsOf({ elements, passages }: LessonSource): readonly CitedSection[] {
  const starts = elements.flatMap((element, index) =>
    SECTION_COMPONENTS.includes(element.name) ? [{ element, index }] : [],
  );
  return starts.map(({ element, index }, number) => {
    const end = starts[number + 1]?.index ?? elements.length;
    const inside = elements.slice(index + 1, end).filter(({ within }) => within.length > 0);
    return {
      element,
      text: passages.find(({ section }) => section === element.attributes.id)?.text ?? '',
      cites: inside.some(({ name }) => name === 'Law'),
    };
  });
}
