import { authors } from './zh/authors';
import { bank } from './zh/bank';
import { caseFile } from './zh/case-file';
import { certificate } from './zh/certificate';
import { classAfter } from './zh/class-after';
import { classPaper } from './zh/class-paper';
import { classroom } from './zh/classroom';
import { core } from './zh/core';
import { exam } from './zh/exam';
import { glossary } from './zh/glossary';
import { home } from './zh/home';
import { jobAid } from './zh/job-aid';
import { laws } from './zh/laws';
import { lesson } from './zh/lesson';
import { map } from './zh/map';
import { module } from './zh/module';
import { paper } from './zh/paper';
import { quiz } from './zh/quiz';
import { quizHistory } from './zh/quiz-history';
import { record } from './zh/record';
import { review } from './zh/review';
import { scenario } from './zh/scenario';
import { sealMoment } from './zh/seal-moment';
import { search } from './zh/search';
import { settings } from './zh/settings';

/**
 * What the interface says in Simplified Chinese, whole. The app loads it in parts (`chinese.ts`);
 * another language is a folder of the same shape, and the compiler finds what is missing in it.
 */
export const zh = {
  ...core,
  home,
  module,
  paper,
  lesson,
  scenario,
  record,
  settings,
  quiz,
  exam,
  quizHistory,
  review,
  jobAid,
  search,
  sealMoment,
  caseFile,
  laws,
  glossary,
  classroom,
  classPaper,
  certificate,
  classAfter,
  map,
  authors,
  bank,
};

export type Messages = typeof zh;
