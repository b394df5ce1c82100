/** Where authors look at the course. Apart from the learner's addresses, which every page loads. */
export const authorAddresses = {
  list: '/authors/',
  /** The whole map, and any scene to begin at. */
  scenario: (id: string) => `/authors/scenarios/${id}/`,
  /** A play that is not recorded; `query` as share links write it. */
  play: (id: string, query: string) =>
    `/authors/scenarios/${id}/?play=1${query === '' ? '' : `&${query}`}`,
  /** All items of a bank. */
  bank: (id: string) => `/authors/banks/${id}/`,
  statistics: (id: string) => `/authors/banks/${id}/?stats=1`,
  /** A set drawn from a bank, to be printed: its questions, with answers, or the key alone. */
  drawnSet: (id: string, seed: number, show: 'questions' | 'answers' | 'key' = 'questions') =>
    `/authors/banks/${id}/?draw=${seed}${show === 'questions' ? '' : `&show=${show}`}`,
  script: (id: string) => `/authors/scenarios/${id}/script/`,
} as const;
