import { frame, jobAids, openings } from 'virtual:course';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { addresses } from '@/course/addresses';
import { authorAddresses } from '@/course/author-addresses';
import { classAddresses } from '@/course/class-addresses';
import type { Language, MessagePart } from '@/i18n/messages';
import { chunkLoaders } from './course-chunks';

type RouteModule = Promise<{
  readonly default: ComponentType;
  /** Fetches what a page of this id needs beside its data. */
  readonly prepare?: (id: string, language: Language) => Promise<void>;
}>;

type PlaceLoader = {
  /** Code of the lazy route. */
  readonly route: () => RouteModule;
  /** Texts that it says. */
  readonly says: readonly MessagePart[];
};

/** What a lazy page needs, by the first segment of its addresses. */
const places = {
  '': {
    route: () => import('./home-route').then((m) => ({ default: m.HomeRoute })),
    says: ['home'],
  },
  modules: {
    route: () => import('./module-route').then((m) => ({ default: m.ModuleRoute })),
    says: ['module', 'home'],
  },
  lessons: {
    route: () =>
      import('@/lesson/route').then((m) => ({
        default: m.LessonRoute,
        prepare: m.prepareLesson,
      })),
    says: ['lesson', 'paper'],
  },
  quizzes: {
    route: () =>
      import('@/quiz/route').then((m) => ({ default: m.QuizRoute, prepare: m.prepareQuiz })),
    says: ['quiz', 'paper'],
  },
  scenarios: {
    route: () => import('@/scenario/route').then((m) => ({ default: m.ScenarioRoute })),
    says: ['scenario', 'paper'],
  },
  'job-aids': {
    route: () => import('@/job-aid/route').then((m) => ({ default: m.JobAidRoute })),
    says: ['jobAid'],
  },
  case: {
    route: () => import('@/case-file/route').then((m) => ({ default: m.CaseRoute })),
    says: ['caseFile'],
  },
  laws: {
    route: () => import('@/reference/laws-route').then((m) => ({ default: m.LawsRoute })),
    says: ['laws'],
  },
  glossary: {
    route: () => import('@/reference/glossary-route').then((m) => ({ default: m.GlossaryRoute })),
    says: ['glossary'],
  },
  review: {
    route: () => import('./review-route').then((m) => ({ default: m.ReviewRoute })),
    says: ['review'],
  },
  search: {
    route: () => import('@/search/route').then((m) => ({ default: m.SearchRoute })),
    says: ['search'],
  },
  record: {
    route: () => import('./record-route').then((m) => ({ default: m.RecordRoute })),
    says: ['record', 'settings'],
  },
  authors: {
    route: () =>
      import('./authors-route').then((m) => ({
        default: m.AuthorsRoute,
        prepare: m.prepareAuthors,
      })),
    says: ['authors'],
  },
  settings: {
    route: () => import('./settings-route').then((m) => ({ default: m.SettingsRoute })),
    says: ['settings'],
  },
  certificate: {
    route: () => import('@/certificate/route').then((m) => ({ default: m.CertificateRoute })),
    says: ['certificate'],
  },
  class: {
    route: () =>
      import('@/classroom/route').then((m) => ({ default: m.ClassRoute, prepare: m.prepareClass })),
    says: ['classroom', 'classAfter'],
  },
} as const satisfies Record<string, PlaceLoader>;

type Place = keyof typeof places;

const page = (place: Place): LazyExoticComponent<ComponentType> => lazy(places[place].route);

/** Patterns for react-router. Every page is code of its own: no other page waits for it. */
export const lazyRoutes: readonly { readonly path: string; readonly Page: ComponentType }[] = [
  { path: '/', Page: page('') },
  { path: '/modules/:id', Page: page('modules') },
  { path: '/lessons/:id', Page: page('lessons') },
  { path: '/quizzes/:id', Page: page('quizzes') },
  { path: '/scenarios/:id', Page: page('scenarios') },
  { path: '/job-aids', Page: page('job-aids') },
  { path: '/job-aids/:id', Page: page('job-aids') },
  { path: '/case', Page: page('case') },
  { path: '/laws', Page: page('laws') },
  { path: '/glossary', Page: page('glossary') },
  { path: '/review', Page: page('review') },
  { path: '/search', Page: page('search') },
  { path: '/record', Page: page('record') },
  { path: '/settings', Page: page('settings') },
  { path: '/certificate', Page: page('certificate') },
  { path: '/class/*', Page: page('class') },
  { path: '/authors/*', Page: page('authors') },
];

/**
 * Fetches code, texts and data of the page at an address. Resolves when all are there; an address
 * of no page resolves at once. Rejects when the network fails.
 */
export async function loadPage(address: string, language: Language): Promise<void> {
  const [, name = '', id = ''] = address.replace(/[?#].*$/, '').split('/');
  const place: PlaceLoader | undefined = Object.hasOwn(places, name)
    ? places[name as Place]
    : undefined;
  const loadData = Object.hasOwn(chunkLoaders, name)
    ? chunkLoaders[name as keyof typeof chunkLoaders]
    : undefined;
  await Promise.all([
    place?.route().then(({ prepare }) => (id ? prepare?.(id, language) : undefined)),
    ...(place?.says ?? []).map((part) => language.parts[part].load()),
    id ? loadData?.(id) : undefined,
  ]);
}

/** Every address that exists without a learning record: what is prerendered. */
export function staticAddresses(): readonly string[] {
  const ofModules = frame.modules.flatMap((module) => [
    addresses.module(module.id),
    ...module.lessons.map(({ id }) => addresses.lesson(id)),
    ...(module.quiz ? [addresses.quiz(module.quiz.id)] : []),
    ...module.scenarios.map(({ id }) => addresses.scenario(id)),
  ]);
  return [
    addresses.home,
    ...ofModules,
    ...(frame.exam ? [addresses.quiz(frame.exam.id)] : []),
    addresses.jobAids,
    ...Object.keys(jobAids).map(addresses.jobAid),
    addresses.caseFile(),
    addresses.laws,
    addresses.glossary,
    addresses.review,
    addresses.search,
    addresses.record,
    addresses.settings,
    addresses.certificate,
    classAddresses.list,
    '/class/stage/',
    classAddresses.paper(),
    authorAddresses.list,
    ...Object.keys(openings).flatMap((id) => [
      authorAddresses.scenario(id),
      authorAddresses.script(id),
    ]),
    ...frame.modules.flatMap(({ quiz }) => (quiz ? [authorAddresses.bank(quiz.id)] : [])),
  ];
}
