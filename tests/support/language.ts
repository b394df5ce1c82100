import { zhFormats } from '@/i18n/formats';
import type { Language, MessagePart } from '@/i18n/messages';
import { zh } from '@/i18n/zh';
import { core } from '@/i18n/zh/core';
import { valueAtHand } from '@/ui/lazy-value';

const part = <Name extends MessagePart>(name: Name) => valueAtHand(zh[name]);

/** Chinese with all its parts at hand, so that a test renders without suspending. */
export const wholeChinese: Language = {
  core,
  formats: zhFormats,
  parts: {
    home: part('home'),
    module: part('module'),
    paper: part('paper'),
    lesson: part('lesson'),
    scenario: part('scenario'),
    record: part('record'),
    settings: part('settings'),
    quiz: part('quiz'),
    exam: part('exam'),
    quizHistory: part('quizHistory'),
    review: part('review'),
    jobAid: part('jobAid'),
    search: part('search'),
    sealMoment: part('sealMoment'),
    caseFile: part('caseFile'),
    laws: part('laws'),
    glossary: part('glossary'),
    classroom: part('classroom'),
    classPaper: part('classPaper'),
    certificate: part('certificate'),
    classAfter: part('classAfter'),
    map: part('map'),
    bank: part('bank'),
    authors: part('authors'),
  },
};
