import { addresses } from '@/course/addresses';
import { jobAidNumber } from '@/course/job-aid-number';
import type { JobAidOutline } from '@/course/outline';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './JobAidList.module.css';

type JobAidListProps = {
  readonly groups: readonly {
    readonly title: string;
    readonly jobAids: readonly JobAidOutline[];
  }[];
  /** Ids of job aids that hold something of the learner's. */
  readonly begun: ReadonlySet<string>;
  /** Books to look things up in. */
  readonly books: readonly {
    readonly to: string;
    readonly title: string;
    readonly about: string;
  }[];
  readonly messages: Messages['jobAid'];
};

export function JobAidList({ groups, begun, books, messages }: JobAidListProps) {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      {groups.map(({ title, jobAids }) => (
        <section key={title} className={styles.group}>
          <h2>{title}</h2>
          {jobAids.map((jobAid) => (
            <AppLink key={jobAid.id} className={styles.line} to={addresses.jobAid(jobAid.id)}>
              <span>
                <h3>
                  <span className={styles.number}>{jobAidNumber(jobAid.id)}</span> {jobAid.title}
                </h3>
                <span className={styles.small}>{jobAid.summary}</span>
              </span>
              {begun.has(jobAid.id) && <span className={styles.state}>✓ {messages.begun}</span>}
            </AppLink>
          ))}
        </section>
      ))}
      <section className={styles.group}>
        <h2>{messages.lookUp}</h2>
        {books.map(({ to, title, about }) => (
          <AppLink key={to} className={styles.line} to={to} ahead={false}>
            <span>
              <h3>{title}</h3>
              <span className={styles.small}>{about}</span>
            </span>
          </AppLink>
        ))}
      </section>
    </div>
  );
}
