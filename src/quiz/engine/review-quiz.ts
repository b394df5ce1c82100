/** The quiz that attempts of the review belong to. It has no bank of its own. */
export const reviewQuiz = 'review';
