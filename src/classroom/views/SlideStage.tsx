import type { MDXComponents, MDXContent } from 'mdx/types';
import { Children, createContext, isValidElement, type ReactNode, use } from 'react';
import type { LessonData } from '@/course/outline';
import type { Messages } from '@/i18n/messages';
import { DiagramView } from '@/lesson/views/DiagramView';
import { StoryPaper } from '@/ui/StoryPaper';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import { slidesOf } from './slide-titles';
import type { StageScreenProps } from './stage-props';

type SlideStageProps = StageScreenProps<'slides'> & {
  readonly Content: MDXContent;
  readonly data: LessonData;
  readonly lessonMessages: Messages['lesson'];
  readonly paper: Messages['paper'];
  readonly whole: boolean;
  readonly notice?: ReactNode;
};

/** A slide of a lesson, out of the same text that a learner reads. */
export function SlideStage({ Content, data, screen, shown, messages, ...props }: SlideStageProps) {
  const titles = slidesOf(screen, data);
  const title = titles[shown.position.index] ?? titles[0];
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.position, shown.view])}
      foot={
        titles.length > 1 ? (
          <p className={styles.figure}>
            {shown.position.index + 1} / {titles.length}
          </p>
        ) : null
      }
    >
      <SlideContext
        value={{
          title: title ?? '',
          data,
          messages: props.lessonMessages,
          paper: props.paper,
          formats: props.formats,
        }}
      >
        <div className={styles.slide}>
          <Content components={slideComponents} />
        </div>
      </SlideContext>
    </StageFrame>
  );
}

/** What the instructor has to say to a lesson: its notes, by the section that they stand in. */
export function LessonNotes({
  Content,
  data,
}: {
  readonly Content: MDXContent;
  readonly data: LessonData;
}) {
  return (
    <NotesContext value={data}>
      <Content components={noteComponents} />
    </NotesContext>
  );
}

type SlideSource = {
  readonly title: string;
  readonly data: LessonData;
  readonly messages: Messages['lesson'];
  readonly paper: Messages['paper'];
  readonly formats: StageScreenProps['formats'];
};

const SlideContext = createContext<SlideSource | null>(null);
const NotesContext = createContext<LessonData | null>(null);
/** Inside of a slide, or of a note: there prose is drawn as it is. */
const DrawnContext = createContext(false);

type Prose = { readonly children?: ReactNode };
type Named = { readonly id: string };

function Slide({ title, children }: Prose & { readonly title: string }) {
  const slide = use(SlideContext);
  if (slide?.title !== title) return null;
  return (
    <DrawnContext value={true}>
      <h1>{title}</h1>
      {children}
    </DrawnContext>
  );
}

function Document({ id }: Named) {
  const slide = use(SlideContext);
  const document = slide?.data.documents.find((one) => one.id === id);
  return use(DrawnContext) && slide && document ? (
    <StoryPaper paper={document} words={slide.paper} />
  ) : null;
}

function Diagram({ id }: Named) {
  const slide = use(SlideContext);
  const diagram = slide?.data.diagrams.find((one) => one.id === id);
  return use(DrawnContext) && slide && diagram ? (
    <DiagramView diagram={diagram} messages={slide.messages.diagram} formats={slide.formats} />
  ) : null;
}

function Notes({ children }: Prose) {
  return use(NotesContext) ? <DrawnContext value={true}>{children}</DrawnContext> : null;
}

/** Slides and notes may stand within it. Words that it holds itself are of neither, unless it is drawn. */
function Inside({ children }: Prose) {
  return use(DrawnContext)
    ? children
    : Children.toArray(children).filter((child) => isValidElement(child));
}

function Nothing() {
  return null;
}

/** An element of the prose, drawn in a slide or a note and nowhere else. */
function drawn(
  Tag: 'p' | 'ul' | 'ol' | 'li' | 'table' | 'blockquote' | 'h3' | 'h4' | 'strong' | 'em',
) {
  return function Drawn({ children }: Prose) {
    return use(DrawnContext) ? <Tag>{children}</Tag> : null;
  };
}

function Link({ href, children }: Prose & { readonly href?: string }) {
  return use(DrawnContext) ? <a href={href}>{children}</a> : null;
}

/** A cell, whose words keep to the length of a line. */
function Cell({ children }: Prose) {
  return (
    <td>
      <span>{children}</span>
    </td>
  );
}

const common: MDXComponents = {
  Hook: Inside,
  Section: Inside,
  WorkedExample: Inside,
  ManagerPage: Inside,
  CompanyRule: Inside,
  Tactic: Inside,
  Core: Inside,
  Line: Inside,
  Instead: Inside,
  Term: Inside,
  Law: Inside,
  Coach: Nothing,
  Aside: Nothing,
  Interaction: Nothing,
  Takeaways: Nothing,
  JobAidLink: Nothing,
  Document,
  Diagram,
  p: drawn('p'),
  ul: drawn('ul'),
  ol: drawn('ol'),
  li: drawn('li'),
  table: drawn('table'),
  blockquote: drawn('blockquote'),
  h3: drawn('h3'),
  h4: drawn('h4'),
  strong: drawn('strong'),
  em: drawn('em'),
  a: Link,
  td: Cell,
};

const slideComponents: MDXComponents = { ...common, Slide, Notes: Nothing };
const noteComponents: MDXComponents = { ...common, Slide: Inside, Notes };
