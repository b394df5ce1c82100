import { stringify } from 'yaml';
import type { ContentFiles } from '../../tools/content-files.ts';
import { buildBank } from './build-course';
import { buildBankSource, buildSource } from './build-source';

const LESSON = `<Hook>

2025-09-01（周一），林一舟接手，930,000 元。

</Hook>

<Interaction id="guess-open" />

<Section id="five-boxes" title="五格账">

先分清哪笔该催。<Term id="retention-money">质保金</Term>单独记。

</Section>

<WorkedExample id="example" title="示例">

1,860,000 − 930,000 = 930,000 元。

</WorkedExample>

<Interaction id="sort-boxes" />

<Interaction id="your-own" />

<Takeaways />

<JobAidLink />
`;

/**
 * A small course without errors as the texts of its files, for planting mistakes in. It is written
 * from `buildSource`, so that it keeps up with the schemas.
 */
export function exampleFiles(): ContentFiles {
  const source = buildSource({
    banks: [buildBankSource(buildBank().items.map(({ hash: _hash, ...item }) => item))],
  });
  const [lesson] = source.lessons;
  if (!lesson) throw new Error('the example course has a lesson');
  const term = {
    id: 'retention-money',
    term: '质保金',
    en: 'retention money',
    definition: '押着的钱。',
  };
  const glossary = { ...source.glossary, data: { terms: [term] } };

  const files = [
    source.course,
    ...source.modules,
    ...source.interactions,
    ...source.banks,
    ...source.scenarios,
    ...source.jobAids,
    glossary,
    source.laws,
    ...source.documents,
    ...source.diagrams,
    source.companies,
    source.contracts,
    source.ledger,
    source.timeline,
    source.calendar,
    source.figures,
    source.style,
  ];
  return new Map([
    ...files.map(({ file, data }) => [file, stringify(data)] as const),
    [lesson.file, `---\n${stringify(lesson.data)}---\n\n${LESSON}`],
  ]);
}

/**
 * The files with one text replaced.
 *
 * @throws {Error} when the text is not in the file: the mistake would not be planted
 */
export function planted(
  files: ContentFiles,
  file: string,
  text: string,
  mistake: string,
): ContentFiles {
  const before = files.get(file);
  if (!before?.includes(text)) throw new Error(`"${text}" is not in ${file}:\n${before}`);
  return new Map([...files, [file, before.replace(text, () => mistake)]]);
}
