import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { type LazyValue, lazyValue, readLazyValue } from './lazy-value';

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p>没打开</p> : this.props.children;
  }
}

function Shown({ lazy }: { readonly lazy: LazyValue<string> }) {
  return <p>{readLazyValue(lazy)}</p>;
}

it('fetches once, and shows what is at hand without waiting', async () => {
  const fetchValue = vi.fn(async () => '到账');
  const lazy = lazyValue(fetchValue);
  await lazy.load();

  render(
    <Suspense fallback="…">
      <Shown lazy={lazy} />
    </Suspense>,
  );

  expect(screen.getByText('到账')).toBeVisible();
  expect(fetchValue).toHaveBeenCalledOnce();
});

it('suspends until the value is there', async () => {
  let resolve: (value: string) => void = () => {};
  const promise = new Promise<string>((done) => {
    resolve = done;
  });
  await act(async () => {
    render(
      <Suspense fallback={<p>等一下</p>}>
        <Shown lazy={lazyValue(() => promise)} />
      </Suspense>,
    );
  });
  expect(screen.getByText('等一下')).toBeVisible();

  await act(async () => resolve('到账'));

  expect(screen.getByText('到账')).toBeVisible();
});

it('tries again after a failure', async () => {
  const fetchValue = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
  fetchValue.mockResolvedValueOnce('到账');
  const lazy = lazyValue(fetchValue);

  await expect(lazy.load()).rejects.toThrow('offline');
  await expect(lazy.load()).resolves.toBe('到账');
});

it('tells an error boundary that fetching failed, and does not ask without end', async () => {
  const fetchValue = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('offline'));
  const lazy = lazyValue(fetchValue);

  await act(async () => {
    render(
      <Boundary>
        <Suspense fallback="…">
          <Shown lazy={lazy} />
        </Suspense>
      </Boundary>,
      { onCaughtError: () => {} },
    );
  });

  expect(await screen.findByText('没打开')).toBeVisible();
  expect(fetchValue).toHaveBeenCalledOnce();
});
