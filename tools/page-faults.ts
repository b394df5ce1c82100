/** A prerendered page, as far as its faults can be seen. */
export type RenderedPage = {
  readonly address: string;
  /** What React rendered, with absolute addresses. */
  readonly html: string;
};

/**
 * What is wrong with prerendered pages, in sentences; empty when all is well.
 *
 * @param isFile - whether the built app has a file, named from its root
 */
export function pageFaults(
  pages: readonly RenderedPage[],
  isFile: (file: string) => boolean,
): readonly string[] {
  const ids = new Map(pages.map(({ address, html }) => [address, idsIn(html)]));
  const titles = new Map<string, string>();
  const faults: string[] = [];

  for (const { address, html } of pages) {
    const fault = (what: string) => faults.push(`${address}: ${what}`);

    const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
    if (headings !== 1) fault(`has ${headings} <h1> elements; a page has exactly one`);

    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    if (!title) fault('has no <title>');
    else if (titles.has(title)) fault(`has the title of ${titles.get(title)}: "${title}"`);
    else titles.set(title, address);

    if (/<script|<template|<div hidden id="S:/.test(html)) {
      fault('has parts that only a script puts into place; it cannot be read without scripts');
    }

    for (const link of new Set(linksIn(html))) {
      const [path = '', hash] = link.split('#');
      const target = path.replace(/\?.*$/, '') || address;
      const anchors = ids.get(target);
      if (!anchors && !isFile(target.slice(1))) fault(`links to ${link}, which does not exist`);
      if (anchors && hash && !anchors.has(decodeURIComponent(hash))) {
        fault(`links to ${link}, but that page has nothing with the id "${hash}"`);
      }
    }
  }
  return faults;
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}

/** Addresses within the app; those of other sites are not ours to check. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="((?:\/(?!\/)|#)[^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}
