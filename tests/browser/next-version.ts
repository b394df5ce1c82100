import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a built app as its next version would be: every hashed file has another name, and what
 * has no hash another revision.
 */
export function copyAsNextVersion(dist: string, folder: string): void {
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const renamed = new Map<string, string>();
  for (const name of readdirSync(assets)) {
    const next = name.replace(/.{8}(?=\.\w+$)/, turned);
    renamed.set(name, next);
    renameSync(join(assets, name), join(assets, next));
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json)$/.test(file)) continue;
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [name, next] of renamed) text = text.replaceAll(name, next);
    if (file === 'sw.js') text = text.replaceAll(/(?<=["'`])[0-9a-f]{12}(?=["'`])/g, turned);
    writeFileSync(join(folder, file), text);
  }
}

function turned(text: string): string {
  return [...text].toReversed().join('');
}
