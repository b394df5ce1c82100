import type { Agenda } from '@/course/schema/agenda';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { offeredChoices, shownLines } from '@/scenario/engine/play';
import { replay } from '@/scenario/engine/replay';
import { fillText } from '@/scenario/engine/text';
import { textFormats } from '@/scenario/views/text-formats';
import { utterancesOf } from '@/scenario/views/utterance';
import { Emphasised } from '@/ui/Emphasised';
import type { StagedScenario } from '../engine/enter-screen';
import { inClassOrder } from '../engine/screen-content';
import styles from './Paper.module.css';

type VotesPaperProps = {
  readonly agenda: Agenda;
  readonly staged: (scenario: string) => StagedScenario | undefined;
  /** Ratings and explanations are printed. */
  readonly answers: boolean;
  readonly letters: readonly string[];
  readonly messages: Messages['classPaper'];
  readonly scenarioMessages: Messages['scenario'];
  readonly formats: Formats;
};

/** Paper has one order of the choices, so that the two packs have the same letters. */
const printed = { id: 'paper' };

/** Every decision that the half day votes on, as it is come to by the shortest way. */
export function VotesPaper(props: VotesPaperProps) {
  const { agenda, staged, answers, letters, messages, scenarioMessages, formats } = props;
  const words = textFormats(formats);
  const scenes = agenda.parts.flatMap((part) =>
    part.screens.flatMap((screen) => (screen.show === 'scene' ? [{ part, screen }] : [])),
  );
  return (
    <>
      <h1>{messages.sheets.votes.title}</h1>
      <p>{messages.votes.intro}</p>
      {scenes.map(({ part, screen }) => {
        const source = staged(screen.scenario);
        if (!source) return null;
        const { scenario, ways } = source;
        const { play } = replay(scenario, ways[screen.node] ?? [], {});
        if (play.node.kind !== 'scene') return null;
        const { node } = play;
        const order = inClassOrder(printed, node);
        const offered = offeredChoices(scenario, play, words)
          .filter(({ lockedReason }) => lockedReason === undefined)
          .toSorted((one, other) => order.indexOf(one.choice) - order.indexOf(other.choice));
        return (
          <section
            key={`${part.id} ${screen.node}`}
            className={answers ? `${styles.vote} ${styles.told}` : styles.vote}
          >
            <h2>
              {part.title}　{scenario.title} · {node.stage}
            </h2>
            {utterancesOf(scenario, shownLines(scenario, play, words)).map((line) => (
              <p key={line.id}>
                <b>{line.name}</b>：{line.text}
              </p>
            ))}
            <p className={styles.soft}>{node.ask ?? messages.votes.ask}</p>
            <ol className={styles.choices}>
              {offered.map(({ choice, say }, index) => (
                <li key={choice.id}>
                  <b>{letters[index]}</b> {say}
                  {answers && (
                    <p>
                      {scenarioMessages.rates[choice.rate].sign}{' '}
                      {scenarioMessages.rates[choice.rate].word}　
                      <Emphasised text={fillText(scenario, play.state, choice.why, words)} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
            {answers && (
              <p className={styles.soft}>
                {messages.votes.board}　{messages.votes.first} A__ B__ C__ D__　
                {messages.votes.second} A__ B__ C__ D__
              </p>
            )}
            {answers && node.teach !== undefined && <p>{node.teach}</p>}
          </section>
        );
      })}
    </>
  );
}
