import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/**
 * Installs the packages when they are missing or older than package-lock.json.
 *
 * @returns {boolean} false when npm could not install them; npm has said why
 */
export function installPackages() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;

  console.log('Installing packages (npm ci) …');
  return runs('npm', ['ci', '--no-audit', '--no-fund'], {}, process.platform === 'win32');
}

/**
 * Runs a program to its end, with its output on this terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] - added to this process's own; undefined removes
 * @param {boolean} [shell] - npm on Windows is a script and needs one
 * @returns {boolean} whether it ended with 0
 */
export function runs(program, args, env = {}, shell = false) {
  const merged = { ...process.env, ...env };
  for (const [name, value] of Object.entries(env)) if (value === undefined) delete merged[name];
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    env: merged,
    stdio: 'inherit',
    shell,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/**
 * Runs a package's command-line program with this Node.
 *
 * @param {string} file - below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function runsPackage(file, args, env = {}) {
  return runs(process.execPath, [join(ROOT, 'node_modules', file), ...args], env);
}
