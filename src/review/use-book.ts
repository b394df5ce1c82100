import { outline } from 'virtual:course/outline';
import { useBanks, useModules } from '@/app/course-chunks';
import { useScenarios } from '@/app/scenario-chunks';
import { addresses } from '@/course/addresses';
import type { Bank } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import type { Formats } from '@/i18n/formats';
import { labelOf } from '@/quiz/engine/stem';
import type { Plays, RecordedChoice } from '@/scenario/engine/plays-fold';
import { replay } from '@/scenario/engine/replay';
import type { Choice, Scenario, Text } from '@/scenario/engine/scenario';
import { fillText } from '@/scenario/engine/text';
import { textFormats } from '@/scenario/views/text-formats';
import { useLearner } from '@/store/app-store';
import { type Card, heldDays } from './engine/card';
import { cardNotePlace } from './engine/card-ref';
import { isSteady } from './engine/steadiness';
import { decisionAddress } from './review-address';
import type { Reviewing } from './use-review';
import type { BookEntry } from './views/BookCard';

type Titled = { readonly id: string; readonly title: string };

export type BookOfMistakes = {
  readonly entries: readonly BookEntry[];
  readonly modules: readonly Titled[];
  readonly objectives: readonly Titled[];
  /** Titles of objectives that are steady. */
  readonly steady: readonly string[];
};

/** The cards with their texts. Suspends until the course's parts that they belong to are there. */
export function useBook({ review, plan, index, plays, today }: Reviewing, formats: Formats) {
  const words = useLearner((learner) => learner.words);
  const { cards, steadiness } = review;
  const steadyOnes = [...steadiness.keys()].filter((one) => isSteady(steadiness, one));
  const banks = useBanks(
    distinct(
      cards.flatMap(({ ref }) => (ref.kind === 'item' ? (index.items[ref.item]?.quiz ?? []) : [])),
    ),
  );
  const scenarios = useScenarios(
    distinct(cards.flatMap(({ ref }) => (ref.kind === 'decision' ? ref.scenario : []))),
  );
  const asked = distinct([...cards.map(({ module }) => module), ...review.begun]);
  const titles = new Map([
    ...useModules(asked).flatMap(({ objectives }) =>
      objectives.map(({ id, title }) => [id, title] as const),
    ),
    ...banks.flatMap(({ objectiveTitles }) => Object.entries(objectiveTitles)),
  ]);

  const entries = cards.flatMap((card): BookEntry | [] => {
    const told = tell(card, { banks, scenarios, plays, index, formats });
    if (!told) return [];
    const day = plan.days.get(card.key);
    return {
      ...card,
      ...told,
      kind: card.ref.kind,
      next: day === undefined ? null : day === today ? '' : day,
      heldByDays: card.right >= heldDays,
      note: words.get(cardNotePlace(card.key))?.text ?? '',
    };
  });
  const withTitle = (ids: readonly string[]): readonly Titled[] =>
    ids.flatMap((id) => {
      const title = titles.get(id);
      return title === undefined ? [] : [{ id, title }];
    });
  const modules = new Set(entries.map(({ module }) => module));
  return {
    entries: entries.toSorted(nextFirst),
    modules: outline.modules.filter(({ id }) => modules.has(id)),
    objectives: withTitle(distinct(entries.flatMap(({ objectives }) => objectives)).toSorted()),
    steady: withTitle(steadyOnes.toSorted()).map(({ title }) => title),
  } satisfies BookOfMistakes;
}

/** What comes next stands first; what is asked no more, by when it was answered last. */
function nextFirst(one: BookEntry, other: BookEntry): number {
  const [a, b] = [one.next ?? '9', other.next ?? '9'];
  if (a !== b) return a < b ? -1 : 1;
  return Date.parse(other.lastAt) - Date.parse(one.lastAt);
}

type Sources = Pick<Reviewing, 'index' | 'plays'> & {
  readonly banks: readonly Bank[];
  readonly scenarios: readonly Scenario[];
  readonly formats: Formats;
};

type Told = Pick<BookEntry, 'place' | 'title' | 'about' | 'to' | 'source'>;

function tell({ ref }: Card, { banks, scenarios, plays, index, formats }: Sources): Told | null {
  switch (ref.kind) {
    case 'item': {
      const bank = banks.find(({ items }) => items.some(({ id }) => id === ref.item));
      const item = bank?.items.find(({ id }) => id === ref.item);
      if (!bank || !item) return null;
      const to = addresses.item(bank.id, item.id);
      const source = { ref: item.source, title: placeTitle(outline, item.source) };
      return { place: bank.title, ...labelOf(item), to, source };
    }
    case 'interaction': {
      const known = index.interactions[`${ref.lesson}/${ref.interaction}`];
      if (!known) return null;
      const place = placeTitle(outline, ref.lesson);
      const to = addresses.section(`${ref.lesson}#do-${ref.interaction}`);
      return { place, title: known.title, about: '', to, source: null };
    }
    case 'decision': {
      const scenario = scenarios.find(({ id }) => id === ref.scenario);
      const recorded = worstChoice(plays, scenario, ref.node);
      const choice = scenario && recorded && choiceOf(scenario, recorded);
      if (!scenario || !recorded || !choice) return null;
      return {
        place: scenario.title,
        title: readThen(plays, scenario, recorded, choice.say, formats),
        about: readThen(plays, scenario, recorded, choice.why, formats),
        to: decisionAddress(ref),
        source: choice.ref ? { ref: choice.ref, title: placeTitle(outline, choice.ref) } : null,
      };
    }
    default:
      return ref satisfies never;
  }
}

/** The latest choice in a scene that the scenario rates poor or over. */
function worstChoice(
  { taken }: Plays,
  scenario: Scenario | undefined,
  node: string,
): RecordedChoice | undefined {
  return (
    scenario &&
    taken.get(scenario.id)?.findLast((recorded) => {
      const rate = recorded.node === node ? choiceOf(scenario, recorded)?.rate : undefined;
      return rate === 'poor' || rate === 'over';
    })
  );
}

function choiceOf({ nodes }: Scenario, { node, choice }: RecordedChoice): Choice | undefined {
  const scene = nodes[node];
  return scene?.kind === 'scene' ? scene.choices.find(({ id }) => id === choice) : undefined;
}

/** How a text read depends on how the play stood; where that is not known, it is read as from the start. */
function readThen(
  { byId }: Plays,
  scenario: Scenario,
  recorded: RecordedChoice,
  text: Text,
  formats: Formats,
): string {
  const play = byId.get(recorded.play);
  const { state } = replay(scenario, play?.steps.slice(0, recorded.step) ?? [], play?.from).play;
  return fillText(scenario, state, text, textFormats(formats));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
