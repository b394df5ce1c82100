import { type ComponentProps, createContext, use, useEffect, useRef } from 'react';
import { Link } from 'react-router';

/** Fetches what the page at an address needs, once. Provided by the app; nothing by default. */
export const PrefetchContext = createContext<(address: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { readonly to: string };

/** A link within the course. What it leads to is fetched when the link comes near the screen. */
export function AppLink({ to, ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  const anchor = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const element = anchor.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
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
  }, [prefetch, to]);

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
