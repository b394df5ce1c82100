/** How lessons call a job aid: `JA-08`. */
export function jobAidNumber(id: string): string {
  return id.toUpperCase();
}
