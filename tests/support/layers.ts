import type { Import } from './imports';

/** The features: each has the same kinds of thing in it. */
const FEATURES =
  'lesson|quiz|scenario|review|job-aid|classroom|search|certificate|case-file|reference';

/** The parts of the app by path; the first that fits is meant. */
const PARTS: readonly (readonly [part: string, path: RegExp])[] = [
  // The composition root, and the part of it that is loaded after the first page is drawn.
  ['main', /^src\/(main\.tsx|app\/open-local-record\.ts)$/],
  // Opens the record of the classes for the route that needs it, and for no other page.
  ['class-opening', /^src\/app\/open-class-record\.ts$/],
  ['app', /^src\/app\//],
  ['schema', /^src\/course\/schema\//],
  ['checks', /^src\/course\/checks\//],
  ['course', /^src\/course\//],
  ['explorer', /^src\/scenario\/explorer\//],
  ['engine', new RegExp(`^src/(${FEATURES})/engine/`)],
  ['views', new RegExp(`^src/(${FEATURES})/views/`)],
  ['slice', new RegExp(`^src/(${FEATURES})/([a-z-]+-)?slice\\.ts$`)],
  // Addresses and look-ups of a feature, and then its route and the screens that it is made of.
  ['feature', new RegExp(`^src/(${FEATURES})/(?!use-)[a-z-]+\\.ts$`)],
  ['route', new RegExp(`^src/(${FEATURES})/[a-z-]+\\.tsx?$`)],
  ['progress', /^src\/progress\//],
  ['learning-record', /^src\/learning-record\//],
  ['class-record', /^src\/class-record\//],
  ['clock', /^src\/platform\/clock\.ts$/],
  ['chance', /^src\/platform\/(seeded-)?random\.ts$/],
  ['platform', /^src\/platform\//],
  ['i18n', /^src\/i18n\//],
  ['store', /^src\/store\//],
  ['ui', /^src\/ui\//],
  ['service-worker', /^src\/service-worker/],
  ['tools', /^tools\//],
];

/**
 * The layer table of the architecture. `uses`: parts and packages that a part may take from;
 * `types`: those of which it may take types alone. A part may always take from itself.
 */
const LAYERS: Readonly<
  Record<string, { readonly uses: readonly string[]; readonly types?: readonly string[] }>
> = {
  // Chance that is repeated from a seed is arithmetic; the system's own is refused below.
  engine: {
    uses: ['course', 'chance', 'minisearch', 'ts-fsrs'],
    types: ['schema', 'learning-record', 'class-record'],
  },
  explorer: { uses: ['engine', 'course', 'checks', '@dagrejs/dagre'], types: ['schema'] },
  slice: {
    uses: ['engine', 'course', 'class-record', 'zustand'],
    types: ['schema', 'learning-record', 'class-record', 'platform', 'clock', 'chance', 'progress'],
  },
  views: {
    uses: ['ui', 'i18n', 'course', 'engine', 'react', 'react-dom', 'framer-motion'],
    types: ['schema', 'learning-record', 'class-record', 'mdx'],
  },
  route: {
    uses: [
      'views',
      'slice',
      'feature',
      'engine',
      'store',
      'app',
      'ui',
      'i18n',
      'course',
      'progress',
      'class-record',
      'class-opening',
      'platform',
      'clock',
      'react',
      'react-router',
      'zustand',
      'virtual:course',
    ],
    types: ['schema', 'learning-record', 'mdx'],
  },
  feature: { uses: ['engine', 'course'], types: ['schema', 'learning-record'] },
  course: { uses: [], types: ['schema', 'engine'] },
  schema: { uses: ['zod', 'checks'], types: ['engine'] },
  checks: { uses: ['schema', 'course', 'engine', 'zod'], types: [] },
  progress: { uses: ['engine', 'course'], types: ['schema', 'learning-record'] },
  'learning-record': { uses: ['course', 'zod/mini', 'clock'], types: ['schema', 'platform'] },
  'class-opening': { uses: ['class-record', 'platform', 'clock'] },
  'class-record': { uses: ['zod/mini', 'clock'], types: ['platform'] },
  platform: { uses: ['idb', 'ics', 'uuid', 'clock', 'chance'] },
  clock: { uses: [] },
  chance: { uses: [] },
  'service-worker': { uses: ['workbox-precaching', 'workbox-routing'] },
  i18n: { uses: ['ui', 'react'], types: ['course', 'schema', 'engine'] },
  ui: { uses: ['react', 'react-dom', 'react-router'] },
  store: {
    uses: ['slice', 'engine', 'progress', 'learning-record', 'course', 'zustand', 'react'],
    types: ['schema', 'platform', 'clock', 'chance'],
  },
};

/** Parts that may take from every other: they put things together. */
const EVERYTHING = ['app', 'main', 'tools'];

/** Files of `platform/` that reach outside; only `main.tsx` and each other name them. */
const ADAPTER = /^src\/platform\/.*-(indexeddb|memory|broadcast)\.ts$/;

/** `systemClock`, `systemRandom`: the time and chance of this machine. */
const OF_THE_SYSTEM = /^system[A-Z]/;

/** What is wrong with the imports, one sentence each. */
export function violations(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const from = partOf(one.from);
    const to = partOf(one.to) ?? one.to;
    const what = `${one.from} takes ${one.typeOnly ? 'types' : 'values'} from ${one.to}`;
    if (from === undefined) return [`${one.from} belongs to no part of the architecture`];
    if (isAsset(one.to) || one.to.startsWith('node:')) {
      return one.to.startsWith('node:') && from !== 'tools' ? [what] : [];
    }
    if (ADAPTER.test(one.to) && !['main', 'class-opening', 'platform', 'tools'].includes(from))
      return [what];
    if (
      one.names.some((name) => OF_THE_SYSTEM.test(name)) &&
      !['main', 'class-opening', 'tools'].includes(from)
    ) {
      return [`${what}: ${one.names.join(', ')}`];
    }
    if (reachesBuildOnly(from, to, one.typeOnly)) return [what];
    if (EVERYTHING.includes(from)) return [];
    if (from === to) return stays(one) ? [] : [what];
    const layer = LAYERS[from];
    const allowed = layer?.uses.includes(to) || (one.typeOnly && (layer?.types ?? []).includes(to));
    return allowed ? [] : [what];
  });
}

/** The full zod, the content checks and the explorer never reach the browser. */
function reachesBuildOnly(from: string, to: string, typeOnly: boolean): boolean {
  const buildOnly = ['zod', 'schema', 'checks', 'explorer'];
  const atBuild = ['tools', 'schema', 'checks', 'explorer'];
  return !typeOnly && buildOnly.includes(to) && !atBuild.includes(from);
}

/** Within a kind: engines and views of other features are open, slices and routes are not. */
function stays({ from, to }: Import): boolean {
  const kind = partOf(from);
  return kind !== 'slice' && kind !== 'route' ? true : from.split('/')[1] === to.split('/')[1];
}

function partOf(path: string): string | undefined {
  return PARTS.find(([, pattern]) => pattern.test(path))?.[0];
}

function isAsset(path: string): boolean {
  return /\.(css|svg|png|webp|json|yaml|mdx)$/.test(path);
}

/** Rings of files that take values from each other: none of them can be read or tested alone. */
export function cycles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly) continue;
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const done = new Set<string>();
  const found: string[] = [];

  function visit(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  }
  for (const file of next.keys()) visit(file, []);
  return found;
}
