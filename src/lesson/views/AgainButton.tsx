import { Button } from '@/ui/Button';

type AgainButtonProps = { readonly label: string; readonly onAgain: () => void };

/** Empties the interaction. The button goes away by this, so focus moves to the interaction. */
export function AgainButton({ label, onAgain }: AgainButtonProps) {
  return (
    <Button
      look="plain"
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[data-interaction]')?.focus();
        onAgain();
      }}
    >
      {label}
    </Button>
  );
}
