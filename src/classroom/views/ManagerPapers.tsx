import type { MDXComponents, MDXContent } from 'mdx/types';
import { createContext, type ReactNode, use } from 'react';
import type { LessonData } from '@/course/outline';
import styles from './Paper.module.css';

type ManagerPapersProps = {
  readonly title: string;
  readonly pages: readonly {
    readonly id: string;
    readonly Content: MDXContent;
    readonly data: LessonData;
  }[];
};

/** The managers' pages of all modules, out of the same text that stands in the lessons. */
export function ManagerPapers({ title, pages }: ManagerPapersProps) {
  return pages.map(({ id, Content }, index) => (
    <section key={id} className={styles.sheet}>
      {index === 0 && <h1>{title}</h1>}
      <Content components={components} />
    </section>
  ));
}

/** Inside of a manager's page prose is drawn as it is; elsewhere it is not drawn. */
const DrawnContext = createContext(false);

type Prose = { readonly children?: ReactNode };

function ManagerPage({ title, children }: Prose & { readonly title: string }) {
  return (
    <DrawnContext value={true}>
      <h2>{title}</h2>
      {children}
    </DrawnContext>
  );
}

function Inside({ children }: Prose) {
  return children;
}

function Nothing() {
  return null;
}

function drawn(Tag: 'p' | 'ul' | 'ol' | 'li' | 'table' | 'blockquote' | 'h3') {
  return function Drawn({ children }: Prose) {
    return use(DrawnContext) ? <Tag>{children}</Tag> : null;
  };
}

const components: MDXComponents = {
  ManagerPage,
  Hook: Nothing,
  Section: Nothing,
  WorkedExample: Nothing,
  CompanyRule: Inside,
  Tactic: Nothing,
  Core: Nothing,
  Line: Nothing,
  Instead: Nothing,
  Term: Inside,
  Law: Inside,
  Coach: Nothing,
  Aside: Nothing,
  Interaction: Nothing,
  Takeaways: Nothing,
  JobAidLink: Nothing,
  Document: Nothing,
  Diagram: Nothing,
  Slide: Inside,
  Notes: Nothing,
  p: drawn('p'),
  ul: drawn('ul'),
  ol: drawn('ol'),
  li: drawn('li'),
  table: drawn('table'),
  blockquote: drawn('blockquote'),
  h3: drawn('h3'),
};
