/** Where the class lives. Its pages are seldom opened: their addresses are no part of the first load. */
export const classAddresses = {
  list: '/class/',
  /** The console of a class. */
  console: (id: string) => `/class/?class=${id}`,
  /** All sheets of the class; one of them, with what the instructor alone has. */
  paper: (sheet?: string, answers = false) =>
    `/class/paper/${sheet === undefined ? '' : `?sheet=${sheet}${answers ? '&answers=1' : ''}`}`,
  report: (id: string) => `/class/?class=${id}&report=1`,
  preWork: '/class/?pre-work=1',
  stage: (id: string) => `/class/stage/?class=${id}`,
} as const;
