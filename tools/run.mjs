import { join } from 'node:path';
import { runnerImport } from 'vite';

/*
 * node tools/run.mjs <name> [arguments]
 *
 * Runs the function `run(arguments)` of tools/<name>.ts, which answers with an exit code. Node 20
 * cannot run TypeScript, so Vite loads the file, with the app's own alias.
 */
const FILES = { scenario: 'scenario-cli' };
const [name = '', ...args] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const file = join(import.meta.dirname, `${FILES[name] ?? name}.ts`);

try {
  const { module } = await runnerImport(file, {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
  });
  process.exitCode = await module.run(args);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
