import { useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';

type ClearButtonProps = {
  readonly disabled: boolean;
  readonly messages: Messages['jobAid'];
  readonly onClear: () => Promise<void>;
};

/** Clears the sheet in two acts, so that a slip of the thumb deletes nothing. */
export function ClearButton({ disabled, messages, onClear }: ClearButtonProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button look="plain" disabled={disabled} onClick={() => setAsked(true)}>
        {messages.clear}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => onClear().then(() => setAsked(false))}>{messages.clearConfirm}</Button>
      <Button look="plain" onClick={() => setAsked(false)}>
        {messages.clearCancel}
      </Button>
    </>
  );
}
