import type { Rolldown } from 'vite';

/** A chunk of the built app, by what a page needs to know of it. */
type BuiltChunk = {
  readonly file: string;
  readonly imports: readonly string[];
  readonly css: readonly string[];
  /** Ids of the modules in it. */
  readonly modules: readonly string[];
};

export type BuiltChunks = {
  /** The file that `index.html` starts. */
  readonly entry: string;
  /** The file that a module ended up in, or null when it is in none. */
  readonly fileOf: (module: string) => string | null;
  /** These files and what they import statically, each once, in the order of `files`. */
  readonly closure: (files: readonly string[]) => readonly string[];
  /** CSS files of a closure, what is imported first. */
  readonly cssOf: (files: readonly string[]) => readonly string[];
  readonly all: readonly BuiltChunk[];
};

/** @throws {Error} when the bundle has no entry */
export function builtChunks(bundle: Rolldown.OutputBundle): BuiltChunks {
  const chunks = new Map<string, BuiltChunk>();
  const files = new Map<string, string>();
  let entry: string | null = null;
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    chunks.set(output.fileName, {
      file: output.fileName,
      imports: output.imports,
      css: [...(output.viteMetadata?.importedCss ?? [])],
      modules: output.moduleIds,
    });
    for (const module of output.moduleIds) files.set(module, output.fileName);
    if (output.isEntry) entry = output.fileName;
  }
  if (entry === null) throw new Error('The build has no entry chunk.');

  function closure(start: readonly string[]): readonly string[] {
    const found = new Set<string>();
    const visit = (file: string) => {
      const chunk = chunks.get(file);
      if (!chunk || found.has(file)) return;
      found.add(file);
      chunk.imports.forEach(visit);
    };
    start.forEach(visit);
    return [...found];
  }

  return {
    entry,
    fileOf: (module) => files.get(module) ?? null,
    closure,
    cssOf: (start) => [
      ...new Set(
        closure(start)
          .toReversed()
          .flatMap((file) => chunks.get(file)?.css ?? []),
      ),
    ],
    all: [...chunks.values()],
  };
}
