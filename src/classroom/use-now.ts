import { useEffect, useState } from 'react';
import { every } from '@/platform/every';
import { useApp } from '@/store/app-store';

/** The time now, in epoch milliseconds, as often as a clock on the screen needs it. */
export function useNow(): number {
  const { clock } = useApp();
  const [now, setNow] = useState(clock);
  useEffect(() => every(500, () => setNow(clock())), [clock]);
  return now;
}
