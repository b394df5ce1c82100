import type { ClassState } from '@/class-record/class-state';
import type { AgendaScreen } from '@/course/schema/agenda';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { offeredChoices } from '@/scenario/engine/play';
import { playOfRun, runId } from '../engine/run';
import type { ScreenSources } from '../engine/screen-content';
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
  const asked = position && askedAt(position, content);
  if (!asked) return [];
  if (screen.show === 'scene') {
    const staged = sources.staged(screen.scenario);
    if (!staged) return [];
    const run = runId(position.part, staged.scenario.id);
    const { play } = playOfRun(staged.scenario, state.paths[run]);
    const offered = offeredChoices(staged.scenario, play, {
      moment: formats.moment,
      number: (value) => formats.integer(value),
    });
    return asked.choices.flatMap((id) => {
      const found = offered.find(({ choice }) => choice.id === id);
      if (!found) return [];
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
  const item = screen.show === 'item' ? sources.item(screen.item) : undefined;
  if (!item) return [];
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
