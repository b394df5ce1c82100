import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '@/i18n/zh';
import { buildGlossaryEntry } from '../../../tests/support/build-references';
import { GlossaryPage } from './GlossaryPage';

const terms = [
  buildGlossaryEntry({ id: 'exposure', term: '敞口', en: 'exposure', initial: 'C' }),
  buildGlossaryEntry(),
];

function show(query = '', shown = terms) {
  const onFind = vi.fn();
  render(
    <MemoryRouter>
      <GlossaryPage
        count={terms.length}
        shown={shown}
        query={query}
        labelOf={({ title }) => `一 · 1 ${title}`}
        disabled={false}
        messages={zh.glossary}
        onFind={onFind}
      />
    </MemoryRouter>,
  );
  return { onFind };
}

describe('the glossary', () => {
  it('gives each term its English word and where it is taught', () => {
    show();
    const term = screen.getByText('质保金').closest('div');
    const inTerm = within(term ?? document.body);
    expect(inTerm.getByText('retention money')).toHaveAttribute('lang', 'en');
    expect(inTerm.getByRole('link', { name: '一 · 1 五格账' })).toHaveAttribute(
      'href',
      '/lessons/l1-1/#five-boxes',
    );
  });

  it('is in letters, which one can jump to', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'C',
      'Z',
    ]);
    const letters = screen.getByRole('navigation', { name: zh.glossary.letters });
    expect(within(letters).getByRole('link', { name: 'Z' })).toHaveAttribute('href', '#letter-Z');
  });

  it('is searched as one types', async () => {
    const { onFind } = show();
    await userEvent.type(screen.getByRole('searchbox', { name: zh.glossary.find }), '质');
    expect(onFind).toHaveBeenCalledExactlyOnceWith('质');
  });

  it.each([
    { query: '', shown: terms, says: '一共 2 个词。' },
    { query: '质', shown: terms.slice(1), says: '找到 1 个词。' },
    { query: '没有', shown: [], says: zh.glossary.none },
  ])('says "$says" for "$query"', ({ query, shown, says }) => {
    show(query, shown);
    expect(screen.getByRole('status')).toHaveTextContent(says);
    expect(screen.getByRole('searchbox')).toHaveValue(query);
  });
});
