/** Where the words of a short answer are kept: own words, apart from the answer, so that they can be deleted. */
export function wordsPlace(answer: {
  readonly attempt: string;
  readonly position: number;
}): string {
  return `answer/${answer.attempt}/${answer.position}`;
}
