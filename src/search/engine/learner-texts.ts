import type { Bank } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import type { Attempts } from '@/quiz/engine/attempts-fold';
import { labelOf } from '@/quiz/engine/stem';
import { askedItem } from '@/quiz/engine/variants';
import type { Plays } from '@/scenario/engine/plays-fold';
import type { Line, Scenario } from '@/scenario/engine/scenario';
import { wordingsOf } from '@/scenario/engine/text';
import type { SearchText } from './search-text';

/** The items of a bank whose outcome the learner has seen, with their explanations. */
export function textsOfItems(bank: Bank, attempts: Attempts): readonly SearchText[] {
  return bank.items.flatMap((written) => {
    const answer = attempts.ofItem.get(written.id)?.at(-1);
    if (!answer) return [];
    const item = askedItem(written, attempts.byId.get(answer.attempt)?.seed ?? 0);
    const { title, about } = labelOf(item);
    return {
      kind: 'item' as const,
      id: `${bank.id}/${item.id}`,
      title,
      context: bank.title,
      text: [about, ...explanationsOf(item)].join('\n'),
    };
  });
}

/** The scenes of a role-play in which the learner took a choice, with what was said there. */
export function textsOfScenes(scenario: Scenario, plays: Plays): readonly SearchText[] {
  const taken = plays.taken.get(scenario.id) ?? [];
  return [...new Set(taken.map(({ node }) => node))].flatMap((id) => {
    const scene = scenario.nodes[id];
    if (scene?.kind !== 'scene') return [];
    const choices = scene.choices.filter((choice) =>
      taken.some((one) => one.node === id && one.choice === choice.id),
    );
    return {
      kind: 'scene',
      id: `${scenario.id}/${id}`,
      title: scene.ask ?? scene.stage,
      context: scenario.title,
      text: [
        scene.stage,
        ...said(scene.lines),
        ...choices.flatMap(({ say, react, why }) => [
          ...wordingsOf(say),
          ...said(react),
          ...wordingsOf(why),
        ]),
      ]
        .map(withoutPlaceholders)
        .join('\n'),
    };
  });
}

const said = (lines: readonly Line[]) => lines.flatMap(({ text }) => wordingsOf(text));

/** What depends on the play is not the same for everybody, and nothing to be found by. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{[a-z][a-z0-9]*\}/gi, '…');
}

/** All that an item explains, whatever its type calls it. */
function explanationsOf(item: AskedItem): readonly string[] {
  const found: string[] = [];
  JSON.stringify(item, (key, value) => {
    if (typeof value === 'string' && ['feedback', 'otherwise', 'sum'].includes(key)) {
      found.push(value);
    }
    return value;
  });
  return found;
}
