import { describe, expect, it } from 'vitest';
import type { Learner } from './pre-work';
import { readResultCodes, writeResultCode } from './result-code';

const learner = (nickname: string, fields: Partial<Learner> = {}): Learner => ({
  nickname,
  items: new Map(),
  ways: new Map(),
  ...fields,
});
const answers = [
  { right: true, sure: true },
  { right: true, sure: false },
  { right: false, sure: true },
  { right: false, sure: false },
];

describe('a result code as it is written', () => {
  it('says of each item whether it was right and sure, and of each role-play the way', () => {
    const items = new Map(answers.map((answer, index) => [`q1-0${index + 1}`, answer]));
    const ways = new Map([
      [
        's1',
        [
          { node: 'd1', choice: 'a' },
          { node: 'x', choice: 'c' },
        ],
      ],
      ['s2', []],
    ]);
    expect(writeResultCode(learner('小林', { items, ways }))).toBe(
      'HK1;小林;q1-01=a;q1-02=b;q1-03=x;q1-04=y;s1=d1a-xc;s2=',
    );
  });

  it('is one line, whatever the nickname', () => {
    expect(writeResultCode(learner('  小林;\n 二组 '))).toBe('HK1;小林 二组');
    expect(writeResultCode(learner('林'.repeat(30)))).toBe(`HK1;${'林'.repeat(20)}`);
  });
});

describe('result codes as they are read', () => {
  it('are found in each line, trimmed of what stands around them', () => {
    const { learners, broken } = readResultCodes(
      '小林：HK1; 小林 ;q1-01=a  \r\n没有\n[9:00] HK1;小王;s1=;\n',
    );
    expect(broken).toBe(0);
    expect(learners).toEqual([
      learner('小林', { items: new Map([['q1-01', { right: true, sure: true }]]) }),
      learner('小王', { ways: new Map([['s1', []]]) }),
    ]);
  });

  it.each([
    { code: 'HK1;   ;q1-01=a', because: 'nobody is named' },
    { code: 'HK1;小林;xq1-01=a', because: 'an item has no such name' },
    { code: 'HK1;小林;q1-01=ab', because: 'an answer is no such letter' },
    { code: 'HK1;小林;xs1=d1a', because: 'a role-play has no such name' },
    { code: 'HK1;小林;s1=d1a;S1=d1a', because: 'a name is not in small letters' },
    { code: 'HK1;小林;s1=d1a!', because: 'a way has a strange sign' },
    { code: 'HK1;小林;s1=d1a-d2', because: 'a step has no choice' },
    { code: 'HK1;小林;s1=d1e', because: 'a choice is no such letter' },
    { code: 'HK1;小林;s1=d1a-1d1a', because: 'a node begins with a number' },
    { code: 'HK1;小林;s1=d1aa1', because: 'a step goes on behind its choice' },
    { code: `HK1;小林;${'q1-01=a;'.repeat(600)}`, because: 'it is too long' },
  ])('are not believed where $because', ({ code }) => {
    expect(readResultCodes(code)).toEqual({ learners: [], broken: 1 });
  });

  it('may be as long as is possible', () => {
    const code = `HK1;小林;${'q1-01=a;'.repeat(498)}`;
    const longest = code + ';'.repeat(4_000 - code.length);
    expect(readResultCodes(longest)).toMatchObject({ broken: 0 });
    expect(readResultCodes(`${longest};`)).toMatchObject({ broken: 1 });
  });

  it('know nodes of several letters', () => {
    const [read] = readResultCodes('HK1;小林;s3b=dd12a-settleb').learners;
    expect(read?.ways.get('s3b')).toEqual([
      { node: 'dd12', choice: 'a' },
      { node: 'settle', choice: 'b' },
    ]);
  });
});
