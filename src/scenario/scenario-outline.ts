import type { CourseOutline, ScenarioOutline } from '@/course/outline';

/** A role-play as the course lists it. */
export function scenarioOutline(
  { modules }: CourseOutline,
  id: string,
): ScenarioOutline | undefined {
  return modules.flatMap(({ scenarios }) => scenarios).find((scenario) => scenario.id === id);
}
