import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';

const HAN = '\\p{Script=Han}';
/** Marks that belong to a Chinese sentence, full width. */
const FULL = '，。；：？！、（）“”‘’《》';

type Slip = { readonly found: RegExp; readonly write: string };

/** What input methods and habit leave in a Chinese text, with what to write instead. */
const SLIPS: readonly Slip[] = [
  {
    found: new RegExp(`${HAN}[,;:?!]|[,;:?!](?=${HAN})`, 'u'),
    write: 'Beside Chinese characters marks are full width: ，；：？！',
  },
  {
    found: new RegExp(`${HAN}\\(|\\)${HAN}`, 'u'),
    write: 'Brackets beside Chinese characters are full width: （ ）',
  },
  {
    found: new RegExp(`${HAN}["'](?=.)|["']${HAN}`, 'u'),
    write: 'Quotation marks are “ ” and ‘ ’',
  },
  {
    found: new RegExp(`${HAN}\\.(?=${HAN}|$)|。。|\\.\\.\\.`, 'u'),
    write: 'A sentence ends in 。, and what is left out is ……',
  },
  { found: /[￥]|¥ /u, write: 'Money is written ¥348,000 or 348,000 元' },
  { found: /％/u, write: 'Per cent is written %, without a space before it' },
  {
    found: /\d ?[~～] ?\d|\d-\d+ ?(?:天|个|次|倍|年|小时|分钟|万元|元|套|店)/u,
    write: 'A range is written 2—3 天, or 2 至 3 天',
  },
  {
    found: new RegExp(` [${FULL}]|[${FULL}] (?! )`, 'u'),
    write: 'Full-width marks bring their own space: delete this one',
  },
  {
    found: new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, 'u'),
    write: 'Between Chinese characters and letters or figures stands a space: 34 套',
  },
];

/** Names and numbers that are written together with Chinese characters. */
const TOGETHER = /第 ?\d+(?:、\d+)*(?:条|号|项|款|年|期|步|季|单)(?:之[一二])?|\d{4}年|[A-Z]股/gu;

/**
 * Chinese texts are set as Chinese is: full-width marks, spaces beside letters and figures, ranges,
 * units, money. Ids, conditions and other languages have no Chinese characters beside them.
 */
export function typography(source: CourseSource): readonly Finding[] {
  const { file: laws } = source.laws;
  return source.texts
    .filter(({ text, place }) => /\p{Script=Han}/u.test(text) && !isArticle(laws, place))
    .flatMap(({ text, place }) => {
      const read = text.replace(TOGETHER, '〇');
      const slip = SLIPS.find(({ found }) => found.test(read));
      const match = slip?.found.exec(read);
      if (!slip || !match) return [];
      const around = read.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6);
      return [warning(place, `"${around}": ${slip.write}.`)];
    });
}

/** The name of an instrument and its article are cited as they are. */
function isArticle(laws: string, place: CourseSource['texts'][number]['place']): boolean {
  return (
    place.file === laws &&
    'path' in place &&
    ['article', 'instrument'].includes(String(place.path.at(-1)))
  );
}
