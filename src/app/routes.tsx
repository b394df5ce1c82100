import { outline } from 'virtual:course';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { addresses } from '@/course/addresses';
import { chunkLoaders } from './course-chunks';

type RouteModule = Promise<{ readonly default: ComponentType }>;

/** Code of each lazy route, by the first segment of its addresses. */
const loaders = {
  modules: (): RouteModule => import('./module-route').then((m) => ({ default: m.ModuleRoute })),
  lessons: (): RouteModule => import('@/lesson/route').then((m) => ({ default: m.LessonRoute })),
  quizzes: (): RouteModule => import('@/quiz/route').then((m) => ({ default: m.QuizRoute })),
  scenarios: (): RouteModule =>
    import('@/scenario/route').then((m) => ({ default: m.ScenarioRoute })),
  'job-aids': (): RouteModule =>
    import('@/job-aid/route').then((m) => ({ default: m.JobAidRoute })),
  review: (): RouteModule => import('@/review/route').then((m) => ({ default: m.ReviewRoute })),
  record: (): RouteModule => import('./record-route').then((m) => ({ default: m.RecordRoute })),
  settings: (): RouteModule =>
    import('./settings-route').then((m) => ({ default: m.SettingsRoute })),
} as const;

type Place = keyof typeof loaders;

const page = (place: Place): LazyExoticComponent<ComponentType> => lazy(loaders[place]);

/** Patterns for react-router. The home page comes with the first load; everything else is lazy. */
export const lazyRoutes: readonly { readonly path: string; readonly Page: ComponentType }[] = [
  { path: '/modules/:id', Page: page('modules') },
  { path: '/lessons/:id', Page: page('lessons') },
  { path: '/quizzes/:id', Page: page('quizzes') },
  { path: '/scenarios/:id', Page: page('scenarios') },
  { path: '/job-aids', Page: page('job-aids') },
  { path: '/job-aids/:id', Page: page('job-aids') },
  { path: '/review', Page: page('review') },
  { path: '/record', Page: page('record') },
  { path: '/settings', Page: page('settings') },
];

/**
 * Fetches code and data of the page at an address. Resolves when both are there; an address of
 * no page resolves at once. Rejects when the network fails.
 */
export async function loadPage(address: string): Promise<void> {
  const [, place = '', id = ''] = address.replace(/[?#].*$/, '').split('/');
  const loadRoute = Object.hasOwn(loaders, place) ? loaders[place as Place] : undefined;
  const loadData = Object.hasOwn(chunkLoaders, place)
    ? chunkLoaders[place as keyof typeof chunkLoaders]
    : undefined;
  await Promise.all([loadRoute?.(), id ? loadData?.(id) : undefined]);
}

/** Every address that exists without a learning record: what is prerendered. */
export function staticAddresses(): readonly string[] {
  const ofModules = outline.modules.flatMap((module) => [
    addresses.module(module.id),
    ...module.lessons.map(({ id }) => addresses.lesson(id)),
    ...(module.quiz ? [addresses.quiz(module.quiz.id)] : []),
    ...module.scenarios.map(({ id }) => addresses.scenario(id)),
    ...module.jobAids.map(({ id }) => addresses.jobAid(id)),
  ]);
  return [
    addresses.home,
    ...ofModules,
    addresses.jobAids,
    addresses.review,
    addresses.record,
    addresses.settings,
  ];
}
