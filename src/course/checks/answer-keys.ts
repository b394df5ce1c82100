import type { Interaction } from '../schema/interaction';
import type { Item, ItemPart } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';
import { suggestion } from './nearest';

/** Every right answer is one of the answers that can be given. */
export function answerKeys(source: CourseSource): readonly Finding[] {
  return [
    ...source.banks.flatMap(({ file, data }) =>
      data.items.flatMap((item, index) => keysOfItem(item, file, ['items', index])),
    ),
    ...source.interactions.flatMap(({ file, data }) =>
      data.interactions.flatMap((interaction, index) =>
        keysOfInteraction(interaction, file, ['interactions', index]),
      ),
    ),
  ];
}

type Named = readonly { readonly id: string }[];

function keysOfItem(item: Item | ItemPart, file: string, at: Path): readonly Finding[] {
  switch (item.type) {
    case 'single-response':
    case 'best-reply':
      return [
        ...item.key.flatMap((key, index) =>
          among(key, item.options, 'options', file, [...at, 'key', index]),
        ),
        ...(item.key.length === 1
          ? []
          : [
              error(
                { file, path: [...at, 'key'] },
                'this type has exactly one right option. For several use "multiple-response".',
              ),
            ]),
      ];
    case 'multiple-response':
      return [
        ...item.key.flatMap((key, index) =>
          among(key, item.options, 'options', file, [...at, 'key', index]),
        ),
        ...(item.key.length < item.options.length
          ? []
          : [error({ file, path: [...at, 'key'] }, 'every option is right. Add one that is not.')]),
        ...(new Set(item.key).size === item.key.length
          ? []
          : [error({ file, path: [...at, 'key'] }, 'an option stands in "key" twice. Keep one.')]),
      ];
    case 'true-false-reason':
      return among(item.key, item.reasons, 'reasons', file, [...at, 'key']);
    case 'matching': {
      const keys = item.prompts.map(({ key }) => key);
      const spare = item.targets.some(({ id }) => !keys.includes(id));
      return [
        ...item.prompts.flatMap(({ key }, index) =>
          among(key, item.targets, 'targets', file, [...at, 'prompts', index, 'key']),
        ),
        ...(spare && !item.stem.includes('用不上')
          ? [
              error(
                { file, path: [...at, 'targets'] },
                'a target belongs to no prompt. Say so in the stem ("有一项用不上"), or delete it.',
              ),
            ]
          : []),
      ];
    }
    case 'sorting':
      return [
        ...item.cards.flatMap(({ key }, index) =>
          among(key, item.groups, 'groups', file, [...at, 'cards', index, 'key']),
        ),
        ...unmatched(
          item.groups,
          item.cards.map(({ key }) => key),
          'no card belongs to the group',
          file,
          [...at, 'groups'],
        ),
      ];
    case 'cluster':
      return item.parts.flatMap((part, index) => keysOfItem(part, file, [...at, 'parts', index]));
    case 'missing-pieces':
    case 'short-text':
    case 'ordering':
    case 'numeric':
      return [];
    default:
      return item satisfies never;
  }
}

function keysOfInteraction(interaction: Interaction, file: string, at: Path): readonly Finding[] {
  switch (interaction.type) {
    case 'guess':
      return among(interaction.key, interaction.options, 'options', file, [...at, 'key']);
    case 'fact-card':
      return interaction.fields.flatMap(({ key, options }, index) =>
        among(key, options, 'options', file, [...at, 'fields', index, 'key']),
      );
    case 'sort': {
      const used = interaction.cards.map(({ group }) => group);
      return [
        ...interaction.cards.flatMap(({ group }, index) =>
          among(group, interaction.groups, 'groups', file, [...at, 'cards', index, 'group']),
        ),
        ...unmatched(interaction.groups, used, 'no card belongs to the group', file, [
          ...at,
          'groups',
        ]),
      ];
    }
    case 'payer-map':
      return interaction.people.flatMap(({ role }, index) =>
        among(role, interaction.roles, 'roles', file, [...at, 'people', index, 'role']),
      );
    case 'spot':
      return interaction.entries.flatMap(({ mend }, index) =>
        mend
          ? among(mend.key, mend.options, 'options', file, [...at, 'entries', index, 'mend', 'key'])
          : [],
      );
    case 'rewrite':
      return interaction.parts.flatMap(({ key, versions }, index) =>
        among(key, versions, 'versions', file, [...at, 'parts', index, 'key']),
      );
    case 'self-check':
      return interaction.entries.flatMap(({ proof }, index) =>
        proof === undefined
          ? []
          : among(proof, interaction.proofs, 'proofs', file, [...at, 'entries', index, 'proof']),
      );
    default:
      return [];
  }
}

function among(
  key: string,
  known: Named,
  list: string,
  file: string,
  path: Path,
): readonly Finding[] {
  const ids = known.map(({ id }) => id);
  return ids.includes(key)
    ? []
    : [error({ file, path }, `"${key}" is not one of the ${list} here. ${suggestion(key, ids)}`)];
}

function unmatched(
  known: Named,
  used: readonly string[],
  lack: string,
  file: string,
  at: Path,
): readonly Finding[] {
  return known.flatMap(({ id }, index) =>
    used.includes(id)
      ? []
      : [
          error(
            { file, path: [...at, index, 'id'] },
            `${lack} "${id}". Give it one, or delete it.`,
          ),
        ],
  );
}
