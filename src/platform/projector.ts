type Screen = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
};
type ScreenDetails = { readonly screens: readonly Screen[]; readonly currentScreen: Screen };
type WithScreens = { readonly getScreenDetails?: () => Promise<ScreenDetails> };

/** Whether the browser can put a window on another screen by itself. */
export function canPlaceWindows(): boolean {
  return typeof (globalThis as WithScreens).getScreenDetails === 'function';
}

/** Opens the window to project, or brings it to the front. blocked: the browser refused it. */
export function openProjected(address: string, name: string): 'opened' | 'blocked' {
  const opened = window.open(address, name, 'popup,width=1280,height=720');
  opened?.focus();
  return opened ? 'opened' : 'blocked';
}

/** Opens it on the screen that this window is not on. `alone`: there is no other, or it may not be known. */
export async function openOnProjector(
  address: string,
  name: string,
): Promise<'opened' | 'blocked' | 'alone'> {
  try {
    const details = await (globalThis as WithScreens).getScreenDetails?.();
    const other = details?.screens.find((screen) => screen !== details.currentScreen);
    if (!other) return 'alone';
    const place = `left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight}`;
    return window.open(address, name, `popup,${place}`) ? 'opened' : 'blocked';
  } catch {
    return 'alone';
  }
}
