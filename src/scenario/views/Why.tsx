import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import type { TranscriptStep } from '../engine/result';
import { RateMark } from './RateMark';
import styles from './Why.module.css';

export type SectionTitle = (ref: string) => string | undefined;

type WhyProps = {
  readonly step: TranscriptStep;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
};

/** The course's judgement of a step: its rate, why, a better line, and where the lesson teaches it. */
export function Why({ step: { rate, why, better, choice }, sectionTitle, messages }: WhyProps) {
  return (
    <div className={styles.why}>
      <p>
        <RateMark rate={rate} messages={messages} />
        <span className={styles.text}>{why}</span>
      </p>
      {better !== undefined && (
        <p className={styles.better}>
          <span className={styles.label}>{messages.better}</span>“{better}”
        </p>
      )}
      {choice.ref !== undefined && (
        <p className={styles.link}>
          <SectionLink section={choice.ref} sectionTitle={sectionTitle} messages={messages} />
        </p>
      )}
    </div>
  );
}

type SectionLinkProps = Pick<WhyProps, 'sectionTitle' | 'messages'> & { readonly section: string };

/** A link to the paragraph that teaches it. */
export function SectionLink({ section, sectionTitle, messages }: SectionLinkProps) {
  const title = sectionTitle(section);
  return (
    <AppLink to={addresses.section(section)}>
      {title === undefined ? messages.lookBackPlain : messages.lookBack(title)}
    </AppLink>
  );
}
