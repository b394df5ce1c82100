import { comparePlays } from '@/scenario/engine/compare';
import { replay } from '@/scenario/engine/replay';
import { ledgerBetween, processScore, transcriptOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { textFormats } from '@/scenario/views/text-formats';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import { Meters } from './StageMeters';
import type { OverProps } from './stage-props';

/** Two pinned ways: where they part, and where each stands. */
export function CompareStage({
  shown,
  scenario,
  run,
  messages,
  scenarioMessages,
  formats,
  ...props
}: OverProps & { readonly scenario: Scenario; readonly run: string }) {
  const plays = (shown.pins[run] ?? []).map((steps) => replay(scenario, steps, {}).play);
  const [one, other] = plays;
  const printed = textFormats(formats);
  const parts = one && other ? comparePlays(scenario, { one, other }, printed).alike : null;
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.pins, shown.view])}
      head={
        <>
          <p>{messages.stage.compare}</p>
          {parts !== null && (
            <p>
              {messages.stage.same(parts)} {messages.stage.diverges(parts + 1)}
            </p>
          )}
        </>
      }
    >
      {plays.length < 2 && <p className={styles.story}>{messages.stage.comparePins}</p>}
      {plays.length === 2 && (
        <div className={styles.paths}>
          {plays.map((play, index) => {
            const { node } = play;
            const start = play.steps[0]?.arrived ?? play.arrived;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second pin
              <section key={index}>
                <h2>{messages.stage.path(index + 1)}</h2>
                {transcriptOf(scenario, play, printed)
                  .slice(parts ?? 0, (parts ?? 0) + 4)
                  .map(({ number, said, rate }) => (
                    <p key={number}>
                      {number}. {scenarioMessages.rates[rate].sign} {said}
                    </p>
                  ))}
                <p>
                  <b>
                    {node.kind === 'ending'
                      ? scenarioMessages.ending(node.letter, node.title)
                      : messages.stage.unfinished}
                  </b>
                  {node.kind === 'ending' &&
                    `　${messages.stage.process(formats.percent(processScore(scenario, play.state)))}`}
                </p>
                <Meters lines={ledgerBetween(scenario, start, play.state)} formats={formats} />
              </section>
            );
          })}
        </div>
      )}
    </StageFrame>
  );
}
