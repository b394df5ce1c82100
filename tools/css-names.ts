import { basename } from 'node:path';

const files = new Map<string, string>();

/**
 * The name of a class of a CSS module in the built app: `Spot_entry`. A hash says nothing to a reader,
 * and does not compress: names without one save half a kilobyte of every page's CSS.
 *
 * @throws {Error} when two modules have the same name, since their classes might too
 */
export function scopedClassName(name: string, file: string): string {
  const module = basename(file).replace(/\.module\.css.*$/, '');
  const other = files.get(module) ?? file;
  if (other !== file) throw new Error(`${file} needs another name: there is ${other} already.`);
  files.set(module, file);
  return `${module}_${name}`;
}
