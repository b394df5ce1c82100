import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** Colours of one theme, by token, as written in the block that follows `selector`. */
function themeColours(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  { theme: 'paper', colours: themeColours(':root {') },
  { theme: 'night', colours: themeColours(':root[data-theme="dark"] {') },
])('the $theme theme', ({ colours }) => {
  const colour = (token: string) => colours.get(token) ?? '';

  it.each([
    { text: '--ink', on: '--paper', least: 7 },
    { text: '--ink', on: '--paper-raised', least: 7 },
    { text: '--ink-soft', on: '--paper', least: 4.5 },
    { text: '--ink-soft', on: '--paper-raised', least: 4.5 },
    { text: '--seal', on: '--paper', least: 4.5 },
    { text: '--on-seal', on: '--seal', least: 4.5 },
    { text: '--jade', on: '--paper', least: 4.5 },
    { text: '--jade', on: '--paper-raised', least: 4.5 },
    { text: '--amber', on: '--paper', least: 4.5 },
    { text: '--amber', on: '--paper-raised', least: 4.5 },
    { text: '--paper', on: '--ink', least: 7 },
    { text: '--rule-strong', on: '--paper', least: 3 },
    { text: '--focus', on: '--paper', least: 3 },
  ])('$text on $on is at least $least to 1', ({ text, on, least }) => {
    expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(least);
  });
});

it('follows the system into the night with the same colours as when it is chosen', () => {
  const chosen = themeColours(':root[data-theme="dark"] {');
  const followed = themeColours(':root:not([data-theme="light"]) {');
  expect([...followed]).toEqual([...chosen]);
});
