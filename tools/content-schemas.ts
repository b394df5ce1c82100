import type { z } from 'zod';
import type { FileKind } from '../src/course/checks/course-source.ts';
import { AgendaSchema } from '../src/course/schema/agenda.ts';
import {
  CalendarFileSchema,
  CompaniesFileSchema,
  ContractsFileSchema,
  LedgerFileSchema,
  TimelineFileSchema,
} from '../src/course/schema/case.ts';
import { CourseSchema, ModuleSchema } from '../src/course/schema/course.ts';
import { DiagramsFileSchema } from '../src/course/schema/diagram.ts';
import { DocumentsFileSchema } from '../src/course/schema/document.ts';
import { FiguresFileSchema } from '../src/course/schema/figures.ts';
import { InteractionsFileSchema } from '../src/course/schema/interaction.ts';
import { BankSchema } from '../src/course/schema/item.ts';
import { JobAidSchema } from '../src/course/schema/job-aid.ts';
import { LessonFrontmatterSchema } from '../src/course/schema/lesson.ts';
import { GlossaryFileSchema, LawsFileSchema } from '../src/course/schema/reference.ts';
import { ScenarioSchema } from '../src/course/schema/scenario.ts';
import { ScenarioOverlaySchema } from '../src/course/schema/scenario-overlay.ts';
import { StyleFileSchema } from '../src/course/schema/style.ts';

const SCHEMAS = {
  course: CourseSchema,
  module: ModuleSchema,
  lesson: LessonFrontmatterSchema,
  interactions: InteractionsFileSchema,
  bank: BankSchema,
  scenario: ScenarioSchema,
  'scenario-overlay': ScenarioOverlaySchema,
  'job-aid': JobAidSchema,
  glossary: GlossaryFileSchema,
  laws: LawsFileSchema,
  documents: DocumentsFileSchema,
  diagrams: DiagramsFileSchema,
  companies: CompaniesFileSchema,
  contracts: ContractsFileSchema,
  ledger: LedgerFileSchema,
  timeline: TimelineFileSchema,
  calendar: CalendarFileSchema,
  figures: FiguresFileSchema,
  style: StyleFileSchema,
  class: AgendaSchema,
} satisfies Record<FileKind, z.ZodType>;

/** What a file of each kind holds once it is read. */
export type ContentData = { readonly [Kind in FileKind]: z.infer<(typeof SCHEMAS)[Kind]> };

/** The schema of each kind of content file. A lesson's is that of its frontmatter. */
export const CONTENT_SCHEMAS: {
  readonly [Kind in FileKind]: z.ZodType<ContentData[Kind]>;
} = SCHEMAS;

/** Which files are of which kind: glob patterns below `content/`. */
export const CONTENT_FILES: Readonly<Record<FileKind, string>> = {
  course: 'course.yaml',
  module: 'modules/*/module.yaml',
  lesson: 'modules/*/*.mdx',
  interactions: 'modules/*/*.interactions.yaml',
  bank: 'modules/*/*.quiz.yaml',
  scenario: 'modules/*/*.scenario.yaml',
  'scenario-overlay': 'modules/*/*.scenario.*.yaml',
  'job-aid': 'job-aids/*.yaml',
  glossary: 'glossary.yaml',
  laws: 'laws.yaml',
  documents: 'case/documents/*.yaml',
  diagrams: 'modules/*/diagrams.yaml',
  companies: 'case/companies.yaml',
  contracts: 'case/contracts.yaml',
  ledger: 'case/ledger.yaml',
  timeline: 'case/timeline.yaml',
  calendar: 'case/calendar.yaml',
  figures: 'case/figures.yaml',
  style: 'style.yaml',
  class: 'class.yaml',
};

/** The kind of a file, by its path below `content/`. Undefined when no pattern fits. */
export function kindOf(file: string): FileKind | undefined {
  const kinds = Object.keys(CONTENT_FILES) as FileKind[];
  return kinds.find((kind) => {
    const pattern = CONTENT_FILES[kind].replaceAll('.', '\\.').replaceAll('*', '[^/]+');
    return new RegExp(`^${pattern}$`).test(file);
  });
}
