/** A text of the course as HTML: `**x**` is emphasised, line breaks are kept. */
export function questionHtml(text: string): string {
  return escapeXml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br>');
}

/** The same without its marks, for where a format takes no HTML. */
export function questionPlain(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/g, '$1').replaceAll('\n', ' ');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
