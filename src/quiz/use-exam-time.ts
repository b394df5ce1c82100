import { useEffect, useState } from 'react';
import { useApp } from '@/store/app-store';
import { type ExamClock, sightingMs } from './engine/exam-clock';
import { type ExamTime, timeAt } from './engine/exam-time';

/** How often the time is looked at. */
const lookMs = 1_000;

/**
 * The time of an exam as it runs, looked at each second and when the page is come back to. Renders
 * anew only when what `read` makes of it is another value.
 */
export function useExamTime<Read extends string | number>(
  examClock: ExamClock,
  read: (time: ExamTime) => Read,
): Read {
  const { clock } = useApp();
  const [value, setValue] = useState(() => read(timeAt(examClock, clock())));

  useEffect(() => {
    const look = () => setValue(read(timeAt(examClock, clock())));
    look();
    const timer = setInterval(look, lookMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [examClock, clock, read]);

  return value;
}

/**
 * Says each minute that the exam is on the screen, and once more when it is left: from what is not
 * said, being away is told.
 */
export function useSightings(running: boolean, see: () => void): void {
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') see();
    }, sightingMs);
    const leave = () => {
      if (document.visibilityState === 'hidden') see();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
      // Once it is known whether the exam was left or has come to its end.
      queueMicrotask(see);
    };
  }, [running, see]);
}
