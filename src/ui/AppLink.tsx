import { type ComponentProps, createContext, use, useEffect, useRef } from 'react';
import { Link } from 'react-router';

/** Fetches what the page at an address needs, once. Provided by the app; nothing by default. */
export const PrefetchContext = createContext<(address: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  readonly to: string;
  /** `touched`: fetched when it is pointed at or focused, as links are that stand on every page. */
  readonly ahead?: 'near' | 'touched';
};

/** A link within the course. What it leads to is fetched when the link comes near the screen. */
export function AppLink({ to, ahead = 'near', ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  const anchor = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const element = anchor.current;
    if (!element || ahead !== 'near' || typeof IntersectionObserver === 'undefined') return;
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
  }, [prefetch, to, ahead]);

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
