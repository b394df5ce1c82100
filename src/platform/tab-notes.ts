/**
 * What a tab remembers until it is closed, also when it is reloaded or was put to sleep: what stands
 * on a screen and is no fact yet. Where the browser refuses storage it forgets, and nothing fails.
 */
export function readFromTab(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keepInTab(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // Full or refused: the screen still holds it.
  }
}

export function forgetInTab(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // What cannot be reached was not kept.
  }
}
