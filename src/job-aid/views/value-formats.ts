import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { ValueFormats } from '../engine/sheet-text';

/** How a sheet writes its values. In a letter, money has its cents. */
export function valueFormatsOf(
  formats: Formats,
  messages: Messages['jobAid'],
  money: (yuan: number) => string = formats.money,
): ValueFormats {
  const number = (value: number, unit: string) =>
    `${formats.number(value)}${unit === '%' ? '' : ' '}${unit}`;
  const amount = (value: number, unit: string | null) =>
    unit === null ? money(value) : number(value, unit);
  return {
    money,
    number,
    entered: formats.number,
    day: formats.day,
    yes: messages.yes,
    rowTitle: messages.rowTitle,
    labelled: messages.labelled,
    cells: messages.cells,
    heading: messages.heading,
    computed: (computed) => {
      switch (computed.kind) {
        case 'amount':
          return amount(computed.value, computed.unit);
        case 'balance':
          if (computed.value === 0) return messages.balanced;
          // A minus is easily overlooked.
          return computed.value > 0
            ? messages.unbalanced(amount(computed.value, computed.unit))
            : messages.tooMuch(amount(-computed.value, computed.unit));
        case 'days':
          return messages.days(computed.value);
        case 'day':
          return formats.day(computed.value);
        case 'verdict':
          return computed.go ? messages.go : messages.noGo(computed.open);
        case 'incomplete':
          return messages.waitsFor(computed.lacking);
        default:
          return computed satisfies never;
      }
    },
  };
}
