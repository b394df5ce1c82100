import type { Messages } from '@/i18n/messages';
import { Portrait } from '@/ui/Portrait';
import type { KnownCase } from '../engine/known';
import styles from './Cast.module.css';
import { featuresOfName } from './faces';

type Company = KnownCase['companies'][number];

type CastProps = {
  readonly companies: readonly Company[];
  /** Whether the course has told who decides, accepts and pays. */
  readonly rolesTold: boolean;
  readonly rolesLesson: string;
  readonly messages: Messages['caseFile']['cast'];
};

/** Everybody of the story, by companies, with what is known of each. */
export function Cast({ companies, rolesTold, rolesLesson, messages }: CastProps) {
  return (
    <>
      {!rolesTold && <p className={styles.about}>{messages.rolesLater(rolesLesson)}</p>}
      {companies.map((company) => (
        <section key={company.id} className={styles.company}>
          <h3>{company.name}</h3>
          <p className={styles.about}>
            {messages.together([company.about, ...company.later.map(({ text }) => text)])}
          </p>
          <ul className={styles.people}>
            {company.people.map((person) => (
              <PersonLine
                key={person.id}
                person={person}
                told={company.side !== 'customer' || rolesTold}
                messages={messages}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type PersonLineProps = {
  readonly person: Company['people'][number];
  readonly told: boolean;
  readonly messages: CastProps['messages'];
};

function PersonLine({ person, told, messages }: PersonLineProps) {
  const { name, called, position, role, cares, later } = person;
  return (
    <li className={styles.person}>
      <Portrait
        features={featuresOfName(name)}
        expression="calm"
        label={messages.portrait(name)}
        size="4.25rem"
      />
      <div>
        <p className={styles.name}>
          <b>{name}</b>
          {called !== name && <span>{called}</span>}
          {told && role && role !== 'colleague' && (
            <span className={styles.role}>{messages.roles[role]}</span>
          )}
        </p>
        <p className={styles.position}>{position}</p>
        {told && <p>{messages.together([cares, ...later.map(({ text }) => text)])}</p>}
      </div>
    </li>
  );
}
