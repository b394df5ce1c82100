/** Where each thing of the course lives. Addresses end in `/`, as static hosts serve folders. */
export const addresses = {
  home: '/',
  module: (id: string) => `/modules/${id}/`,
  lesson: (id: string) => `/lessons/${id}/`,
  /** `l1-2#three-lights` -> the paragraph; `l1-2` -> the lesson. */
  section: (ref: string) => {
    const [lesson = '', section] = ref.split('#');
    return `/lessons/${lesson}/${section ? `#${section}` : ''}`;
  },
  quiz: (id: string) => `/quizzes/${id}/`,
  /** Six items that may spare a module's lessons. */
  placement: (quiz: string) => `/quizzes/${quiz}/?placement=1`,
  /** One item with its explanation, from the learner's record. */
  item: (quiz: string, item: string) => `/quizzes/${quiz}/?item=${item}`,
  scenario: (id: string) => `/scenarios/${id}/`,
  jobAids: '/job-aids/',
  jobAid: (id: string) => `/job-aids/${id}/`,
  /** What is known of the case up to a lesson; without one, up to where the learner got. */
  caseFile: (at?: string) => (at === undefined ? '/case/' : `/case/?at=${at}`),
  laws: '/laws/',
  law: (id: string) => `/laws/#${id}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  review: '/review/',
  search: '/search/',
  record: '/record/',
  settings: '/settings/',
  certificate: '/certificate/',
} as const;
