import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '@/i18n/zh';
import { buildLessonPieces } from '../../../tests/support/build-lesson-pieces';
import { LessonContext, type LessonPieces } from './lesson-context';
import { mdxComponents } from './mdx-components';

const words = zh.lesson.annotate;
const { Section, p: P } = mdxComponents as Record<string, React.ElementType>;

/** Two paragraphs of a section, as MDX compiles them. */
function show(pieces: Partial<LessonPieces> = {}) {
  const onMark = vi.fn<LessonPieces['onMark']>();
  const onNote = vi.fn<LessonPieces['onNote']>(async () => 'stored');
  if (!Section || !P) throw new Error('Lessons have sections and paragraphs');
  render(
    <MemoryRouter>
      <LessonContext value={buildLessonPieces({ onMark, onNote, ...pieces })}>
        <Section id="three-lights" title="三盏灯">
          <P data-paragraph="aa11">三盏全绿，你是来收该收的。</P>
          <P data-paragraph="bb22">有一盏不绿就开口，你是来吵架的。</P>
        </Section>
      </LessonContext>
    </MemoryRouter>,
  );
  return { onMark, onNote, user: userEvent.setup() };
}

const openButton = () => screen.getByRole('button', { name: words.open('三盏灯') });

describe('a section of a lesson', () => {
  it('has one button for notes until it is opened', () => {
    show();
    expect(screen.getAllByRole('button')).toEqual([openButton()]);
  });

  it('does not react before the record is open', () => {
    show({ opened: false });
    expect(openButton()).toBeDisabled();
  });

  it('underlines a paragraph', async () => {
    const { user, onMark } = show();
    await user.click(openButton());
    const [first] = screen.getAllByRole('button', { name: words.mark });
    if (first) await user.click(first);
    expect(onMark).toHaveBeenCalledExactlyOnceWith('three-lights', 'aa11', true);
  });

  it('shows what is underlined, also to who cannot see the line, and takes the line away', async () => {
    const { user, onMark } = show({ isMarked: (paragraph) => paragraph === 'bb22' });
    const marked = screen.getByText(/有一盏不绿/).closest('mark');
    expect(marked).not.toBeNull();
    expect(within(marked as HTMLElement).getByText(words.marked)).toBeInTheDocument();

    await user.click(openButton());
    await user.click(screen.getByRole('button', { name: words.unmark }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith('three-lights', 'bb22', false);
  });

  it('keeps a note at its paragraph', async () => {
    const { user, onNote } = show();
    await user.click(openButton());
    const [, second] = screen.getAllByRole('button', { name: words.write });
    if (second) await user.click(second);
    expect(screen.getByRole('textbox', { name: words.note })).toHaveFocus();
    await user.keyboard('先问郑丽');
    await user.tab();
    await waitFor(() => expect(onNote).toHaveBeenCalled());
    expect(onNote).toHaveBeenCalledExactlyOnceWith('three-lights', 'bb22', '先问郑丽');
  });

  it('shows a note when its sign is pressed', async () => {
    const { user } = show({ notesIn: () => new Map([['aa11', '先问郑丽']]) });
    const sign = screen.getByRole('button', { name: words.noteOf('先问郑丽') });
    expect(sign).toHaveAttribute('aria-expanded', 'false');
    await user.click(sign);
    expect(sign).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('先问郑丽')).toBeVisible();
  });

  it('keeps a note whose paragraph has changed, and says so', () => {
    show({ notesIn: () => new Map([['cc33', '旧的一句']]) });
    expect(screen.getByText(words.old)).toBeVisible();
    expect(screen.getByText('旧的一句')).toBeVisible();
  });
});
