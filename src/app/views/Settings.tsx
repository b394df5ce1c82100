import { useState } from 'react';
import { authorAddresses } from '@/course/author-addresses';
import { classAddresses } from '@/course/class-addresses';
import type { Messages } from '@/i18n/messages';
import { type SettingName, settingValues } from '@/progress/settings-fold';
import { AppLink } from '@/ui/AppLink';
import { DayInput } from '@/ui/DayInput';
import { OptionList } from '@/ui/OptionList';
import styles from './Page.module.css';

type SettingsProps = {
  /** Chosen values as strings, by setting. */
  readonly values: Readonly<Record<SettingName, string>>;
  /** ISO day; empty for none. */
  readonly examDay: string;
  readonly disabled: boolean;
  readonly messages: Messages['settings'];
  readonly onChange: (setting: SettingName, value: string) => void;
  readonly onExamDay: (day: string) => void;
};

export function Settings({ values, disabled, messages, onChange, ...exam }: SettingsProps) {
  // Shown at once; the record follows in a moment.
  const [chosen, setChosen] = useState<Partial<Record<SettingName, string>>>({});
  const groups: readonly {
    name: SettingName;
    title: string;
    labels: Readonly<Record<string, string>>;
  }[] = [
    { name: 'theme', title: messages.theme, labels: messages.themes },
    { name: 'type-size', title: messages.type, labels: messages.types },
    { name: 'motion', title: messages.motion, labels: messages.motions },
    { name: 'path', title: messages.path, labels: messages.paths },
    { name: 'manager', title: messages.manager, labels: messages.managerOptions },
    { name: 'guided', title: messages.guided, labels: messages.guidedOptions },
    { name: 'say-first', title: messages.sayFirst, labels: messages.sayFirstOptions },
    { name: 'pace', title: messages.pace, labels: messages.paces },
  ];

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.kept}</p>
      {groups.map(({ name, title, labels }) => (
        <fieldset key={name} className={styles.choices} disabled={disabled}>
          <legend>{title}</legend>
          <OptionList
            name={name}
            options={settingValues[name].map(String).map((value) => ({
              id: value,
              text: labels[value] ?? value,
            }))}
            selected={[chosen[name] ?? values[name]]}
            onSelect={([value]) => {
              if (!value) return;
              setChosen({ ...chosen, [name]: value });
              onChange(name, value);
            }}
          />
        </fieldset>
      ))}
      <DayInput
        label={messages.examDay}
        hint={messages.examDayHint}
        day={exam.examDay}
        disabled={disabled}
        clear={messages.clearExamDay}
        onDay={exam.onExamDay}
      />
      <p className={styles.authors}>
        <AppLink to={classAddresses.list} ahead={false}>
          {messages.classes}
        </AppLink>
      </p>
      <p className={styles.authors}>
        <AppLink to={authorAddresses.list} ahead={false}>
          {messages.authors}
        </AppLink>
      </p>
    </div>
  );
}
