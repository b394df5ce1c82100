/** The text of a file that the learner picked, or why there is none. */
export type ReadFile =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'too-large' | 'unreadable' };

/** Hands a text to the browser to save as a file called `name`. */
export function downloadFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Reads a picked file as UTF-8. The size is looked at before a byte is read.
 *
 * @param limit - the greatest size in bytes that is read
 */
export async function readPickedFile(file: Blob, limit: number): Promise<ReadFile> {
  if (file.size > limit) return { outcome: 'too-large' };
  try {
    const text = await file.text();
    return { outcome: 'read', text };
  } catch {
    // Moved or removed since it was picked, or in a cloud that does not answer.
    return { outcome: 'unreadable' };
  }
}
