import { lazyValue } from '@/ui/lazy-value';
import { zhFormats } from './formats';
import type { Language } from './messages';
import { core } from './zh/core';

/** Simplified Chinese, in the parts that pages load when they need them. */
export const createChinese = (): Language => ({
  core,
  formats: zhFormats,
  parts: {
    home: lazyValue(() => import('./zh/home').then((part) => part.home)),
    module: lazyValue(() => import('./zh/module').then((part) => part.module)),
    paper: lazyValue(() => import('./zh/paper').then((part) => part.paper)),
    lesson: lazyValue(() => import('./zh/lesson').then((part) => part.lesson)),
    scenario: lazyValue(() => import('./zh/scenario').then((part) => part.scenario)),
    record: lazyValue(() => import('./zh/record').then((part) => part.record)),
    settings: lazyValue(() => import('./zh/settings').then((part) => part.settings)),
    quiz: lazyValue(() => import('./zh/quiz').then((part) => part.quiz)),
    exam: lazyValue(() => import('./zh/exam').then((part) => part.exam)),
    quizHistory: lazyValue(() => import('./zh/quiz-history').then((part) => part.quizHistory)),
    review: lazyValue(() => import('./zh/review').then((part) => part.review)),
    sealMoment: lazyValue(() => import('./zh/seal-moment').then((part) => part.sealMoment)),
    search: lazyValue(() => import('./zh/search').then((part) => part.search)),
    jobAid: lazyValue(() => import('./zh/job-aid').then((part) => part.jobAid)),
    caseFile: lazyValue(() => import('./zh/case-file').then((part) => part.caseFile)),
    laws: lazyValue(() => import('./zh/laws').then((part) => part.laws)),
    glossary: lazyValue(() => import('./zh/glossary').then((part) => part.glossary)),
    certificate: lazyValue(() => import('./zh/certificate').then((part) => part.certificate)),
    classAfter: lazyValue(() => import('./zh/class-after').then((part) => part.classAfter)),
    classPaper: lazyValue(() => import('./zh/class-paper').then((part) => part.classPaper)),
    classroom: lazyValue(() => import('./zh/classroom').then((part) => part.classroom)),
    map: lazyValue(() => import('./zh/map').then((part) => part.map)),
    bank: lazyValue(() => import('./zh/bank').then((part) => part.bank)),
    authors: lazyValue(() => import('./zh/authors').then((part) => part.authors)),
  },
});
