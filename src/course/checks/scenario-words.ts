import type { ConditionWords } from '@/scenario/engine/condition-words';

/** Conditions in Chinese, for locked choices and the instructor's map. */
export const zhConditionWords: ConditionWords = {
  and: ' 且 ',
  or: ' 或 ',
  group: (inner) => `（${inner}）`,
  not: (inner) => `未“${inner}”`,
  comparison: { '>=': '≥', '<=': '≤', '>': '＞', '<': '＜', '==': '＝', '!=': '≠' },
  is: (label, value) => `${label}：${value}`,
  isNot: (label, value) => `${label}不是“${value}”`,
  took: (scene, say) => `在“${scene}”说过“${say.length > 12 ? `${say.slice(0, 12)}……` : say}”`,
  visited: (scene) => `到过“${scene}”`,
  crossed: '越过线',
  process: (percent) => `过程得分 ≥ ${percent}%`,
  elsewhere: (scenario) => `之前的角色扮演 ${scenario.toUpperCase()}`,
};

const enConditionWords: ConditionWords = {
  and: ' and ',
  or: ' or ',
  group: (inner) => `(${inner})`,
  not: (inner) => `not: ${inner}`,
  comparison: { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=', '!=': '≠' },
  is: (label, value) => `${label}: ${value}`,
  isNot: (label, value) => `${label} other than “${value}”`,
  took: (scene, say) => `you said “${say.length > 32 ? `${say.slice(0, 32)}…` : say}” at ${scene}`,
  visited: (scene) => `you were at ${scene}`,
  crossed: 'you crossed a line',
  process: (percent) => `process score ≥ ${percent} %`,
  elsewhere: (scenario) => `the earlier role-play ${scenario.toUpperCase()}`,
};

/** Conditions in the languages that role-plays are translated into. */
export const conditionWords: Readonly<Record<string, ConditionWords>> = { en: enConditionWords };
