import { type ComponentProps, createContext, use, useEffect, useRef } from 'react';
import { Link } from 'react-router';

/** Fetches what the page at an address needs, once. Provided by the app; nothing by default. */
export const PrefetchContext = createContext<(address: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  readonly to: string;
  /** False for a link that is on every screen and seldom followed: it waits for a finger or a focus. */
  readonly ahead?: boolean;
};

/** A link within the course. What it leads to is fetched when the link comes near the screen. */
export function AppLink({ to, ahead = true, ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  const anchor = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const element = anchor.current;
    if (!ahead || !element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        prefetch(to);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ahead, prefetch, to]);

  return (
    <Link
      {...rest}
      ref={anchor}
      to={to}
      onFocus={() => prefetch(to)}
      onPointerEnter={() => prefetch(to)}
    />
  );
}
