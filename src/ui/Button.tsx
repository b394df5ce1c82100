import type { ComponentProps } from 'react';
import { AppLink } from './AppLink';
import styles from './Button.module.css';

type Look = {
  /** One primary action a screen; it alone is vermilion. */
  readonly look?: 'primary' | 'quiet' | 'plain';
  readonly wide?: boolean;
};

function classNames({ look = 'quiet', wide = false }: Look): string {
  return [styles.button, styles[look], wide ? styles.wide : ''].filter(Boolean).join(' ');
}

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'className' | 'type'>;

export function Button({ look, wide, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames({ ...(look && { look }), ...(wide && { wide }) })}
    />
  );
}

type ButtonLinkProps = Look & {
  /** Called when the link is followed, e.g. to close the dialog it stands in. */
  readonly onFollow?: () => void;
  readonly to: string;
  readonly children: React.ReactNode;
};

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look, wide, to, onFollow, children }: ButtonLinkProps) {
  return (
    <AppLink
      to={to}
      onClick={onFollow}
      className={classNames({ ...(look && { look }), ...(wide && { wide }) })}
    >
      {children}
    </AppLink>
  );
}
