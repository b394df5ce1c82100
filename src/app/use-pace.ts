import { type Settings, settingOf } from '@/progress/settings-fold';
import { useLearner } from '@/store/app-store';
import { motionAllowed } from '@/ui/motion-allowed';
import { useHydrated } from '@/ui/use-hydrated';

/** How what is said in a role-play comes: as chosen, and else line by line where things may move. */
export function usePace(): Settings['pace'] {
  const settings = useLearner((learner) => learner.settings);
  const hydrated = useHydrated();
  if (settings.has('pace')) return settingOf(settings, 'pace');
  return !hydrated || motionAllowed() ? 'line' : 'all';
}
