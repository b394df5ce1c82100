import { Button } from '@/ui/Button';

type AgainButtonProps = { readonly label: string; readonly onAgain: () => void };

/**
 * Empties the interaction. The button goes away by this, and a long interaction begins anew far
 * above, so focus moves to its heading. The page jumps and does not glide: nobody is made dizzy.
 */
export function AgainButton({ label, onAgain }: AgainButtonProps) {
  return (
    <Button
      look="plain"
      onClick={(event) => {
        const interaction = event.currentTarget.closest('[data-interaction]');
        const title = interaction?.querySelector<HTMLElement>('[data-interaction-title]');
        title?.focus({ preventScroll: true });
        title?.scrollIntoView({ block: 'nearest' });
        onAgain();
      }}
    >
      {label}
    </Button>
  );
}
