/** The part of the page that a hash names, as `#due-date`; null for one that names nothing. */
export function partOfPage(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(decoded(hash.slice(1)));
}

/** A hash that is no valid escape sequence names nothing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

export function focusWithoutScroll(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Where the hash holds the route, the browser's own way to a part of the page would lead to a page
 * that does not exist. The part is shown instead, and the address stays.
 */
export function keepHashForRoutes(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('a[href^="#"]:not([href^="#/"])');
    if (!link) return;
    event.preventDefault();
    const part = partOfPage(link.getAttribute('href') ?? '');
    if (!part) return;
    part.scrollIntoView();
    focusWithoutScroll(part);
  });
}
