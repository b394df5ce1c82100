import { featuresOfName } from '@/case-file/views/faces';
import type { Expression, PortraitFeatures } from '@/ui/portrait-drawing';

/** The moods that authors write, by the expression that shows them. */
const moods: Readonly<Record<Expression, readonly string[]>> = {
  calm: ['平静', '冷静', '细致', '公事公办', '客气'],
  troubled: ['为难', '担心', '疲惫'],
  displeased: ['不满', '不快', '皱眉', '冷淡', '恼火'],
  softened: ['缓和', '热心', '打哈哈'],
  approving: ['认可', '打趣', '高兴'],
  asking: ['追问', '怀疑', '好奇'],
  hurried: ['匆忙', '忙', '着急'],
};

/** Features of a speaker, by the name in the cast; the learner is 林一舟. */
export function featuresOfPerson(speaker: string, name: string): PortraitFeatures {
  return featuresOfName(speaker === 'me' ? '林一舟' : name);
}

/** The expression for a mood; a mood that is new to us, and none, is calm. */
export function expressionOf(mood: string | undefined): Expression {
  const expressions = Object.keys(moods) as Expression[];
  return expressions.find((name) => mood && moods[name].includes(mood)) ?? 'calm';
}
