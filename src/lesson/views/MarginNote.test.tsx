import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MarginNote } from './MarginNote';

it('is opened by its words, and closed by them or by Escape', async () => {
  render(
    <MarginNote words="终验" kind="term">
      双方签了字的那一次。
    </MarginNote>,
  );
  const words = screen.getByRole('button', { name: '终验' });
  expect(words).not.toHaveClass('undefined');

  await userEvent.click(words);
  expect(words).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  expect(words).toHaveAttribute('aria-expanded', 'false');

  await userEvent.click(words);
  await userEvent.click(words);
  expect(words).toHaveAttribute('aria-expanded', 'false');
});
