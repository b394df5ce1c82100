import { type ComponentProps, useEffect, useRef } from 'react';

type SearchInputProps = Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'onChange'
> & {
  /** What is looked for, as the address has it. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** Longer than anything that is looked for; what is pasted beyond would be compared in vain. */
const MOST_CHARACTERS = 60;

/**
 * A box that finds while one types. React does not hold its text, since an input method must be left
 * to finish its word; another query of the address, as a link or Back brings it, is put into it.
 */
export function SearchInput({ query, onQuery, ...rest }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  /** What was handed over and has not come back in the address yet, which follows in its own time. */
  const underWay = useRef<string[]>([]);

  useEffect(() => {
    const at = underWay.current.indexOf(query);
    underWay.current = at < 0 ? [] : underWay.current.slice(at + 1);
    if (at < 0 && input.current) input.current.value = query;
  }, [query]);

  return (
    <input
      {...rest}
      ref={input}
      type="search"
      enterKeyHint="search"
      autoComplete="off"
      spellCheck={false}
      maxLength={MOST_CHARACTERS}
      onChange={({ currentTarget: { value } }) => {
        underWay.current.push(value);
        onQuery(value);
      }}
    />
  );
}
