import type { InteractionOf } from '../schema/interaction';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

type Formula = InteractionOf<'calculator'>['formula'];
type Kind = 'number' | 'day' | 'boolean' | 'list of numbers';

const VALUES: Readonly<Record<Formula, Readonly<Record<string, Kind>>>> = {
  'collection-rate': { signed: 'number', received: 'number' },
  'cost-of-delay': { amount: 'number', rate: 'number', days: 'number' },
  'sales-to-recover': { loss: 'number', margin: 'number' },
  concession: { amount: 'number', discount: 'number', days: 'number', rate: 'number' },
  'milestone-share': { amount: 'number', done: 'number', total: 'number' },
  'order-split': {
    parts: 'list of numbers',
    singleAdvance: 'number',
    splitAdvance: 'number',
    buildDays: 'number',
    termDays: 'number',
  },
  exposure: { open: 'number', order: 'number', advance: 'number' },
  'due-date': { start: 'day', days: 'number', rolls: 'boolean', batches: 'list of numbers' },
};

/** A calculator's examples give its formula what it calculates with, and nothing else. */
export function calculatorValues(source: CourseSource): readonly Finding[] {
  return source.interactions.flatMap(({ file, data }) =>
    data.interactions.flatMap((interaction, position) => {
      if (interaction.type !== 'calculator') return [];
      const wanted = VALUES[interaction.formula];
      return interaction.examples.flatMap(({ values }, index) => {
        const path = ['interactions', position, 'examples', index, 'values'];
        const missing = Object.entries(wanted).flatMap(([name, kind]) => {
          const value = values[name];
          if (value === undefined) {
            return [error({ file, path }, `"${interaction.formula}" needs "${name}", a ${kind}.`)];
          }
          return kindOf(value) === kind
            ? []
            : [error({ file, path: [...path, name] }, `"${name}" should be a ${kind}.`)];
        });
        const extra = Object.keys(values)
          .filter((name) => !(name in wanted))
          .map((name) =>
            error(
              { file, path: [...path, name] },
              `"${interaction.formula}" takes no "${name}". ${suggestion(name, Object.keys(wanted))}`,
            ),
          );
        return [...missing, ...extra];
      });
    }),
  );
}

function kindOf(value: number | string | boolean | readonly number[]): Kind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'day' : 'list of numbers';
}
