import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type FactCard = InteractionOf<'fact-card'>;
type Field = FactCard['fields'][number];

export type FieldResult =
  | { readonly state: 'right' | 'wrong'; readonly option: Field['options'][number] }
  /** Left open, which is allowed: it says whom to ask. */
  | { readonly state: 'open' };

export function judgeField(field: Field, answer: Answer): FieldResult {
  const chosen = textOf(answer, field.id);
  const option = field.options.find(({ id }) => id === chosen);
  if (!option) return { state: 'open' };
  return { state: option.id === field.key ? 'right' : 'wrong', option };
}

/** Share of fields that are right; an open field is not. */
export function scoreFactCard({ fields }: FactCard, answer: Answer): number {
  return shareOf(
    fields.filter((field) => judgeField(field, answer).state === 'right').length,
    fields.length,
  );
}
