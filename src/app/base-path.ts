/**
 * The path under which the course is hosted, with a slash at its end: `/` at the root. Null when
 * the page was opened as a file of its own (`…/index.html`), where paths cannot be routes.
 *
 * @param page - address of the document
 * @param root - address of the folder that `index.html` lies in
 */
export function basePath(page: string, root: string): string | null {
  if (new URL(page).pathname.endsWith('.html')) return null;
  return new URL(root).pathname;
}

/**
 * Makes the relative links of a prerendered page absolute, as the router writes them: React does
 * not mend attributes when it hydrates, and icons would be looked for anew after a navigation.
 */
export function resolveLinks(root: ParentNode, head: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    const { pathname, search, hash } = new URL(link.href);
    link.setAttribute('href', `${pathname}${search}${hash}`);
  }
  for (const link of head.querySelectorAll<HTMLLinkElement>('link[href]')) {
    link.setAttribute('href', link.href);
  }
}
