import type { Messages } from '@/i18n/messages';
import styles from './Console.module.css';

type SlideOverviewProps = {
  readonly titles: readonly string[];
  /** Index of the slide that is projected. */
  readonly shown: number;
  readonly disabled: boolean;
  readonly messages: Messages['classroom']['console'];
  readonly onShow: (index: number) => void;
};

/** The slides of the screen that is projected, by their titles, each a way to it. */
export function SlideOverview({ titles, shown, disabled, messages, onShow }: SlideOverviewProps) {
  return (
    <nav className={styles.slides} aria-label={messages.slides}>
      <ol>
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              disabled={disabled}
              aria-current={index === shown ? 'true' : undefined}
              onClick={() => onShow(index)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
