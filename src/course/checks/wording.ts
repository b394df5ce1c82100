import type { CourseSource, PlacedText } from './course-source';
import { type Finding, warning } from './finding';

/** No text uses a phrase that `style.yaml` bans: slogans, praise of force, filler. */
export function wording(source: CourseSource): readonly Finding[] {
  const { banned } = source.style.data;
  return source.texts
    .filter(({ place }) => place.file !== source.style.file)
    .flatMap((text) =>
      banned.flatMap(({ phrase, instead, spoken }) => {
        const read = spoken ? withoutSpeech(text) : text.text;
        return read.includes(phrase)
          ? [warning(text.place, `"${phrase}" is not how this course speaks. ${instead}`)]
          : [];
      }),
    );
}

/** What the course itself says: a role-play's lines and what stands in “ ” are said by people of the story. */
function withoutSpeech({ text, place }: PlacedText): string {
  return isLine(place) ? '' : text.replace(/“[^”]*”/g, '');
}

/** A spoken line: in a role-play, in a chat of the case, in an option that is said. */
function isLine(place: PlacedText['place']): boolean {
  return (
    place.file.endsWith('.scenario.yaml') || ('path' in place && place.path.includes('messages'))
  );
}
