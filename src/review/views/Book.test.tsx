import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { BookFilter } from '../engine/book-filter';
import { Book } from './Book';
import type { BookEntry } from './BookCard';

const words = zh.review.book;

function entry(number: number, overrides: Partial<BookEntry> = {}): BookEntry {
  return {
    key: `item/q1-${number}`,
    kind: 'item',
    module: 'm1',
    objectives: ['o-1'],
    place: '模块一测验',
    title: `第 ${number} 条怎么办？`,
    about: '一张初验记录。',
    standing: 'wrong',
    right: 0,
    changed: false,
    starred: false,
    state: 'learning',
    lastAt: '2026-01-05T09:00:00.000+08:00',
    next: '2026-01-09',
    heldByDays: false,
    note: '',
    to: `/quizzes/m1/?item=q1-${number}`,
    source: { ref: 'l1-2#three-lights', title: '三盏灯' },
    ...overrides,
  };
}

const all: BookFilter = {
  shelf: 'learning',
  module: null,
  objective: null,
  kind: null,
  starred: false,
};

/** A book whose entries follow what is done to them, as the record does. */
function open(given: readonly BookEntry[], first: BookFilter = all) {
  const does = { onStar: vi.fn(), onRemove: vi.fn(), onNote: vi.fn(async () => 'stored' as const) };
  function Kept() {
    const [entries, setEntries] = useState(given);
    const [filter, setFilter] = useState(first);
    const change = (key: string, to: Partial<BookEntry>) =>
      setEntries(entries.map((one) => (one.key === key ? { ...one, ...to } : one)));
    return (
      <MemoryRouter>
        <Book
          entries={entries}
          filter={filter}
          modules={[
            { id: 'm1', title: '知己知彼' },
            { id: 'm2', title: '五个准备' },
          ]}
          objectives={[{ id: 'o-2', title: '五格账' }]}
          steady={['到账才算卖完']}
          disabled={false}
          messages={zh.review}
          formats={zhFormats}
          onFilter={setFilter}
          onStar={(key, starred) => {
            does.onStar(key, starred);
            change(key, { starred });
          }}
          onRemove={(key, removed) => {
            does.onRemove(key, removed);
            change(key, { state: removed ? 'removed' : 'learning' });
          }}
          onNote={does.onNote}
        />
      </MemoryRouter>
    );
  }
  render(<Kept />);
  return { user: userEvent.setup(), ...does };
}

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent);

describe('the book of mistakes', () => {
  it('says of an entry how it stands, when it comes next, and where it is explained', () => {
    open([entry(1, { standing: 'sure-wrong', right: 1, changed: true })]);
    const card = screen.getByRole('article');
    expect(within(card).getByText(`✕ ${words.standings['sure-wrong']}`)).toBeVisible();
    expect(within(card).getByText(words.right('1'))).toBeVisible();
    expect(within(card).getByText(words.next('2026-01-09（周五）'))).toBeVisible();
    expect(within(card).getByText(words.changed)).toBeVisible();
    expect(screen.getByRole('link', { name: words.lookAt('第 1 条怎么办？') })).toHaveAttribute(
      'href',
      '/quizzes/m1/?item=q1-1',
    );
    expect(screen.getByRole('link', { name: words.lookBack('三盏灯') })).toHaveAttribute(
      'href',
      '/lessons/l1-2/#three-lights',
    );
  });

  it('has shelves for what is learnt, mastered and taken out', async () => {
    const { user } = open([
      entry(1),
      entry(2, { state: 'held', heldByDays: true, next: null }),
      entry(3, { state: 'held', next: null }),
      entry(4, { state: 'removed', next: null }),
    ]);
    expect(titles()).toEqual(['第 1 条怎么办？']);

    await user.click(screen.getByRole('radio', { name: words.shelves.held(2) }));
    expect(titles()).toEqual(['第 2 条怎么办？', '第 3 条怎么办？']);
    expect(screen.getByText(words.heldByDays)).toBeVisible();
    expect(screen.getByText(words.heldByObjective)).toBeVisible();

    await user.click(screen.getByRole('radio', { name: words.shelves.removed(1) }));
    expect(titles()).toEqual(['第 4 条怎么办？']);
  });

  it('is filtered by module, objective, kind and star', async () => {
    const { user } = open([
      entry(1),
      entry(2, { module: 'm2', objectives: ['o-2'] }),
      entry(3, { kind: 'decision', standing: 'wrong', starred: true }),
    ]);
    const select = (name: string) => screen.getByRole('combobox', { name });

    await user.selectOptions(select(words.module), '五个准备');
    expect(titles()).toEqual(['第 2 条怎么办？']);
    await user.selectOptions(select(words.module), words.all);
    await user.selectOptions(select(words.objective), '五格账');
    expect(titles()).toEqual(['第 2 条怎么办？']);
    await user.selectOptions(select(words.objective), words.all);
    await user.selectOptions(select(words.kind), words.kinds.decision);
    expect(titles()).toEqual(['第 3 条怎么办？']);
    await user.selectOptions(select(words.kind), words.all);
    await user.click(screen.getByRole('checkbox', { name: words.starred }));
    expect(titles()).toEqual(['第 3 条怎么办？']);

    await user.selectOptions(select(words.module), '五个准备');
    expect(titles()).toEqual([]);
    expect(screen.getByText(words.nothing.filtered)).toBeVisible();
  });

  it.each(['learning', 'held', 'removed'] as const)('says when the shelf %s is empty', (shelf) => {
    open([], { ...all, shelf });
    expect(screen.getByText(words.nothing[shelf])).toBeVisible();
  });

  it('takes an entry out, and puts it back from where it stood', async () => {
    const { user, onRemove } = open([entry(1), entry(2), entry(3)]);
    await user.click(screen.getByRole('button', { name: words.removeIt('第 2 条怎么办？') }));

    expect(onRemove).toHaveBeenLastCalledWith('item/q1-2', true);
    const undo = screen.getByRole('button', { name: words.restore });
    expect(undo).toHaveFocus();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[1]).toContain(words.removed('第 2 条怎么办？'));
    expect(titles()).toEqual(['第 1 条怎么办？', '第 3 条怎么办？']);

    await user.click(undo);
    expect(onRemove).toHaveBeenLastCalledWith('item/q1-2', false);
    expect(titles()).toEqual(['第 1 条怎么办？', '第 2 条怎么办？', '第 3 条怎么办？']);
  });

  it('stars an entry, and takes the star back', async () => {
    const { user, onStar } = open([entry(1)]);
    const star = screen.getByRole('button', { name: words.starIt('第 1 条怎么办？') });
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(onStar).toHaveBeenLastCalledWith('item/q1-1', true);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    await user.click(star);
    expect(onStar).toHaveBeenLastCalledWith('item/q1-1', false);
  });

  it('keeps a note of the learner, and shows the one that there is', async () => {
    const { user, onNote } = open([entry(1), entry(2, { note: '先看合同。' })]);
    expect(screen.getByDisplayValue('先看合同。')).toBeVisible();
    await user.click(screen.getByText(words.write));
    const [field] = screen.getAllByRole('textbox', { name: words.noteLabel });
    if (!field) throw new Error('The note has no field');
    await user.type(field, '下次先问日期');
    await user.tab();
    expect(onNote).toHaveBeenCalledWith('item/q1-1', '下次先问日期');
    expect(await screen.findAllByText(zh.review.note.saved)).toHaveLength(2);
  });

  it('shows a long list by twenties', async () => {
    const { user } = open(Array.from({ length: 45 }, (_, at) => entry(at + 1)));
    expect(titles()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: words.more(20) }));
    expect(titles()).toHaveLength(40);
    await vi.waitFor(() =>
      expect(screen.getByRole('heading', { name: '第 21 条怎么办？' })).toHaveFocus(),
    );
    await user.click(screen.getByRole('button', { name: words.more(5) }));
    expect(titles()).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /再看/ })).not.toBeInTheDocument();
  });

  it('says of a decision that it was chosen badly, and not that it was unsure', () => {
    open([entry(1, { kind: 'decision', standing: 'half' })]);
    expect(screen.getByText(`△ ${words.decided.half}`)).toBeVisible();
    expect(screen.queryByText(new RegExp(words.standings.half))).not.toBeInTheDocument();
  });
});
