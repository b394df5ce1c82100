import { type RefObject, useEffect, useRef } from 'react';

/** How often the page is looked at while it is scrolled. */
const PACE_MS = 300;

/**
 * Reports each `[data-section]` whose end stands on the screen, as the page is scrolled. A section
 * may be reported more than once; one that was jumped over is not.
 */
export function useSectionsSeen(
  article: RefObject<HTMLElement | null>,
  onSeen: (section: string) => void,
): void {
  const report = useRef(onSeen);
  useEffect(() => {
    report.current = onSeen;
  });

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    function look() {
      waiting = undefined;
      if (document.visibilityState !== 'visible') return;
      for (const section of sectionsIn(article.current)) {
        const { bottom } = section.getBoundingClientRect();
        if (bottom > 0 && bottom <= window.innerHeight) report.current(nameOf(section));
      }
    }
    const lookSoon = () => {
      waiting ??= setTimeout(look, PACE_MS);
    };
    window.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      window.removeEventListener('scroll', lookSoon);
      clearTimeout(waiting);
    };
  }, [article]);
}

/** The section that an element stands in or comes after; null before the first one. */
export function sectionBefore(article: HTMLElement | null, element: Element): string | null {
  const before = sectionsIn(article).filter(
    (section) => section.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return last ? nameOf(last) : null;
}

function sectionsIn(article: HTMLElement | null): HTMLElement[] {
  return [...(article?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
}

function nameOf(section: HTMLElement): string {
  return section.dataset.section ?? '';
}
