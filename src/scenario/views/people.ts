import { type Expression, featuresOf, type PortraitFeatures } from '@/ui/Portrait';

/** How the people of the story look, by their speaker id. Whoever is missing gets seeded features. */
export const featuresByPerson: Readonly<Record<string, PortraitFeatures>> = {
  chen: { face: 'oval', hair: 'shortSwept', glasses: 'none', age: 'young', clothes: 'jacket' },
  ma: {
    face: 'square',
    hair: 'receding',
    glasses: 'none',
    age: 'middle',
    clothes: 'shirt',
    beard: true,
  },
  han: { face: 'round', hair: 'sidePart', glasses: 'none', age: 'young', clothes: 'suit' },
  fang: { face: 'oval', hair: 'bob', glasses: 'round', age: 'young', clothes: 'knit' },
  su: { face: 'long', hair: 'sidePart', glasses: 'square', age: 'middle', clothes: 'suit' },
  sun: {
    face: 'square',
    hair: 'crop',
    glasses: 'none',
    age: 'middle',
    clothes: 'workwear',
    beard: true,
  },
  qian: { face: 'oval', hair: 'bun', glasses: 'half', age: 'middle', clothes: 'blouse' },
  zhao: { face: 'square', hair: 'sweptBack', glasses: 'none', age: 'senior', clothes: 'suit' },
  qiu: { face: 'long', hair: 'grey', glasses: 'half', age: 'senior', clothes: 'shirt' },
  luo: { face: 'long', hair: 'sweptBack', glasses: 'round', age: 'middle', clothes: 'jacket' },
  he: { face: 'round', hair: 'brush', glasses: 'none', age: 'middle', clothes: 'workwear' },
  huang: { face: 'round', hair: 'receding', glasses: 'none', age: 'senior', clothes: 'jacket' },
  zheng: { face: 'oval', hair: 'waves', glasses: 'square', age: 'middle', clothes: 'blouse' },
  wu: { face: 'long', hair: 'crop', glasses: 'none', age: 'young', clothes: 'workwear' },
  lu: { face: 'long', hair: 'brush', glasses: 'square', age: 'young', clothes: 'knit' },
  me: { face: 'oval', hair: 'crop', glasses: 'none', age: 'young', clothes: 'shirt' },
};

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

/** Features of a speaker. */
export function featuresOfPerson(speaker: string): PortraitFeatures {
  return featuresByPerson[speaker] ?? featuresOf(speaker);
}

/** The expression for a mood; a mood that is new to us, and none, is calm. */
export function expressionOf(mood: string | undefined): Expression {
  const expressions = Object.keys(moods) as Expression[];
  return expressions.find((name) => mood && moods[name].includes(mood)) ?? 'calm';
}
