import { useEffect, useState } from 'react';
import { isoStamp } from '@/platform/clock';
import { useApp, useLearner, useOpenedRecord } from '@/store/app-store';
import type { Due } from './due-today';

/** What the review asks today; null until it is known. It is worked out by code of its own, which the page does not wait for. */
export function useDue(): Due | null {
  const { clock } = useApp();
  const learner = useLearner((state) => state);
  const opened = useOpenedRecord();
  const [due, setDue] = useState<Due | null>(null);

  useEffect(() => {
    let left = false;
    const today = isoStamp(clock()).slice(0, 10);
    Promise.all([opened, import('./due-today')]).then(
      ([record, { dueOn }]) => {
        if (!left) setDue(dueOn(today, learner, record.events()));
      },
      // Without it the page says nothing of reviews.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [opened, learner, clock]);
  return due;
}
