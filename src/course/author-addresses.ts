/** Where authors look at the course. Apart from the learner's addresses, which every page loads. */
export const authorAddresses = {
  list: '/authors/',
  /** The whole map, and any scene to begin at. */
  scenario: (id: string) => `/authors/scenarios/${id}/`,
  /** A play that is not recorded; `query` as share links write it. */
  play: (id: string, query: string) =>
    `/authors/scenarios/${id}/?play=1${query === '' ? '' : `&${query}`}`,
  script: (id: string) => `/authors/scenarios/${id}/script/`,
} as const;
