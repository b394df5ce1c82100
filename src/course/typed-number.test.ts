import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number';

describe('a typed number', () => {
  it.each([
    { typed: '858000', unit: '元', number: 858_000 },
    { typed: ' 858,000 ', unit: '元', number: 858_000 },
    { typed: '８５８，０００', unit: '元', number: 858_000 },
    { typed: '858 000', unit: '元', number: 858_000 },
    { typed: '¥858,000.00', unit: '元', number: 858_000 },
    { typed: '￥858000元', unit: '元', number: 858_000 },
    { typed: 'RMB 858,000', unit: '元', number: 858_000 },
    { typed: '85.8万', unit: '元', number: 858_000 },
    { typed: '85.8 万元', unit: '元', number: 858_000 },
    { typed: '85。8万', unit: '元', number: 858_000 },
    { typed: '85.8', unit: '万元', number: 85.8 },
    { typed: '85.8万', unit: '万元', number: 85.8 },
    { typed: '858000元', unit: '万元', number: 85.8 },
    { typed: '125天', unit: '天', number: 125 },
    { typed: '125 日', unit: '天', number: 125 },
    { typed: '20号', unit: '日', number: 20 },
    { typed: '20日。', unit: '日', number: 20 },
    { typed: '37.8%', unit: '%', number: 37.8 },
    { typed: '37.8％', unit: '%', number: 37.8 },
    { typed: '－12', unit: '天', number: -12 },
    { typed: '−12', unit: '天', number: -12 },
    { typed: '0', unit: '元', number: 0 },
    { typed: '-0', unit: '元', number: 0 },
    { typed: '0.1万', unit: '元', number: 1_000 },
    { typed: '348、000', unit: '元', number: 348_000 },
    { typed: '.5', unit: '%', number: 0.5 },
  ])('$typed in $unit is $number', ({ typed, unit, number }) => {
    expect(readTypedNumber(typed, unit)).toEqual({ ok: true, number });
  });

  it.each([
    { typed: '', unit: '元', why: 'empty' },
    { typed: '  ', unit: '元', why: 'empty' },
    { typed: '一百二十五', unit: '天', why: 'not-a-number' },
    { typed: '100+25', unit: '天', why: 'not-a-number' },
    { typed: '10-20', unit: '日', why: 'not-a-number' },
    { typed: '10月20日', unit: '日', why: 'not-a-number' },
    { typed: '大概很多', unit: '元', why: 'not-a-number' },
    { typed: '1.2.3', unit: '元', why: 'not-a-number' },
    { typed: '元', unit: '元', why: 'not-a-number' },
    { typed: 'NaN', unit: '元', why: 'not-a-number' },
    { typed: '万', unit: '元', why: 'not-a-number' },
    { typed: '125 天左右', unit: '天', why: 'not-a-number' },
    { typed: '1e9', unit: '元', why: 'not-a-number' },
    { typed: '12,34', unit: '元', why: 'grouping' },
    { typed: '125元', unit: '天', why: 'other-unit' },
    { typed: '4个月', unit: '天', why: 'other-unit' },
  ])('“$typed” in $unit is refused: $why', ({ typed, unit, why }) => {
    expect(readTypedNumber(typed, unit)).toEqual({ ok: false, why });
  });
});
