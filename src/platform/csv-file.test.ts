import { expect, it } from 'vitest';
import { csvText } from './csv-file';

it('writes a byte order mark, commas, and lines that end in CRLF', () => {
  expect(
    csvText([
      ['题', '人数'],
      ['q1-01', 12],
    ]),
  ).toBe('\uFEFF题,人数\r\nq1-01,12\r\n');
});

it.each([
  { cell: 'a,b', says: '"a,b"' },
  { cell: '他说"先付"', says: '"他说""先付"""' },
  { cell: '一行\n两行', says: '"一行\n两行"' },
  { cell: null, says: '' },
  { cell: -0.25, says: '-0.25' },
  { cell: '=HYPERLINK("x")', says: '"\'=HYPERLINK(""x"")"' },
  { cell: '+1', says: "'+1" },
  { cell: '-1', says: "'-1" },
  { cell: '@sum', says: "'@sum" },
  { cell: '\tx', says: "'\tx" },
  { cell: '\rx', says: '"\'\rx"' },
  { cell: '1-1', says: '1-1' },
])('writes $cell as $says', ({ cell, says }) => {
  expect(csvText([[cell]])).toBe(`\uFEFF${says}\r\n`);
});
