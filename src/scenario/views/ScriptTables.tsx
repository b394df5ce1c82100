import styles from './Script.module.css';
import type { ScriptTextProps } from './ScriptText';
import { NARRATOR } from './utterance';

/** Cast, meters, facts, dates and interrupts: what the scenes are made of. */
export function ScriptTables({ scenario, script, messages }: ScriptTextProps) {
  const { print, words } = messages;
  const cast = Object.entries(scenario.cast).filter(([speaker]) => speaker !== NARRATOR);
  const unit = (label: string, of: string | undefined) =>
    of === undefined ? label : `${label}（${of}）`;
  return (
    <>
      <section>
        <h2>{print.cast}</h2>
        <ul className={styles.cast}>
          {cast.map(([speaker, { name, role, moods = [] }]) => (
            <li key={speaker}>
              <b>{name}</b>
              {role !== undefined && `，${role}`}
              {moods.length > 0 && <span className={styles.small}>　{print.moods(moods)}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{print.meters}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{print.meter.label}</th>
              <th scope="col">{print.meter.start}</th>
              <th scope="col">{print.meter.range}</th>
              <th scope="col">{print.meter.better}</th>
            </tr>
          </thead>
          <tbody>
            {script.meters.map((meter) => (
              <tr key={meter.label}>
                <th scope="row">{unit(meter.label, meter.unit)}</th>
                <td>{meter.start}</td>
                <td>
                  {meter.min}–{meter.max}
                </td>
                <td>{meter.lowerIsBetter ? print.lower : print.higher}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {script.facts.length > 0 && (
        <section>
          <h2>{print.facts}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{print.fact.label}</th>
                <th scope="col">{print.fact.start}</th>
                <th scope="col">{print.fact.values}</th>
                <th scope="col">{print.fact.from}</th>
              </tr>
            </thead>
            <tbody>
              {script.facts.map((fact) => (
                <tr key={fact.label}>
                  <th scope="row">{unit(fact.label, fact.unit)}</th>
                  <td>{fact.start}</td>
                  <td>{fact.values.join('、')}</td>
                  <td>{fact.from}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {script.calendar.length > 0 && (
        <section>
          <h2>{print.calendar}</h2>
          <ul className={styles.plain}>
            {script.calendar.map(({ name, entries }) => (
              <li key={name}>
                <b>{name}</b>：
                {entries
                  .map(({ gate, at }) => (gate === undefined ? at : words.gated(gate, at)))
                  .join('；')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {script.interrupts.length > 0 && (
        <section>
          <h2>{print.interrupts}</h2>
          <ul className={styles.plain}>
            {script.interrupts.map(({ gate, to }) => (
              <li key={gate}>
                {words.gate(gate)} → {to.toUpperCase()}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
