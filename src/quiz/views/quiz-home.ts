/** Where a quiz belongs, and leads back to: its module, or the course for the exam. */
export type QuizHome = { readonly title: string; readonly to: string };
