import { agendaReferences } from './agenda-references';
import { amounts } from './amounts';
import { answerKeys } from './answer-keys';
import { bankStructure } from './bank-structure';
import { bannedForms } from './banned-forms';
import { calculatorValues } from './calculator-values';
import { caseReferences } from './case-references';
import { contractSums } from './contract-sums';
import type { CourseSource, FileKind } from './course-source';
import { definitions } from './definitions';
import { diagramCells } from './diagram-cells';
import { dueDates } from './due-dates';
import { duplicateWording } from './duplicate-wording';
import { examStructure } from './exam-structure';
import { feedbackLength } from './feedback-length';
import type { Finding } from './finding';
import { firstUseOfTerms } from './first-use-of-terms';
import { itemSources } from './item-sources';
import { jobAidAddresses } from './job-aid-addresses';
import { jobAidBalance } from './job-aid-balance';
import { jobAidLaws } from './job-aid-laws';
import { jobAidLetter } from './job-aid-letter';
import { keyPosition } from './key-position';
import { knownLessons } from './known-lessons';
import { knownObjectives } from './known-objectives';
import { lawStatements } from './law-statements';
import { ledgerChanges } from './ledger-changes';
import { ledgerOutcome } from './ledger-outcome';
import { ledgerTotals } from './ledger-totals';
import { lessonInteractions } from './lesson-interactions';
import { lessonLength } from './lesson-length';
import { lessonTemplate } from './lesson-template';
import { missingPieces } from './missing-pieces';
import { moduleFiles } from './module-files';
import { numericItems } from './numeric-items';
import { objectiveCoverage } from './objective-coverage';
import { objectiveItems } from './objective-items';
import { optionLength } from './option-length';
import { orderArrows } from './order-arrows';
import { orderingSlips } from './ordering-slips';
import { partialCredit } from './partial-credit';
import { paymentBatches } from './payment-batches';
import { rewriteRemarks } from './rewrite-remarks';
import { sectionReferences } from './section-references';
import { selfCheckLamps } from './self-check-lamps';
import { shortTexts } from './short-texts';
import { spotFlaws } from './spot-flaws';
import { tactics } from './tactics';
import { timelineDays } from './timeline-days';
import { timelinePayments } from './timeline-payments';
import { toldInTime } from './told-in-time';
import { typography } from './typography';
import { uniqueIds } from './unique-ids';
import { unverifiedMarks } from './unverified-marks';
import { unwrittenMarks } from './unwritten-marks';
import { weekdays } from './weekdays';
import { wording } from './wording';

export type CourseCheck = {
  /**
   * Kinds of file that the rule holds together. While one of them cannot be read the rule waits:
   * it would only report echoes of that.
   */
  readonly needs: readonly FileKind[];
  readonly find: (source: CourseSource) => readonly Finding[];
};

/** The editor's checklist: every promise about the course that a program can check. */
export const COURSE_CHECKS: readonly CourseCheck[] = [
  { needs: [], find: uniqueIds },
  { needs: ['module', 'lesson', 'bank', 'scenario', 'job-aid'], find: moduleFiles },
  { needs: ['lesson', 'interactions'], find: lessonInteractions },
  { needs: ['lesson', 'interactions'], find: lessonTemplate },
  { needs: ['lesson', 'interactions'], find: lessonLength },
  { needs: ['module', 'course'], find: knownObjectives },
  { needs: ['module', 'lesson', 'bank', 'scenario', 'job-aid'], find: objectiveCoverage },
  { needs: ['module', 'bank'], find: objectiveItems },
  { needs: ['lesson'], find: sectionReferences },
  {
    needs: ['class', 'lesson', 'bank', 'scenario', 'documents', 'job-aid'],
    find: agendaReferences,
  },
  {
    needs: [
      'lesson',
      'interactions',
      'bank',
      'scenario',
      'documents',
      'diagrams',
      'glossary',
      'laws',
    ],
    find: definitions,
  },
  { needs: [], find: answerKeys },
  { needs: [], find: orderingSlips },
  { needs: [], find: orderArrows },
  { needs: [], find: calculatorValues },
  { needs: [], find: spotFlaws },
  { needs: [], find: rewriteRemarks },
  { needs: [], find: selfCheckLamps },
  { needs: [], find: diagramCells },
  { needs: ['course', 'lesson'], find: tactics },
  { needs: ['lesson', 'job-aid'], find: jobAidAddresses },
  { needs: [], find: jobAidBalance },
  { needs: [], find: jobAidLetter },
  { needs: ['laws'], find: jobAidLaws },
  { needs: ['companies'], find: caseReferences },
  { needs: [], find: contractSums },
  { needs: ['ledger'], find: dueDates },
  { needs: ['contracts', 'ledger'], find: ledgerTotals },
  { needs: ['contracts', 'ledger'], find: ledgerChanges },
  { needs: ['contracts', 'ledger'], find: ledgerOutcome },
  { needs: ['contracts', 'ledger', 'companies', 'calendar'], find: paymentBatches },
  { needs: ['calendar'], find: timelineDays },
  { needs: ['contracts', 'ledger', 'timeline'], find: timelinePayments },
  { needs: ['contracts', 'ledger', 'timeline'], find: toldInTime },
  { needs: ['module', 'companies', 'contracts', 'ledger', 'timeline'], find: knownLessons },
  { needs: [], find: weekdays },
  { needs: ['contracts', 'ledger', 'figures'], find: amounts },
  { needs: ['lesson'], find: lawStatements },
  { needs: ['module', 'lesson', 'glossary'], find: firstUseOfTerms },
  { needs: ['lesson', 'bank'], find: itemSources },
  { needs: [], find: typography },
  { needs: ['style'], find: wording },
  { needs: [], find: unverifiedMarks },
  { needs: [], find: unwrittenMarks },
  { needs: ['companies'], find: bankStructure },
  { needs: ['course', 'module', 'bank'], find: examStructure },
  { needs: [], find: keyPosition },
  { needs: [], find: optionLength },
  { needs: [], find: bannedForms },
  { needs: [], find: feedbackLength },
  { needs: [], find: numericItems },
  { needs: ['documents'], find: missingPieces },
  { needs: [], find: shortTexts },
  { needs: [], find: partialCredit },
  { needs: [], find: duplicateWording },
];
