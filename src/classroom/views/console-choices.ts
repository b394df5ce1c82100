import type { Position } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { offeredChoices } from '@/scenario/engine/play';
import type { Scenario } from '@/scenario/engine/scenario';
import { textFormats } from '@/scenario/views/text-formats';
import { flawedPieces } from '../engine/flawed-pieces';
import { playOfRun, runId } from '../engine/run';
import { inClassOrder, type ScreenSources } from '../engine/screen-content';
import { askedAt, askedIndex, type ScreenContent } from '../engine/stations';
import type { ConsoleChoice } from './HandsPanel';

/** The choices of the question that stands, as the console lists them: with what the class must not see yet. */
export function consoleChoices(
  state: ClassState,
  screen: AgendaScreen,
  content: ScreenContent,
  sources: ScreenSources,
  messages: Messages['scenario'],
  formats: Formats,
): readonly ConsoleChoice[] {
  const { position } = state;
  if (!position) return [];
  if (screen.show === 'scene') {
    const staged = sources.staged(screen.scenario);
    return staged ? sceneChoices(state, position, staged.scenario, messages, formats) : [];
  }
  const item = screen.show === 'item' ? sources.item(screen.item) : undefined;
  if (!item) return [];
  if (item.type === 'missing-pieces') {
    const paper = item.document === undefined ? undefined : sources.paper(item.document);
    const found = position.stage === 'reveal' ? flawedPieces(item, paper) : [];
    return found.map(({ id, text }) => ({ id, text, mark: '', right: true, leadsTo: '' }));
  }
  const asked = askedAt(position, content);
  if (!asked) return [];
  const part = item.type === 'cluster' ? item.parts[askedIndex(position)] : item;
  const options =
    part && 'options' in part ? part.options : part && 'reasons' in part ? part.reasons : [];
  return asked.choices.flatMap((id) => {
    const option = options.find((one) => one.id === id);
    const right = asked.right.has(id);
    const { sign, word } = messages.rates[right ? 'good' : 'poor'];
    return option
      ? { id, text: option.text, mark: `${sign} ${right ? word : ''}`, right, leadsTo: '' }
      : [];
  });
}

/** Of the decision that stands; once it is made, of that decision, so that each can be explained. */
function sceneChoices(
  state: ClassState,
  { part, stage }: Position,
  scenario: Scenario,
  messages: Messages['scenario'],
  formats: Formats,
): readonly ConsoleChoice[] {
  const path = state.paths[runId(part, scenario.id)];
  const looksBack = stage === 'reveal' || stage === 'explain';
  const steps = path?.steps.slice(0, looksBack ? -1 : undefined) ?? [];
  const { play } = playOfRun(scenario, path && { ...path, steps });
  if (play.node.kind === 'ending') return [];
  const offered = offeredChoices(scenario, play, textFormats(formats));
  return inClassOrder(state, play.node).flatMap(({ id }) => {
    const found = offered.find(({ choice }) => choice.id === id);
    if (!found || found.lockedReason !== undefined) return [];
    const { sign, word } = messages.rates[found.choice.rate];
    return {
      id,
      text: found.say,
      mark: `${sign} ${word}`,
      right: found.choice.rate === 'good',
      leadsTo: found.choice.to.toUpperCase(),
    };
  });
}
