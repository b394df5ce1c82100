import { createHash } from 'node:crypto';

/** What a page of the built app is put together from. Files are named from the root of `dist/`. */
export type PageParts = {
  /** Ends in `/`; `/` is the home page. */
  readonly address: string;
  /** What React rendered, its `<title>` and `<meta>` in front. */
  readonly html: string;
  /** CSS that is inlined, so that the first paint waits for no request. */
  readonly css: string;
  /** Files whose CSS is inlined. */
  readonly stylesheets: readonly string[];
  /** Module files that the page will run; the first is the entry. */
  readonly modules: readonly string[];
  /** A page without scripts cannot act, but it can be read from any address. */
  readonly scripts: boolean;
};

const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/;
const LINKED_CSS = /\s*<link rel="stylesheet"[^>]*>/g;
const PRELOADED = /\s*<link rel="modulepreload"[^>]*>/g;
const SCRIPT = /\s*<script\b[^>]*>[\s\S]*?<\/script>/g;
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Puts a page into the built `index.html`.
 *
 * @param template - `index.html` as Vite built it
 * @param base - Vite's base: `./` makes every address relative to the page, `/course/` is absolute
 */
export function pageHtml(template: string, base: string, parts: PageParts): string {
  const toRoot = rootFrom(parts.address, base);
  const [head = ''] = HOISTED.exec(parts.html) ?? [];
  const body = parts.html.slice(head.length).replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${toRoot}`);
  const withoutLinks = template.replaceAll(LINKED_CSS, '').replaceAll(PRELOADED, '');
  const ownDescription = head.includes('name="description"');
  const describable = ownDescription
    ? withoutLinks.replace(/\s*<meta name="description"[^>]*>/, '')
    : withoutLinks;
  const scripted = parts.scripts ? describable : describable.replaceAll(SCRIPT, '');

  return (
    scripted
      .replaceAll(/ (href|src)="\.\//g, ` $1="${toRoot}`)
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy(scripted)}`)
      // Functions, since `$&` in a text would be taken for a pattern.
      .replace('<!--head-->', () => head + links(parts, toRoot))
      .replace('<!--page-->', () => body)
  );
}

/** `../../` for `/lessons/l0/`, and the base itself where it is absolute. */
export function rootFrom(address: string, base: string): string {
  if (base.startsWith('/')) return base;
  return '../'.repeat(address.split('/').length - 2) || './';
}

function links({ css, stylesheets, modules, scripts }: PageParts, toRoot: string): string {
  if (!scripts) return `<style>${css}</style>`;
  return [
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="${toRoot}${file}">`),
    `<style>${css}</style>`,
    // Not loaded: they tell Vite's loader that the CSS of this page is there already.
    ...stylesheets.map(
      (file) => `<link rel="stylesheet" crossorigin disabled href="${toRoot}${file}">`,
    ),
  ].join('');
}

/** Only what comes from here may run or load. It says nothing of framing: an LMS shows us in a frame. */
function policy(template: string): string {
  const hashes = [...template.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const rules = [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}
