import type { Messages } from '@/i18n/messages';
import type { ScriptChoice } from '../engine/script';

/** What is true of a choice beside its words: when it is open, what it changes, what it teaches. */
export function choiceFacts(
  { gate, since, locked, effects, scores, objectives, ref }: ScriptChoice,
  { words }: Messages['authors'],
): readonly string[] {
  const named = (label: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${label}：${list.join('，')}`];
  return [
    ...(gate === undefined ? [] : [words.gated(gate, locked ? words.locked : words.hidden)]),
    ...(since === undefined ? [] : [words.since(since.toUpperCase())]),
    ...named(words.effects, effects),
    ...named(words.scores, scores),
    ...named(words.objectives, objectives),
    ...named(words.ref, ref === undefined ? [] : [ref]),
  ];
}
