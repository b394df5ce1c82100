import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { addresses } from '@/course/addresses';
import { jobAidNumber } from '@/course/job-aid-number';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { StoryPaper } from '@/ui/StoryPaper';
import { Annotated, ListItem, Paragraph } from './Annotated';
import { DiagramView } from './DiagramView';
import { HeadingLevelContext } from './InteractionFrame';
import { InteractionView } from './InteractionView';
import { LawNoteText } from './LawNoteText';
import { useLesson } from './lesson-context';
import { MarginNote, NoMarginContext } from './MarginNote';
import notes from './Notes.module.css';
import styles from './Prose.module.css';
import { ProseTable } from './ProseTable';
import { Core, Instead, Line, Tactic } from './Tactic';

type Prose = { readonly children?: ReactNode };
type Named = { readonly id: string };
type Titled = Named & Prose & { readonly title: string };

function Hook({ children }: Prose) {
  return <div className={styles.hook}>{children}</div>;
}

function Section(props: Titled) {
  return <Anchored {...props} className={styles.section} />;
}

function WorkedExample(props: Titled) {
  const { messages } = useLesson();
  return <Anchored {...props} className={styles.example} kicker={messages.example} />;
}

/** The one part of a lesson that is handed out on its own: a manager prints it for the meeting. */
function ManagerPage({ children, ...props }: Titled) {
  const { messages } = useLesson();
  return (
    <Anchored {...props} className={styles.managerPage}>
      {children}
      <p className="screen-only">
        <Button onClick={() => printAlone(props.id)}>{messages.printPage}</Button>
      </p>
    </Anchored>
  );
}

function printAlone(id: string) {
  const section = document.getElementById(id);
  section?.setAttribute('data-alone', '');
  window.addEventListener('afterprint', () => section?.removeAttribute('data-alone'), {
    once: true,
  });
  window.print();
}

type AnchoredProps = Titled & {
  readonly className: string | undefined;
  readonly kicker?: string;
};

/** A part of the lesson that has an address and is recorded as read on its own. */
function Anchored({ id, title, kicker, className, children }: AnchoredProps) {
  const { data, messages } = useLesson();
  return (
    <section className={className} id={id} data-section={id} aria-labelledby={`${id}-title`}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h2 id={`${id}-title`}>
        {title}
        <AppLink
          className={styles.anchor}
          to={addresses.section(`${data.id}#${id}`)}
          aria-label={messages.linkTo(title)}
        >
          #
        </AppLink>
      </h2>
      <HeadingLevelContext value={3}>
        <Annotated section={id} title={title}>
          {children}
        </Annotated>
      </HeadingLevelContext>
    </section>
  );
}

function Interaction({ id }: Named) {
  const lesson = useLesson();
  const interaction = lesson.data.interactions.find((one) => one.id === id);
  return interaction ? (
    <InteractionView interaction={interaction} lesson={lesson} />
  ) : (
    <Missing what={id} />
  );
}

function Document({ id }: Named) {
  const { data, paper } = useLesson();
  const document = data.documents.find((one) => one.id === id);
  return document ? <StoryPaper paper={document} words={paper} /> : <Missing what={id} />;
}

function Diagram({ id }: Named) {
  const { data, messages, formats } = useLesson();
  const diagram = data.diagrams.find((one) => one.id === id);
  return diagram ? (
    <DiagramView diagram={diagram} messages={messages.diagram} formats={formats} />
  ) : (
    <Missing what={id} />
  );
}

function Term({ id, children }: Named & Prose) {
  const { data } = useLesson();
  const term = data.terms.find((one) => one.id === id);
  if (!term) return children;
  return (
    <MarginNote words={children} kind="term">
      <b className={notes.name}>
        {term.term} <span lang="en">{term.en}</span>
      </b>
      <span className={notes.line}>{term.definition}</span>
    </MarginNote>
  );
}

function Law({ id, children }: Named & Prose) {
  const { data, messages, formats } = useLesson();
  const law = data.laws.find((one) => one.id === id);
  if (!law) return children;
  return (
    <MarginNote words={children} kind="law">
      <LawNoteText law={law} messages={messages.law} formats={formats} />
    </MarginNote>
  );
}

function CompanyRule({ children }: Prose) {
  const { messages } = useLesson();
  return (
    <div className={styles.companyRule}>
      <b>【{messages.companyRule}】</b>
      {children}
      <p className={styles.small}>{messages.companyRuleNote}</p>
    </div>
  );
}

function Coach({ name, children }: Prose & { readonly name: string }) {
  return (
    <aside className={`${styles.coach} ${notes.marginal}`} aria-label={name}>
      <p className={styles.small}>{name}</p>
      <div className={styles.question}>
        <NoMarginContext value={true}>{children}</NoMarginContext>
      </div>
    </aside>
  );
}

function Aside({ children }: Prose) {
  const { messages } = useLesson();
  return (
    <aside className={`${styles.aside} ${notes.marginal}`} aria-label={messages.aside}>
      <NoMarginContext value={true}>{children}</NoMarginContext>
    </aside>
  );
}

function Takeaways() {
  const { data, messages } = useLesson();
  return (
    <section className={styles.takeaways}>
      <h2>{messages.takeaways}</h2>
      <ol>
        {data.takeaways.map((takeaway) => (
          <li key={takeaway}>
            <Emphasised text={takeaway} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function JobAidLink() {
  const { jobAid, messages } = useLesson();
  if (!jobAid) return null;
  return (
    <section className={styles.jobAid}>
      <div>
        <p className={styles.small}>
          {messages.jobAid} · {jobAidNumber(jobAid.id)}
        </p>
        <h2>{jobAid.title}</h2>
        <p className={styles.small}>{jobAid.summary}</p>
      </div>
      <ButtonLink to={addresses.jobAid(jobAid.id)}>{messages.jobAidOpen}</ButtonLink>
    </section>
  );
}

/** What is projected in class is plain text for a reader. */
function Slide({ children }: Prose) {
  return children;
}

/** For the instructor alone. */
function Notes() {
  return null;
}

function Missing({ what }: { readonly what: string }) {
  const { messages } = useLesson();
  return <p className={styles.small}>{messages.missing(what)}</p>;
}

/** What a lesson's MDX may name. The content check holds the same list. */
export const mdxComponents: MDXComponents = {
  Hook,
  Section,
  WorkedExample,
  ManagerPage,
  Interaction,
  Document,
  Diagram,
  Term,
  Law,
  CompanyRule,
  Tactic,
  Core,
  Line,
  Instead,
  Coach,
  Aside,
  Takeaways,
  JobAidLink,
  Slide,
  Notes,
  table: ProseTable,
  p: Paragraph,
  li: ListItem,
};
