/** Text of a data file: `**x**` is emphasised, line breaks are kept, and there is no other markup. */
export function Emphasised({ text }: { readonly text: string }) {
  return text.split(/\*\*(.+?)\*\*/).map((part, index) => {
    const emphasised = index % 2 === 1;
    // Parts of one fixed text never move, so their place is their identity.
    const key = `${index}-${part}`;
    return emphasised ? <strong key={key}>{part}</strong> : part;
  });
}
