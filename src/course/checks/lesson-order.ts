/** Sorts lesson ids in the order of teaching, which their numbers follow: l0, l1-1, l1-2, l2-1. */
export function byLesson(one: string, other: string): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(lesson: string): number {
  const [, module = '0', position = '0'] = /^l(\d)(?:-(\d+))?$/.exec(lesson) ?? [];
  return Number(module) * 1000 + Number(position);
}
