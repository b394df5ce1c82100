/** Minutes that one item takes to read and answer. */
export const minutesPerItem = 0.75;
