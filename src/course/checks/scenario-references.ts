import type { StoryDocument } from '../schema/document';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { type Compiling, note } from './scenario-context';

/** Checks a `ref`. A lesson of a module that is not listed yet is pending and no error. */
export function checkSection(compiling: Compiling, where: Path, ref: string | undefined): void {
  const { sections, modules } = compiling.lookups;
  if (ref === undefined || sections.has(ref)) return;
  const module = `m${ref.charAt(1)}`;
  if (!modules.has(module)) {
    compiling.pending.push({ where, message: `"${ref}" waits for module ${module}.` });
    return;
  }
  const lesson = ref.slice(0, ref.indexOf('#') + 1);
  const near = [...sections].filter((section) => section.startsWith(lesson));
  note(
    compiling,
    where,
    `there is no section "${ref}". ${suggestion(ref, near.length > 0 ? near : sections)}`,
  );
}

/** Checks the ids of objectives. Those of a module that is not listed yet are pending. */
export function checkObjectives(compiling: Compiling, where: Path, ids: readonly string[]): void {
  const { objectives, modules } = compiling.lookups;
  for (const [index, id] of ids.entries()) {
    if (objectives.has(id)) continue;
    const [, module] = /^(m\d)-/.exec(id) ?? [];
    if (module && !modules.has(module)) {
      compiling.pending.push({
        where: [...where, index],
        message: `"${id}" waits for module ${module}.`,
      });
    } else {
      note(
        compiling,
        [...where, index],
        `there is no objective "${id}". ${suggestion(id, objectives)}`,
      );
    }
  }
}

/** The document on the table in a scene. */
export function findDocument(
  compiling: Compiling,
  where: Path,
  id: string | undefined,
): StoryDocument | undefined {
  const { documents } = compiling.lookups;
  const document = id === undefined ? undefined : documents.get(id);
  if (id !== undefined && !document) {
    note(
      compiling,
      where,
      `the case file has no document "${id}". ${suggestion(id, documents.keys())}`,
    );
  }
  return document;
}
