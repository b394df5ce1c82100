import type { StoreApi } from 'zustand';
import { settingOf } from '@/progress/settings-fold';
import type { AppState } from '@/store/app-store';

/**
 * Shows the learner's theme, type size and motion, and mirrors them where the script in the head
 * reads them before the first paint. The record stays the truth; the mirror may be lost.
 */
export function rememberLook(store: StoreApi<AppState>): void {
  let shown = '';
  store.subscribe(({ learner, health }) => {
    if (!health) return;
    const look = {
      theme: settingOf(learner.settings, 'theme'),
      type: settingOf(learner.settings, 'type-size'),
      motion: settingOf(learner.settings, 'motion'),
    };
    const mirrored = JSON.stringify(look);
    if (mirrored === shown) return;
    shown = mirrored;
    Object.assign(document.documentElement.dataset, look);
    try {
      localStorage.setItem('look', mirrored);
    } catch {
      // Refused or full: the look comes with the record then, a moment after the first paint.
    }
  });
}
