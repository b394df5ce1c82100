import { authorAddresses } from '@/course/author-addresses';
import type { ModuleOutline } from '@/course/outline';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Authors.module.css';

type AuthorsProps = {
  readonly modules: readonly ModuleOutline[];
  readonly messages: Messages['authors'];
};

/** What authors can look at: every role-play of the course. */
export function Authors({ modules, messages }: AuthorsProps) {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      <section className={styles.part}>
        <h2>{messages.scenarios}</h2>
        <ul className={styles.list}>
          {modules.flatMap(({ scenarios }) =>
            scenarios.map(({ id, title, endings }) => (
              <li key={id}>
                <p>
                  <b>{messages.named(id.toUpperCase(), title)}</b>
                  <span className={styles.small}>{messages.endings(endings.length)}</span>
                </p>
                <p className={styles.links}>
                  <AppLink to={authorAddresses.scenario(id)} ahead={false}>
                    {messages.preview}
                  </AppLink>
                  <AppLink to={authorAddresses.script(id)} ahead={false}>
                    {messages.script}
                  </AppLink>
                </p>
              </li>
            )),
          )}
        </ul>
      </section>
    </div>
  );
}
