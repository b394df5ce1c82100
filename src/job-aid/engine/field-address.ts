/** `section.field`, or `section.2.field` in a section with rows, which count from 1. */
export function addressOf(section: string, row: number | null, field: string): string {
  return row === null ? `${section}.${field}` : `${section}.${row}.${field}`;
}
