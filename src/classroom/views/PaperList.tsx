import { classAddresses } from '@/course/class-addresses';
import type { Handout } from '@/course/schema/agenda';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import styles from './Paper.module.css';

type PaperListProps = {
  readonly handouts: readonly Handout[];
  readonly messages: Messages['classPaper'];
};

const forInstructor = ['guide', 'votes', 'cards', 'attendance'] as const;

/** All that is printed for a class, each with what it is for. */
export function PaperList({ handouts, messages }: PaperListProps) {
  return (
    <>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p>{messages.intro}</p>
      <h2>{messages.forInstructor}</h2>
      <ul className={styles.list}>
        {forInstructor.map((sheet) => (
          <li key={sheet}>
            <b>{messages.sheets[sheet].title}</b>
            <p>{messages.sheets[sheet].note}</p>
            <Links sheet={sheet} twice={sheet === 'votes'} messages={messages} />
          </li>
        ))}
      </ul>
      <h2>{messages.handouts}</h2>
      <ul className={styles.list}>
        {handouts.map(({ id, title, note, of }) => (
          <li key={id}>
            <b>
              {id.toUpperCase()} {title}
            </b>
            <p>{note}</p>
            <Links
              sheet={id}
              title={title}
              twice={of.from === 'documents' && of.flaws.length > 0}
              messages={messages}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type LinksProps = {
  readonly sheet: string;
  readonly title?: string;
  /** There is one for learners and one with answers. */
  readonly twice: boolean;
  readonly messages: Messages['classPaper'];
};

function Links({ sheet, twice, messages }: LinksProps) {
  return (
    <p className={styles.actions}>
      <AppLink to={classAddresses.paper(sheet)}>
        {twice ? messages.withoutAnswers : messages.print}
      </AppLink>
      {twice && <AppLink to={classAddresses.paper(sheet, true)}>{messages.withAnswers}</AppLink>}
    </p>
  );
}
