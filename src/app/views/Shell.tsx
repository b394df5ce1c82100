import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import type { CourseFrame } from '@/course/outline';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Shell.module.css';

type ShellProps = {
  readonly course: CourseFrame;
  /** Path of the page, without query. */
  readonly path: string;
  /** Modules whose seal is pressed. */
  readonly sealed: { readonly has: (module: string) => boolean };
  readonly messages: Messages['shell'];
  readonly notice: ReactNode;
  readonly children: ReactNode;
};

/** Rail on wide screens, bar at the thumb on phones, and the page between them. */
export function Shell({ course, path, sealed, messages, notice, children }: ShellProps) {
  const places = [
    {
      to: addresses.home,
      label: messages.course,
      under: ['/modules/', '/lessons/', '/quizzes/', '/scenarios/', addresses.caseFile()],
    },
    { to: addresses.review, label: messages.review, under: [] },
    {
      to: addresses.jobAids,
      label: messages.jobAids,
      under: [addresses.jobAids, addresses.laws, addresses.glossary],
    },
    { to: addresses.record, label: messages.record, under: [addresses.settings] },
  ];
  const books = [
    { to: addresses.caseFile(), label: messages.caseFile },
    { to: addresses.glossary, label: messages.glossary },
    { to: addresses.laws, label: messages.laws },
  ];
  const placeLinks = places.map(({ to, label, under }) => (
    <AppLink key={to} to={to} aria-current={current(path, to, under)}>
      {label}
    </AppLink>
  ));

  // They stand on every page: fetching what they lead to ahead would cost every visit.
  const lookUpLinks = [
    { to: addresses.caseFile(), label: messages.caseFile },
    { to: addresses.search, label: messages.search },
  ].map(({ to, label }) => (
    <AppLink key={to} to={to} ahead={false} aria-current={current(path, to, [])}>
      {label}
    </AppLink>
  ));

  return (
    <>
      <a className={styles.skip} href="#main">
        {messages.skipToContent}
      </a>
      <div className={styles.frame}>
        <div className={styles.rail}>
          <AppLink className={styles.title} to={addresses.home}>
            {course.title}
          </AppLink>
          <p className={styles.motto}>{course.motto}</p>
          <nav aria-label={messages.contents}>
            <ul className={styles.tabs}>
              {course.modules.map((module) => (
                <li key={module.id}>
                  <AppLink
                    className={styles.tab}
                    to={addresses.module(module.id)}
                    aria-current={current(path, addresses.module(module.id), [])}
                  >
                    <b>{module.numeral}</b>
                    <span>{module.title}</span>
                    {sealed.has(module.id) && <em className={styles.tick}>✓</em>}
                  </AppLink>
                </li>
              ))}
              {course.upcoming.map((module) => (
                <li key={module.id} className={`${styles.tab} ${styles.pending}`}>
                  <b>{module.numeral}</b>
                  <span>{module.title}</span>
                </li>
              ))}
            </ul>
          </nav>
          <nav className={styles.places} aria-label={messages.places}>
            {placeLinks}
          </nav>
          <nav className={styles.places} aria-label={messages.lookUp}>
            {lookUpLinks}
          </nav>
        </div>
        <div>
          <header className={styles.top}>
            <AppLink className={styles.title} to={addresses.home} ahead={false}>
              {course.title}
            </AppLink>
            <nav aria-label={messages.lookUp}>{lookUpLinks}</nav>
          </header>
          <main id="main" className={styles.main} tabIndex={-1}>
            {notice}
            {children}
          </main>
          <footer className={styles.foot}>
            <nav className={styles.books} aria-label={messages.books}>
              {books.map(({ to, label }) => (
                <AppLink key={to} to={to} ahead={false} aria-current={current(path, to, [])}>
                  {label}
                </AppLink>
              ))}
            </nav>
            {course.notice}
          </footer>
        </div>
      </div>
      <nav className={styles.bar} aria-label={messages.places}>
        {placeLinks}
      </nav>
    </>
  );
}

function current(path: string, to: string, under: readonly string[]): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return under.some((start) => path.startsWith(start)) ? 'true' : undefined;
}
