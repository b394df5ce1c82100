import { frame } from 'virtual:course';
import { useMessages } from '@/i18n/messages';
import { daySettingOf } from '@/progress/day-setting';
import { guidedOf, settingOf, settingValues } from '@/progress/settings-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { Settings } from './views/Settings';

export function SettingsRoute() {
  const messages = useMessages('settings');
  const { record } = useApp();
  const opened = useRecordOpened();
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
