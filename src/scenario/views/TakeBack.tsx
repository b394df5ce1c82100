import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './PlayScreen.module.css';

type TakeBackProps = { readonly messages: Messages['scenario']; readonly onTakeBack: () => void };

/** Offers to take the last step back, and says first what it costs. */
export function TakeBack({ messages, onTakeBack }: TakeBackProps) {
  return (
    <p className={styles.takeBack}>
      <Button look="plain" onClick={onTakeBack}>
        {messages.takeBack}
      </Button>
      <span>{messages.takeBackCost}</span>
    </p>
  );
}
