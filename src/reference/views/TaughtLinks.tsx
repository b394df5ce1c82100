import { addresses } from '@/course/addresses';
import { AppLink } from '@/ui/AppLink';
import styles from './TaughtLinks.module.css';

/** A place of the course, labelled as a reader knows it: `一 · 2 到期日，算到天`. */
export type LabelledPlace = {
  readonly ref: string;
  readonly label: string;
  readonly jobAid?: string | undefined;
};

type TaughtLinksProps = {
  readonly label: string;
  readonly places: readonly LabelledPlace[];
};

/** Where something is taught or rested on, as links to the paragraphs and forms. */
export function TaughtLinks({ label, places }: TaughtLinksProps) {
  return (
    <p className={styles.places}>
      <span className={styles.label}>{label}</span>
      {places.map((place) => (
        <AppLink
          key={place.jobAid ?? place.ref}
          to={place.jobAid ? addresses.jobAid(place.jobAid) : addresses.section(place.ref)}
          ahead={false}
        >
          {place.label}
        </AppLink>
      ))}
    </p>
  );
}
