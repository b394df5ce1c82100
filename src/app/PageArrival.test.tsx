import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageArrival } from './PageArrival';

function Page({ title }: { readonly title: string }) {
  const navigate = useNavigate();
  return (
    <main>
      <h1>{title}</h1>
      <p id="due-date">账期</p>
      <Link to="/b">B</Link>
      <Link to="/b#due-date">B, a paragraph</Link>
      <Link to="/b#%E0%A4%A">B, a broken hash</Link>
      <Link to="?at=2">the same page</Link>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </main>
  );
}

function visit(address: string, onFirst?: () => void) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/a" element={<Page title="A" />} />
        <Route path="/b" element={<Page title="B" />} />
      </Routes>
      <PageArrival onFirst={onFirst} />
    </MemoryRouter>,
  );
}

const scrolledTo = () => vi.mocked(window.scrollTo).mock.lastCall;
const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }));

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

describe('the arrival at a page', () => {
  it('leaves the first page of a visit alone, and says that it reacts', () => {
    const onFirst = vi.fn();
    visit('/a', onFirst);

    expect(onFirst).toHaveBeenCalledOnce();
    expect(document.body).toHaveFocus();
    expect(window.scrollTo).not.toHaveBeenCalled();
  });

  it('shows the paragraph that the first address names', () => {
    visit('/a#due-date');
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toEqual([
      screen.getByText('账期'),
    ]);
    expect(document.body).toHaveFocus();
  });

  it('moves focus to the heading of the next page, at its top', async () => {
    visit('/a');
    await follow('B');
    expect(screen.getByRole('heading', { name: 'B' })).toHaveFocus();
    expect(scrolledTo()).toEqual([0, 0]);
  });

  it('moves focus to the paragraph that the next address names', async () => {
    visit('/a');
    await follow('B, a paragraph');
    expect(screen.getByText('账期')).toHaveFocus();
  });

  it('takes a broken hash for none', async () => {
    visit('/a');
    await follow('B, a broken hash');
    expect(screen.getByRole('heading', { name: 'B' })).toHaveFocus();
  });

  it('leaves focus where it is when only the query changes', async () => {
    visit('/a');
    await follow('the same page');
    expect(screen.getByRole('link', { name: 'the same page' })).toHaveFocus();
    expect(window.scrollTo).not.toHaveBeenCalled();
  });

  it('returns to where the reader had been on Back', async () => {
    visit('/a');
    act(() => {
      Object.assign(window, { scrollY: 640 });
      window.dispatchEvent(new Event('scroll'));
    });
    await follow('B');
    expect(scrolledTo()).toEqual([0, 0]);

    await userEvent.click(screen.getByRole('button', { name: 'Back' }));

    expect(screen.getByRole('heading', { name: 'A' })).toHaveFocus();
    expect(scrolledTo()).toEqual([0, 640]);
  });
});
