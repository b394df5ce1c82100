import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { Seal } from '@/ui/Seal';
import styles from './Certificate.module.css';

/** A condition of the certificate: whether it is met, and where to go for it. */
export type Condition = {
  readonly id: string;
  readonly text: string;
  readonly met: boolean;
  readonly to: string;
  /** Title of what is next, where the condition asks for several things. */
  readonly next?: string;
};

export type Award = {
  readonly course: string;
  /** The day on which the last condition was met, as it is printed. */
  readonly day: string;
  /** Best exam score as it is printed; null where there is no exam. */
  readonly exam: string | null;
  readonly modules: readonly { readonly title: string; readonly best: string }[];
};

type CertificateProps = {
  readonly conditions: readonly Condition[];
  /** Null until all conditions are met. */
  readonly award: Award | null;
  readonly name: string;
  readonly messages: Messages['certificate'];
  readonly onName: (name: string) => void;
  readonly onPrint: () => void;
};

/** The certificate, or what is still missing for it. */
export function Certificate(props: CertificateProps) {
  const { conditions, award, name, messages, onName, onPrint } = props;
  const id = useId();
  const nameless = name.trim() === '';
  return (
    <>
      <div className="screen-only">
        <h1 tabIndex={-1}>{messages.title}</h1>
        <p>{messages.intro}</p>
        <ul className={styles.conditions}>
          {conditions.map((condition) => (
            <li key={condition.id}>
              {condition.met || condition.next !== undefined ? (
                <span>{condition.text}</span>
              ) : (
                <AppLink to={condition.to}>{condition.text}</AppLink>
              )}
              {condition.met ? (
                <b className={styles.met}>{messages.rule.done}</b>
              ) : (
                <span className={styles.open}>{messages.rule.open}</span>
              )}
              {!condition.met && condition.next !== undefined && (
                <AppLink to={condition.to}>{messages.rule.next(condition.next)}</AppLink>
              )}
            </li>
          ))}
        </ul>
      </div>
      {award && (
        <>
          <div className={`${styles.form} screen-only`}>
            <label htmlFor={id}>{messages.name}</label>
            <input
              id={id}
              value={name}
              maxLength={40}
              autoComplete="name"
              placeholder={messages.nameHint}
              onChange={(event) => onName(event.currentTarget.value)}
            />
            <p>
              <Button look="primary" disabled={nameless} onClick={onPrint}>
                {messages.print}
              </Button>
            </p>
            <p className={styles.small}>{nameless ? messages.nameless : messages.printHint}</p>
          </div>
          <Sheet award={award} name={name} messages={messages} />
        </>
      )}
    </>
  );
}

type SheetProps = Pick<CertificateProps, 'name' | 'messages'> & { readonly award: Award };

function Sheet({ award, name, messages }: SheetProps) {
  return (
    <section className={styles.sheet} aria-label={messages.title} data-printed="certificate">
      <p className={styles.heading}>{messages.title}</p>
      <p>{messages.awards}</p>
      <p className={styles.name}>{name.trim() === '' ? '　　　　' : name}</p>
      <p className={styles.did}>{messages.did(award.course)}</p>
      {award.exam !== null && <p className={styles.figures}>{messages.results(award.exam)}</p>}
      <p className={`${styles.figures} ${styles.modules}`}>
        {award.modules.map(({ title, best }) => (
          <span key={title}>{messages.module(title, best)}</span>
        ))}
      </p>
      <div className={styles.foot}>
        <p>{messages.on(award.day)}</p>
        <Seal text={messages.seal} size="2.4rem" label={messages.sealLabel} />
      </div>
      <p className={styles.small}>
        {messages.proves} {messages.kept}
      </p>
    </section>
  );
}
