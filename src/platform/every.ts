/** Calls again and again; the period is in milliseconds. Gives a way to stop. */
export function every(period: number, call: () => void): () => void {
  const id = setInterval(call, period);
  return () => clearInterval(id);
}
