import { Children, isValidElement, type ReactNode } from 'react';
import { NoMarginContext } from './MarginNote';
import styles from './Prose.module.css';

type WithChildren = { readonly children?: ReactNode };

/**
 * A table of the prose. On a phone each row of three cells and more becomes a card that names its
 * columns. The roles are written out because a table that is laid out as blocks loses them.
 */
export function ProseTable({ children }: WithChildren) {
  const [head, ...bodies] = elements(children);
  const labels = elements(elements(head?.props.children)[0]?.props.children);
  const rows = bodies.flatMap((body) => elements(body.props.children));
  const cards = labels.length > 2;
  const headed = labels.some((label) => hasText(label.props.children));

  return (
    <NoMarginContext value={true}>
      {/* biome-ignore lint/a11y/noRedundantRoles: lost when the table is laid out as blocks */}
      <table className={cards ? `${styles.table} ${styles.cards}` : styles.table} role="table">
        {headed && (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <thead role="rowgroup">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <tr role="row">
              {labels.map((label, column) => (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a fixed text never move
                <th key={column} role="columnheader" scope="col" className={alignment(label)}>
                  {label.props.children}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {rows.map((row, place) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed text never move
            <tr key={place} role="row">
              {elements(row.props.children).map((cell, column) => (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column} role="cell" className={alignment(cell)}>
                  {cards && column > 0 && (
                    <span className={styles.cellLabel} aria-hidden="true">
                      {plainText(labels[column]?.props.children)}
                    </span>
                  )}
                  <span>{cell.props.children}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </NoMarginContext>
  );
}

type CellProps = WithChildren & { readonly style?: { readonly textAlign?: string } };

function elements(children: ReactNode) {
  return Children.toArray(children).filter((child) => isValidElement<CellProps>(child));
}

function alignment(cell: { readonly props: CellProps }): string | undefined {
  return cell.props.style?.textAlign === 'right' ? styles.figure : undefined;
}

function hasText(children: ReactNode): boolean {
  return Children.toArray(children).length > 0;
}

/** The words of a label without what can be pressed in it: it is repeated in every card. */
function plainText(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => {
      if (isValidElement<WithChildren>(child)) return plainText(child.props.children);
      return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
    })
    .join('');
}
