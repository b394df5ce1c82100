/** Names the wording of a right short answer in the record; others are named after the item's errors. */
export const rightWording = 'answer';
