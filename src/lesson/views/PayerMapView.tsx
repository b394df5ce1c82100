import { useId, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import { byCompany, rolesTried, scorePayerMap, stateOf, withRole } from '../engine/payer-map';
import { AgainButton } from './AgainButton';
import styles from './Interaction.module.css';
import type { InteractionProps } from './interaction-props';
import { Mark } from './Mark';
import { useDraft } from './use-draft';

type PayerMapProps = InteractionProps<'payer-map'> & {
  /** Short names of companies by id; a company that is not there is shown as it is written. */
  readonly companies: Readonly<Record<string, string>>;
};
type Person = PayerMapProps['interaction']['people'][number];

/** Tap a person, then a role. Taken for somebody else, the person says how it really is. */
export function PayerMapView({
  interaction,
  companies,
  answer,
  drafts,
  messages,
  onAnswer,
  onReset,
}: PayerMapProps) {
  const draft = useDraft(answer, drafts);
  const [open, setOpen] = useState<string | null>(null);
  const { people, roles } = interaction;
  const placed = people.filter((person) => stateOf(draft.answer, person) === 'placed');
  const first = placed.filter((person) => rolesTried(draft.answer, person).length === 1);
  const nameOf = (company: string) => companies[company] ?? company;

  function take(person: Person, role: string) {
    const next = withRole(draft.answer, person, role);
    draft.check(next);
    onAnswer(next, scorePayerMap(interaction, next));
  }

  return (
    <>
      <p className={styles.small}>{messages.map.roles}</p>
      <dl className={styles.roles}>
        {roles.map(({ id, label, can }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Emphasised text={can} />
            </dd>
          </div>
        ))}
      </dl>
      {byCompany(interaction).map(([company, members]) => (
        <section key={company} aria-label={messages.map.people(nameOf(company))}>
          <p className={styles.company}>{nameOf(company)}</p>
          <ul className={styles.people}>
            {members.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                roles={roles}
                tried={rolesTried(draft.answer, person)}
                open={open === person.id}
                messages={messages.map}
                onToggle={() => setOpen(open === person.id ? null : person.id)}
                onTake={(role) => take(person, role)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.actions}>
        <p className={styles.small} role="status">
          {placed.length === people.length
            ? messages.map.done(first.length, people.length)
            : messages.map.progress(placed.length, people.length)}
        </p>
        {Object.keys(draft.answer).length > 0 && (
          <AgainButton
            label={messages.practice.again}
            onAgain={() => {
              setOpen(null);
              draft.clear();
              onReset();
            }}
          />
        )}
      </div>
    </>
  );
}

type PersonRowProps = {
  readonly person: Person;
  readonly roles: PayerMapProps['interaction']['roles'];
  readonly tried: readonly string[];
  readonly open: boolean;
  readonly messages: PayerMapProps['messages']['map'];
  readonly onToggle: () => void;
  readonly onTake: (role: string) => void;
};

function PersonRow({ person, roles, tried, open, messages, onToggle, onTake }: PersonRowProps) {
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const role = roles.find(({ id }) => id === person.role);
  const placed = tried.at(-1) === person.role;
  const mistaken = tried.length > 0 && !placed;

  return (
    <li className={styles.person}>
      <button
        type="button"
        ref={button}
        className={styles.personButton}
        aria-expanded={open}
        aria-controls={panel}
        onClick={onToggle}
      >
        <span>
          <b>{person.name}</b>
          <span className={styles.position}>{person.position}</span>
        </span>
        {placed && role && <Mark state="right">{role.label}</Mark>}
        {mistaken && <Mark state="open">{messages.mistaken}</Mark>}
      </button>
      <div id={panel} className={styles.panel} hidden={!open && !mistaken && !placed}>
        {(mistaken || (placed && open)) && (
          <blockquote className={styles.truth}>
            <span className={styles.small}>{messages.says(person.name)}</span>
            <Emphasised text={person.truth} />
          </blockquote>
        )}
        <p className={styles.small} role="status">
          {mistaken && messages.tryAgain}
          {placed && role && <Emphasised text={role.can} />}
        </p>
        {open && !placed && (
          <fieldset className={styles.roleButtons}>
            <legend className="visually-hidden">{messages.whoIs(person.name)}</legend>
            {roles.map(({ id, label }) => (
              <Button
                key={id}
                aria-disabled={tried.includes(id)}
                onClick={() => {
                  // The buttons go away when the person is placed.
                  if (id === person.role) button.current?.focus();
                  if (!tried.includes(id)) onTake(id);
                }}
              >
                {tried.includes(id) ? `✕ ${label}` : label}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
    </li>
  );
}
