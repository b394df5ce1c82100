import { useState } from 'react';
import { useApp } from '@/store/app-store';

/** The moment at which a screen came up, in epoch milliseconds: what may be asked today is told by it. */
export function useNow(): number {
  const { clock } = useApp();
  const [now] = useState(clock);
  return now;
}
