import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ErrorPayload, type Plugin, runnerImport, type ViteDevServer } from 'vite';
import type { WalkedBefore } from './check-course.ts';
import type { LoadedCourse } from './load-course.ts';
import { describeProblem, summary } from './problem-text.ts';
import type { Problem } from './read-course.ts';
import { COURSE_ID, virtualModules } from './virtual-course.ts';

/** Changes that come together, e.g. a branch switched, are read together. In milliseconds. */
const SETTLING = 60;

type State = {
  readonly loaded: LoadedCourse;
  readonly modules: ReadonlyMap<string, string>;
};

/**
 * Offers the course in `content/` as `virtual:course`. A course with an error fails the build with
 * all its problems; in `vite dev` it shows in the overlay with file, line and column, and mending
 * the file is enough to go on.
 */
export function courseContent(): Plugin {
  let root = process.cwd();
  let current: Promise<State> | undefined;
  // An edit of one role-play does not walk through all the others again.
  const walked: WalkedBefore = new Map();
  const folder = () => join(root, 'content');

  function state(): Promise<State> {
    current ??= readState(root, folder(), walked);
    return current;
  }

  return {
    name: 'course',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const { loaded } = await state();
      const broken = listed(loaded);
      if (broken) this.error(broken);
      for (const problem of loaded.problems) {
        if (problem.severity === 'warning') this.warn(describeProblem(problem));
      }
    },
    resolveId(id) {
      return id === COURSE_ID || id.startsWith(`${COURSE_ID}/`) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${COURSE_ID}`)) return undefined;
      const { loaded, modules } = await state();
      const first = firstError(loaded);
      if (first) {
        const { message, loc, frame } = overlayOf(loaded, first, folder());
        this.error({ message, id: loc.file, loc, frame });
      }
      const code = modules.get(id.slice(1));
      if (code === undefined) this.error(`The course has no "${id.slice(1)}".`);
      return { code, moduleSideEffects: false };
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      const inContent = (file: string) => !relative(folder(), file).startsWith('..');
      server.watcher.add(folder());
      server.watcher.on('all', (_event, file) => {
        if (!inContent(file) || !current) return;
        clearTimeout(timer);
        timer = setTimeout(async () => {
          const before = await state();
          current = readState(root, folder(), walked);
          refresh(server, before, await state(), folder());
        }, SETTLING);
      });
    },
  };
}

async function readState(root: string, folder: string, walked: WalkedBefore): Promise<State> {
  const { module } = await runnerImport<typeof import('./load-course.ts')>(
    join(import.meta.dirname, 'load-course.ts'),
    { configFile: false, root, logLevel: 'error', resolve: { alias: { '@': join(root, 'src') } } },
  );
  const loaded = module.loadCourse(folder, walked);
  return { loaded, modules: loaded.course ? virtualModules(loaded.course, folder) : new Map() };
}

/** Tells the browser what a change of the content means for it. A broken course has no modules. */
function refresh(server: ViteDevServer, before: State, after: State, folder: string): void {
  const changed = [...before.modules.keys(), ...after.modules.keys()].filter(
    (id) => before.modules.get(id) !== after.modules.get(id),
  );
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const id of changed) {
      const module = moduleGraph.getModuleById(`\0${id}`);
      if (module) moduleGraph.invalidateModule(module);
    }
  }
  const first = firstError(after.loaded);
  if (first) {
    server.ws.send({ type: 'error', err: overlayOf(after.loaded, first, folder) });
    return;
  }
  // Prose alone is a lesson's own module, and reloads by itself.
  if (changed.length > 0 || firstError(before.loaded)) server.ws.send({ type: 'full-reload' });
}

function firstError({ problems }: LoadedCourse): Problem | undefined {
  return problems.find(({ severity }) => severity === 'error');
}

/** All problems of a course with errors as one text; undefined when it has none. */
function listed(loaded: LoadedCourse): string | undefined {
  if (!firstError(loaded)) return undefined;
  const shown = loaded.problems.filter(({ severity }) => severity !== 'pending');
  return [
    'The course has errors.',
    ...shown.map(describeProblem),
    summary(loaded.problems, loaded.waiting),
  ].join('\n');
}

type Overlay = ErrorPayload['err'] & {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
};

function overlayOf(loaded: LoadedCourse, first: Problem, folder: string): Overlay {
  const file = join(folder, ...first.file.split('/'));
  const others = loaded.problems.filter(
    (problem) => problem.severity === 'error' && problem !== first,
  );
  const message = [`content/${first.file}: ${first.message}`, ...others.map(describeProblem)];
  return {
    message: message.join('\n'),
    stack: '',
    plugin: 'course',
    id: file.split(sep).join('/'),
    loc: { file, line: first.line, column: first.column },
    frame: frameOf(file, first),
  };
}

/** The line and its neighbours, with a mark below the spot. */
function frameOf(file: string, { line, column }: Problem): string {
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return '';
  }
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .flatMap((text, index) => {
      const number = from + index + 1;
      const shown = `${String(number).padStart(4)} | ${text}`;
      return number === line ? [shown, `${' '.repeat(column + 6)}^`] : [shown];
    })
    .join('\n');
}
