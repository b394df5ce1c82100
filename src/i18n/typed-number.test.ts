import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number';

describe('a typed number', () => {
  it.each([
    { typed: '348000', value: 348_000, because: 'plain digits' },
    { typed: '348,000', value: 348_000, because: 'grouping commas' },
    { typed: '３４８，０００', value: 348_000, because: 'full-width digits and comma' },
    { typed: '34.8万', value: 348_000, because: '万 multiplies by ten thousand' },
    { typed: '34.8 万元', value: 348_000, because: 'a unit typed along' },
    { typed: '¥348,000.50', value: 348_000.5, because: 'a currency sign and cents' },
    { typed: ' 125 天 ', value: 125, because: 'spaces around' },
    { typed: '－3', value: -3, because: 'a full-width minus' },
    { typed: '0.1万', value: 1_000, because: 'no binary fraction is left over' },
  ])('"$typed" is $value: $because', ({ typed, value }) => {
    expect(readTypedNumber(typed, ['元', '天'])).toEqual({ outcome: 'number', value });
  });

  it('is empty when nothing but spaces was typed', () => {
    expect(readTypedNumber(' 　 ')).toEqual({ outcome: 'empty' });
  });

  it.each(['三十四万', '12-30', '1.2.3', '125 天左右', 'NaN', '万'])(
    '"%s" is refused and not guessed at',
    (typed) => {
      expect(readTypedNumber(typed, ['元', '天'])).toEqual({ outcome: 'not-a-number' });
    },
  );
});
