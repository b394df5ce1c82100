/** What lessons and the law book say alike of a law note. */
export const lawWords = {
  /** `《民法典》第201条`; what has no numbered articles is told apart by a point. */
  article: (instrument: string, article: string) =>
    article.startsWith('第') ? `《${instrument}》${article}` : `${instrument} · ${article}`,
  inForceSince: (day: string) => `${day} 起施行`,
  meaning: '对你来说',
};
