import { createStore, type StoreApi, useStore } from 'zustand';
import { type Fold, foldAll } from '@/learning-record/fold';
import { refold } from '@/learning-record/log-change';
import type { LearningRecord } from '@/learning-record/record';
import { useOpenedRecord } from './app-store';

type Folded<State> = { readonly state: State | null };

const stores = new WeakMap<Promise<LearningRecord>, Map<unknown, StoreApi<Folded<unknown>>>>();

/**
 * A state that few pages read from the record: it is folded when the first of them is opened, and
 * kept up to date from then on. Null until the record has been opened.
 */
export function useRecordFold<State>(fold: Fold<State>): State | null {
  return useStore(storeOf(useOpenedRecord(), fold), ({ state }) => state);
}

function storeOf<State>(
  opened: Promise<LearningRecord>,
  fold: Fold<State>,
): StoreApi<Folded<State>> {
  const ofRecord = stores.get(opened) ?? new Map<unknown, StoreApi<Folded<unknown>>>();
  stores.set(opened, ofRecord);
  const there = ofRecord.get(fold);
  // A fold is the key of its own store.
  if (there) return there as StoreApi<Folded<State>>;

  const store = createStore<Folded<State>>(() => ({ state: null }));
  ofRecord.set(fold, store as StoreApi<Folded<unknown>>);
  opened.then(
    (record) => {
      store.setState({ state: foldAll(fold, record.events()) });
      record.subscribe((events, change) => {
        const { state } = store.getState();
        store.setState({ state: refold(fold, state ?? fold.empty(), events, change) });
      });
    },
    // The app says itself that the record could not be opened.
    () => {},
  );
  return store;
}
