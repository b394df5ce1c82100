import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { remarkPlugins } from '../../tools/remark-plugins.ts';

async function html(mdx: string): Promise<string> {
  const { default: Content } = await evaluate(mdx, { ...runtime, remarkPlugins });
  return renderToStaticMarkup(createElement(Content));
}

async function allAddresses(mdx: string): Promise<readonly (string | undefined)[]> {
  return [...(await html(mdx)).matchAll(/data-paragraph="([0-9a-f]{6})"/g)].map(([, one]) => one);
}

async function addresses(mdx: string): Promise<ReadonlyMap<string, string>> {
  const found = (await html(mdx)).matchAll(/<(?:p|li) data-paragraph="([0-9a-f]{6})">\s*([^<]*)/g);
  return new Map([...found].map(([, address = '', text = '']) => [text, address]));
}

describe('the address of a paragraph', () => {
  it('stays when paragraphs are put before it', async () => {
    const before = await addresses('先对账。\n\n再开口。');
    const after = await addresses('新的一段。\n\n先对账。\n\n再开口。');
    expect(after.get('再开口。')).toBe(before.get('再开口。'));
    expect(after.size).toBe(3);
  });

  it('changes with the text', async () => {
    const [one] = (await addresses('先对账。')).values();
    const [other] = (await addresses('先对帐。')).values();
    expect(one).not.toBe(other);
  });

  it('tells two paragraphs of the same words apart, and counts a list item once', async () => {
    const found = await allAddresses('- 先对账。\n- 先对账。\n\n先对账。');
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });
});
