import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusWithoutScroll, partOfPage } from './part-of-page';

/** Scroll positions of this visit by history entry, so that Back returns to the paragraph left. */
const positions = new Map<string, number>();

type PageArrivalProps = { readonly onFirst?: (() => void) | undefined };

/**
 * Stands behind the page within its Suspense boundary, so that its effect runs when the page is
 * there: moves focus to the heading after a navigation, and scrolls to where the reader expects.
 * The first page of a visit is left alone, but for its hash; `onFirst` says that it reacts now.
 */
export function PageArrival({ onFirst }: PageArrivalProps) {
  const { pathname, hash, key } = useLocation();
  const navigation = useNavigationType();
  const visited = useRef<string | null>(null);

  useEffect(() => onFirst?.(), [onFirst]);

  useEffect(() => {
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useEffect(() => {
    const first = visited.current === null;
    const samePage = visited.current === pathname;
    visited.current = pathname;
    const target = partOfPage(hash);

    // A place within a page is only where it was if all of the page is laid out.
    if (target || (!first && navigation === 'POP')) document.documentElement.dataset.whole = '';

    if (target) {
      target.scrollIntoView();
      if (!first) focusWithoutScroll(target);
      return;
    }
    if (first || samePage) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) focusWithoutScroll(heading);
    window.scrollTo(0, navigation === 'POP' ? (positions.get(key) ?? 0) : 0);
  }, [pathname, hash, key, navigation]);

  return null;
}
