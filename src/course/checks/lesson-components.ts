type Component = {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** The one component that it may stand in, right inside it. */
  readonly inside?: string;
};

/** The components that a lesson may name, and what each is given. Nothing else is allowed there. */
export const LESSON_COMPONENTS: Readonly<Record<string, Component>> = {
  Hook: { required: [] },
  Interaction: { required: ['id'] },
  Section: { required: ['id', 'title'] },
  WorkedExample: { required: ['id', 'title'] },
  Document: { required: ['id'] },
  Diagram: { required: ['id'] },
  Term: { required: ['id'] },
  Law: { required: ['id'] },
  CompanyRule: { required: [] },
  /** A contested tactic; inside it stand one <Core>, one <Line> and one <Instead>. */
  Tactic: { required: ['id', 'title'] },
  Core: { required: [], inside: 'Tactic' },
  Line: { required: [], inside: 'Tactic' },
  Instead: { required: [], inside: 'Tactic' },
  Coach: { required: ['name'] },
  Aside: { required: [] },
  Takeaways: { required: [] },
  JobAidLink: { required: [] },
  ManagerPage: { required: ['id', 'title'] },
  Slide: { required: ['title'] },
  Notes: { required: [] },
};

/** Components whose `id` is an anchor: other files point to them as `l1-2#three-lights`. */
export const SECTION_COMPONENTS: readonly string[] = ['Section', 'WorkedExample', 'ManagerPage'];
