import { outline } from 'virtual:course/outline';
import { useState } from 'react';
import { useBanks } from '@/app/course-chunks';
import { readRecordFiles } from '@/app/read-records';
import { useScenarios } from '@/app/scenario-chunks';
import { useFormats, useMessages } from '@/i18n/messages';
import { labelOf } from '@/quiz/engine/stem';
import type { Scenario } from '@/scenario/engine/scenario';
import { type Learner, learnerOf, preWorkOf } from './engine/pre-work';
import { readResultCodes } from './engine/result-code';
import { type PreWorkDecision, PreWorkPage, type PreWorkRow } from './views/PreWorkPage';

const quizzes = outline.modules.flatMap(({ quiz }) => quiz?.id ?? []);
const known = new Set(outline.modules.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)));

/** `/class/?pre-work=1`: what learners' files and codes tell. Nothing of it is kept. */
export function PreWorkScreen() {
  const all = useMessages('classAfter', 'scenario');
  const messages = all.classAfter.preWork;
  const formats = useFormats();
  const [learners, setLearners] = useState<readonly Learner[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const picture = preWorkOf(learners);
  const banks = useBanks(quizzes);
  const scenarios = useScenarios([
    ...new Set(picture.decisions.map(({ scenario }) => scenario).filter((id) => known.has(id))),
  ]);

  async function addFiles(files: readonly File[]) {
    const records = await readRecordFiles(files, outline.id);
    const added = records.flatMap(({ name, read }) =>
      read.outcome === 'read' ? [learnerOf(name.replace(/\.json$/i, ''), read.events)] : [],
    );
    const failed = records.flatMap(({ name, read }) =>
      read.outcome === 'read' ? [] : [messages.fileFailed(name)],
    );
    setLearners((before) => [...before, ...added]);
    setFaults(failed);
  }

  function addCodes(text: string) {
    const { learners: added, broken } = readResultCodes(text);
    setLearners((before) => [...before, ...added]);
    setFaults(broken === 0 ? [] : [messages.broken(broken)]);
  }

  const itemOf = (id: string) => banks.flatMap(({ items }) => items).find((one) => one.id === id);
  const items = picture.items.flatMap((line): PreWorkRow[] => {
    const item = itemOf(line.id);
    return item ? [{ ...line, title: `${line.id.toUpperCase()} ${labelOf(item).title}` }] : [];
  });
  const titles = Object.assign({}, ...banks.map(({ objectiveTitles }) => objectiveTitles));
  const objectives = new Map<string, PreWorkRow>();
  for (const line of picture.items) {
    for (const id of itemOf(line.id)?.objectives ?? []) {
      const before = objectives.get(id);
      objectives.set(id, {
        id,
        title: titles[id] ?? id,
        missed: (before?.missed ?? 0) + line.missed,
        learners: (before?.learners ?? 0) + line.learners,
        sureAndWrong: (before?.sureAndWrong ?? 0) + line.sureAndWrong,
      });
    }
  }

  return (
    <PreWorkPage
      learners={picture.learners}
      items={items}
      objectives={[...objectives.values()].toSorted(
        (one, other) => other.missed / other.learners - one.missed / one.learners,
      )}
      decisions={picture.decisions.flatMap((line): PreWorkDecision[] => {
        const scenario = scenarios.find(({ id }) => id === line.scenario);
        const node = scenario?.nodes[line.node];
        if (!scenario || node?.kind !== 'scene') return [];
        return [
          {
            id: `${line.scenario} ${line.node}`,
            title: messages.decision(scenario.title, node.ask ?? node.stage),
            learners: line.learners,
            choices: choicesOf(scenario, line.node, line.choices, all.scenario.rates),
          },
        ];
      })}
      faults={faults}
      messages={messages}
      formats={formats}
      onFiles={addFiles}
      onCodes={addCodes}
      onClear={() => {
        setLearners([]);
        setFaults([]);
      }}
    />
  );
}

function choicesOf(
  { nodes }: Scenario,
  node: string,
  counts: Readonly<Record<string, number>>,
  rates: Readonly<Record<'good' | 'fair' | 'poor' | 'over', { readonly sign: string }>>,
): PreWorkDecision['choices'] {
  const scene = nodes[node];
  if (scene?.kind !== 'scene') return [];
  return scene.choices.flatMap(({ id, say, rate }) => {
    const count = counts[id] ?? 0;
    const text = say.at(-1)?.text ?? '';
    return count > 0 ? [{ id, text, sign: rates[rate].sign, count }] : [];
  });
}
