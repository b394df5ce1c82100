import { frame } from 'virtual:course';
import { useMessages } from '@/i18n/messages';
import { daySettingOf } from '@/progress/day-setting';
import { paceOf } from '@/progress/pace';
import { guidedOf, settingOf, settingValues } from '@/progress/settings-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { motionAllowed } from '@/ui/motion-allowed';
import { useHydrated } from '@/ui/use-hydrated';
import { Settings } from './views/Settings';

export function SettingsRoute() {
  const messages = useMessages('settings');
  const { record } = useApp();
  const opened = useRecordOpened();
  const hydrated = useHydrated();
  const settings = useLearner((learner) => learner.settings);

  return (
    <>
      <title>{messages.shell.pageTitle(messages.settings.title, frame.title)}</title>
      <Settings
        values={{
          theme: settingOf(settings, 'theme'),
          'type-size': settingOf(settings, 'type-size'),
          motion: settingOf(settings, 'motion'),
          path: settingOf(settings, 'path'),
          manager: String(settingOf(settings, 'manager')),
          guided: String(guidedOf(settings)),
          'say-first': String(settingOf(settings, 'say-first')),
          pace: paceOf(settings, !hydrated || motionAllowed()),
        }}
        examDay={daySettingOf(settings, 'exam-day') ?? ''}
        disabled={!opened}
        messages={messages.settings}
        onChange={(setting, chosen) => {
          const value = settingValues[setting].find((candidate) => String(candidate) === chosen);
          if (value !== undefined) record({ type: 'setting-changed', setting, value });
        }}
        onExamDay={(day) => record({ type: 'setting-changed', setting: 'exam-day', value: day })}
      />
    </>
  );
}
