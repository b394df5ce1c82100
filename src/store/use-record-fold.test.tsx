import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LearningRecord } from '@/learning-record/record';
import { type SealsState, sealsFold } from '@/progress/seals-fold';
import { openTab } from '../../tests/support/build-record';
import { AppProvider, createApp } from './app-store';
import { useRecordFold } from './use-record-fold';

function Seals({ name }: { readonly name: string }) {
  const seals: SealsState | null = useRecordFold(sealsFold);
  return <p data-testid={name}>{seals ? [...seals.keys()].join() || 'none' : 'unread'}</p>;
}

const shown = (name: string) => screen.getByTestId(name).textContent;

function show(open: Promise<LearningRecord>) {
  const app = createApp({ clock: () => 0, newId: () => 'id', newSeed: () => 1, open });
  render(
    <AppProvider app={app}>
      <Seals name="one" />
      <Seals name="other" />
    </AppProvider>,
  );
}

describe('a state that is folded when it is asked for', () => {
  it('is unread until the record is open, and then what it holds', async () => {
    const record = await openTab();
    await record.append({ type: 'seal-pressed', module: 'm0' });
    let opened: (record: LearningRecord) => void = () => {};
    show(new Promise((resolve) => (opened = resolve)));
    expect(shown('one')).toBe('unread');

    await act(async () => opened(record));
    expect(shown('one')).toBe('m0');
  });

  it('follows the record, for all who ask', async () => {
    const record = await openTab();
    await act(async () => show(Promise.resolve(record)));
    expect(shown('one')).toBe('none');

    await act(async () => void (await record.append({ type: 'seal-pressed', module: 'm1' })));
    expect([shown('one'), shown('other')]).toEqual(['m1', 'm1']);

    await act(async () => void (await record.deleteEverything()));
    expect(shown('other')).toBe('none');
  });

  it('stays unread when the record cannot be opened', async () => {
    await act(async () => show(Promise.reject(new TypeError('Failed to fetch'))));
    expect(shown('one')).toBe('unread');
  });
});
