import { authorAddresses } from '@/course/author-addresses';
import type { ModuleOutline } from '@/course/outline';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Authors.module.css';

type AuthorsProps = {
  readonly modules: readonly ModuleOutline[];
  readonly messages: Messages['authors'];
};

/** What authors can look at: every role-play and every bank of the course. */
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
      <section className={styles.part}>
        <h2>{messages.banks}</h2>
        <ul className={styles.list}>
          {modules.flatMap(({ quiz }) =>
            quiz
              ? [
                  <li key={quiz.id}>
                    <p>
                      <b>{messages.named(quiz.id.toUpperCase(), quiz.title)}</b>
                      <span className={styles.small}>{messages.items(quiz.itemCount)}</span>
                    </p>
                    <p className={styles.links}>
                      <AppLink to={authorAddresses.bank(quiz.id)} ahead={false}>
                        {messages.allItems}
                      </AppLink>
                      <AppLink to={authorAddresses.drawnSet(quiz.id, 1)} ahead={false}>
                        {messages.printSet}
                      </AppLink>
                      <AppLink to={authorAddresses.statistics(quiz.id)} ahead={false}>
                        {messages.statistics}
                      </AppLink>
                    </p>
                  </li>,
                ]
              : [],
          )}
        </ul>
      </section>
    </div>
  );
}
