import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchInput } from './SearchInput';

/** A page whose address has a query, which other links of the page can change. */
function Page({ first }: { readonly first: string }) {
  const [query, setQuery] = useState(first);
  return (
    <>
      <SearchInput aria-label="找" query={query} onQuery={setQuery} />
      <p>{query}</p>
      <button type="button" onClick={() => setQuery('')}>
        全部
      </button>
    </>
  );
}

describe('a box to search in', () => {
  it('shows the query of the address that the page was opened with', () => {
    render(<Page first="质保金" />);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '质保金');
  });

  it('hands over what is typed', async () => {
    render(<Page first="" />);
    await userEvent.type(screen.getByRole('searchbox'), '终验');
    expect(screen.getByText('终验')).toBeTruthy();
  });

  it('leaves what is being typed alone while the address lags behind', async () => {
    const { rerender } = render(<SearchInput query="" onQuery={() => {}} />);
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, '终验');
    rerender(<SearchInput query="终" onQuery={() => {}} />);
    expect(box).toHaveProperty('value', '终验');
    rerender(<SearchInput query="终验" onQuery={() => {}} />);
    expect(box).toHaveProperty('value', '终验');
  });

  it('is emptied when a link leads to the page without a query', async () => {
    render(<Page first="" />);
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, '终验');
    await userEvent.click(screen.getByRole('button', { name: '全部' }));
    expect(box).toHaveProperty('value', '');
  });
});
