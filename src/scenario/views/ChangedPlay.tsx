import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

type ChangedPlayProps = {
  readonly title: string;
  /** How many of the steps still fit. */
  readonly steps: number;
  readonly messages: Messages['scenario'];
  readonly onGoOn: () => void;
};

/** An open play whose later steps no longer fit, because the role-play was changed. */
export function ChangedPlay({ title, steps, messages, onGoOn }: ChangedPlayProps) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <Notice kind="watch" title={messages.changed.title} live>
        <p>{messages.changed.text(steps)}</p>
      </Notice>
      <Button look="primary" onClick={onGoOn}>
        {steps === 0 ? messages.beginAgain : messages.shared.goOn(steps + 1)}
      </Button>
    </>
  );
}
