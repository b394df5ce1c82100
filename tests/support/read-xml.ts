export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of all text and CDATA in it that is not in a child. */
  readonly text: string;
};

const TOKEN =
  /<\?.*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w]+)>|<([\w]+)((?:\s+[\w]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads XML without namespaces and document types, and nothing that is not well formed.
 *
 * @throws {Error} where it is not
 */
export function readXml(source: string): XmlElement {
  type Open = {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  };
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    const top = stack.at(-1);
    if (!token || !top) throw new Error(`not XML: ${source.slice(at, at + 60)}`);
    const [, cdata, closed, opened, attributes = '', empty, text] = token;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += unescapedXml(text);
    else if (closed !== undefined) {
      if (top.name !== closed) throw new Error(`</${closed}> closes <${top.name}>`);
      stack.pop();
      stack.at(-1)?.children.push(top);
    } else if (opened !== undefined) {
      const element = {
        name: opened,
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      if (empty) top.children.push(element);
      else stack.push(element);
    }
  }
  const [root] = stack[0]?.children ?? [];
  if (stack.length > 1 || !root) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapedXml(value),
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** @throws {Error} at an ampersand that begins no entity */
export function unescapedXml(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`not an entity: ${text}`);
    return sign;
  });
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of a child, or of the `<text>` in it; undefined without the child. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const [child] = childrenOf(element, name);
  if (!child) return undefined;
  const [text] = childrenOf(child, 'text');
  return (text ?? child).text;
}
