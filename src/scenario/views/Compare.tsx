import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Comparison, Pair } from '../engine/compare';
import type { EndedPlay } from '../engine/ended-plays';
import type { Scenario } from '../engine/scenario';
import styles from './Compare.module.css';
import { ComparedCost } from './ComparedCost';
import { ComparedStep } from './ComparedStep';
import { markOf } from './marks';
import { playAddress } from './play-address';
import type { SectionTitle } from './Why';

export type CompareProps = {
  readonly scenario: Scenario;
  readonly plays: Pair<EndedPlay>;
  readonly comparison: Comparison;
  /** How many steps still fit the scenario, where it was changed since; null where all do. */
  readonly cutAt: number | null;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

export const SIDES = ['one', 'other'] as const;

/** Two plays side by side: where they parted, what that came to, and both ways step by step. */
export function Compare(props: CompareProps) {
  const { scenario, plays, comparison, messages, formats } = props;
  const { compare } = messages;
  const { parting, alike, rows } = comparison;

  return (
    <article className={styles.compare}>
      <header>
        <p className={styles.small}>
          <AppLink to={addresses.scenario(scenario.id)}>‹ {scenario.title}</AppLink>
        </p>
        <h1 tabIndex={-1}>{compare.title}</h1>
      </header>
      {props.cutAt !== null && (
        <Notice kind="watch" title={messages.debrief.changedTitle}>
          <p>{compare.changed(props.cutAt)}</p>
        </Notice>
      )}
      <div className={styles.sides}>
        {SIDES.map((side) => {
          const { id, ended, startedAt } = plays[side];
          const node = scenario.nodes[ended.ending];
          return (
            <section key={side} className={styles.side}>
              <h2>
                <span className={styles.name}>{compare[side]}</span>
                {messages.ending(ended.letter, node?.kind === 'ending' ? node.title : '')}
              </h2>
              <p className={styles.small}>
                {compare.played(formats.recorded(startedAt), markOf(plays[side], messages))}
              </p>
              <p className={`${styles.small} screen-only`}>
                <AppLink to={playAddress(scenario.id, id)}>{compare.toDebrief}</AppLink>
              </p>
            </section>
          );
        })}
      </div>

      <section className={styles.part}>
        <h2>{parting ? compare.parted(parting.number) : compare.never}</h2>
        {parting && (
          <>
            <p className={styles.small}>{compare.alikeBefore(alike)}</p>
            {!parting.sameScene && <p className={styles.small}>{compare.otherScenes}</p>}
            <div className={styles.sides}>
              {SIDES.map((side) => (
                <ComparedStep key={side} {...props} side={side} step={parting[side]} why />
              ))}
            </div>
          </>
        )}
      </section>

      <ComparedCost comparison={comparison} messages={messages} formats={formats} />

      <section className={styles.part}>
        <h2>{compare.steps}</h2>
        <ol className={styles.rows}>
          {rows.map(({ one, other, alike: same }) => {
            const first = one ?? other;
            if (!first) return null;
            return (
              <li key={`${one?.number ?? ''}-${other?.number ?? ''}`}>
                <h3>
                  {first.scene.stage}
                  {same && <span className={styles.mark}>{compare.alike}</span>}
                  {!one && <span className={styles.mark}>{compare.only(compare.other)}</span>}
                  {!other && <span className={styles.mark}>{compare.only(compare.one)}</span>}
                </h3>
                {same ? (
                  <p className={styles.answer}>{first.said}</p>
                ) : (
                  <div className={styles.sides}>
                    {SIDES.map((side) => {
                      const step = side === 'one' ? one : other;
                      return step && <ComparedStep key={side} {...props} side={side} step={step} />;
                    })}
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <p className="screen-only">
        <ButtonLink to={addresses.scenario(scenario.id)}>{compare.back}</ButtonLink>
      </p>
    </article>
  );
}
