import { installPackages, runsPackage } from './installed.mjs';

/*
 * npm start: builds the app and serves it, to this machine and to others in the same network.
 * npm run dev: the development server, which shows changes at once.
 */
const dev = process.argv[2] === 'dev';
process.exitCode = run() ? 0 : 1;

function run() {
  if (!installPackages()) return false;
  if (dev) return runsPackage('vite/bin/vite.js', process.argv.slice(3));

  if (!runsPackage('vite/bin/vite.js', ['build'], { NODE_ENV: 'production' })) return false;
  console.log(
    '\nOpen "Local" here, or "Network" on a phone in the same network. Stop with Ctrl+C.',
  );
  // Takes the next free port when this one is taken.
  return runsPackage('vite/bin/vite.js', ['preview', '--host', '--port', '4173']);
}
