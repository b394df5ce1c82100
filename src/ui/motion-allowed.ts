/** Whether things may move: the learner's setting, else the system's. Browser only. */
export function motionAllowed(): boolean {
  const chosen = document.documentElement.dataset.motion;
  if (chosen === 'reduced') return false;
  return chosen === 'full' || !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
