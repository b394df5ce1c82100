import { type FormEvent, useId, useRef, useState } from 'react';
import type { ClassState } from '@/class-record/class-state';
import { authorAddresses } from '@/course/author-addresses';
import { classAddresses } from '@/course/class-addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './ClassList.module.css';

export type NewClass = {
  readonly name: string;
  readonly size: number;
  readonly plan: ClassState['plan'];
};

type ClassListProps = {
  readonly classes: readonly ClassState[];
  /** Null until the record of the classes is open. */
  readonly opened: boolean;
  /** Rows that could not be read. */
  readonly setAside: number;
  readonly usualSize: number;
  /** What became of a file that was taken in. */
  readonly imported: string | null;
  readonly messages: Messages['classroom'];
  readonly after: Messages['classAfter']['list'];
  readonly formats: Formats;
  readonly onImport: (file: File) => void;
  readonly onOpen: (fresh: NewClass) => void;
};

/** 课堂: a new class, and those that were held on this device. */
export function ClassList(props: ClassListProps) {
  const { classes, opened, messages, formats } = props;
  const { list } = messages;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [size, setSize] = useState(String(props.usualSize));
  const hands = Math.round(Number(size));
  const sizeFits = hands >= 2 && hands <= 200;

  function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!opened || !sizeFits) return;
    const fields = new FormData(event.currentTarget);
    props.onOpen({
      name: String(fields.get('name') ?? '')
        .trim()
        .slice(0, 60),
      size: hands,
      plan: fields.get('plan') === 'short' ? 'short' : 'whole',
    });
  }

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p>{list.intro}</p>
      <p className={styles.soft}>{list.apart}</p>

      <p className={styles.links}>
        <AppLink to={classAddresses.preWork}>{props.after.preWork}</AppLink>
        <AppLink to={classAddresses.paper()}>{props.after.paper}</AppLink>
        <AppLink to={authorAddresses.list}>{props.after.items}</AppLink>
      </p>

      <form ref={form} className={styles.form} onSubmit={open}>
        <h2>{list.open}</h2>
        <p>
          <label htmlFor={`${id}-name`}>{list.name}</label>
          <input id={`${id}-name`} name="name" maxLength={60} placeholder={list.nameHint} />
        </p>
        <p>
          <label htmlFor={`${id}-size`}>{list.size}</label>
          <input
            id={`${id}-size`}
            type="number"
            min={2}
            max={200}
            inputMode="numeric"
            value={size}
            onChange={(event) => setSize(event.currentTarget.value)}
          />
        </p>
        <fieldset>
          <legend>{list.plan}</legend>
          {(['whole', 'short'] as const).map((plan) => (
            <label key={plan}>
              <input type="radio" name="plan" value={plan} defaultChecked={plan === 'whole'} />
              {messages.console.plans[plan]}
            </label>
          ))}
        </fieldset>
        <p>
          <Button
            look="primary"
            disabled={!opened || !sizeFits}
            onClick={() => form.current?.requestSubmit()}
          >
            {list.start}
          </Button>
        </p>
      </form>

      <h2>{list.held}</h2>
      {props.setAside > 0 && <Notice kind="watch" title={list.setAside(props.setAside)} />}
      {opened && classes.length === 0 && <p>{list.none}</p>}
      <ul className={styles.classes}>
        {classes.map(({ id: classId, name, size: people, plan, openedAt, endedAt }) => (
          <li key={classId}>
            <p>
              <b>{name === '' ? list.unnamed : name}</b>
              <br />
              <span className={styles.soft}>
                {list.line(formats.recorded(openedAt), messages.console.plans[plan], people)}
                {endedAt !== null && ` · ${messages.stage.ended}`}
              </span>
            </p>
            <span className={styles.links}>
              <AppLink to={classAddresses.console(classId)}>{list.goOn}</AppLink>
              <AppLink to={classAddresses.report(classId)}>{props.after.report}</AppLink>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.links}>
        <label>
          {props.after.import}{' '}
          <input
            type="file"
            accept=".json,application/json"
            disabled={!opened}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) props.onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p role="status">{props.imported}</p>
    </div>
  );
}
