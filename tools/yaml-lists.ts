import { isMap, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';

/**
 * Puts an entry at the end of a list of names in a YAML text and leaves everything else as it is,
 * comments and line breaks included. A list that is not there is written at the end.
 *
 * @throws {Error} when the text is no YAML map, or the field is there and is no list
 */
export function addName(text: string, field: string, name: string): string {
  const list = listIn(text, field);
  if (list === undefined) return `${text.trimEnd()}\n${field}: [${name}]\n`;
  if (list.flow) {
    const closing = text.lastIndexOf(']', rangeOf(list)[1]);
    const above = text.slice(0, closing).trimEnd();
    const separator = list.items.length === 0 ? '' : above.endsWith(',') ? ' ' : ', ';
    return `${above}${separator}${name}${text.slice(closing)}`;
  }
  return addBlock(text, field, `- ${name}`);
}

/**
 * Puts a block of lines at the end of a block list, indented as its entries are.
 *
 * @param block - begins with `- `; further lines are indented by two
 * @throws {Error} when there is no such list, or it is written as `[…]`
 */
export function addBlock(text: string, field: string, block: string, gap = ''): string {
  const list = listIn(text, field);
  if (!list || list.flow || list.items.length === 0) {
    throw new Error(`"${field}" should be a list of lines that begin with "- ".`);
  }
  const [start, end] = rangeOf(list);
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `${indent}${line}`));
  const above = text.slice(0, end).trimEnd();
  return `${above}\n${gap}${lines.join('\n')}\n${text.slice(above.length).replace(/^\n/, '')}`;
}

function listIn(text: string, field: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('this is no YAML with fields.');
  const pair = contents.items.find(({ key }: Pair) => String(key) === field);
  if (!pair) return undefined;
  if (!isSeq(pair.value)) throw new Error(`"${field}" should be a list.`);
  return pair.value;
}

function rangeOf({ range }: YAMLSeq): readonly [start: number, end: number] {
  if (!range) throw new Error('the list has no place in the text.');
  return [range[0], range[1]];
}
