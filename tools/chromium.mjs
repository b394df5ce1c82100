import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs } from './installed.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
  ),
];

/**
 * The path of a browser for the browser tests: CHROME_PATH, or a Chromium, Chrome or Edge of this
 * machine. On Debian and Ubuntu a missing one is installed, with a Chinese font.
 *
 * @returns {string | undefined} undefined when there is none; a line has said what to install
 */
export function findOrInstallChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROME_PATH is "${given}", and there is no such file.`);
    return undefined;
  }
  const found = find();
  if (found) return found;

  if (onPath('apt-get')) {
    console.log('No browser found: installing Chromium for the browser tests …');
    const root = process.getuid?.() === 0;
    const apt = (/** @type {string[]} */ args) =>
      root ? runs('apt-get', args) : runs('sudo', ['apt-get', ...args]);
    const packages = ['chromium', 'fonts-noto-cjk'];
    // `&&`, not one call: an update that fails for one source may still leave the packages there.
    apt(['update']);
    if (apt(['install', '-y', '--no-install-recommends', ...packages])) {
      const installed = find();
      if (installed) return installed;
    }
  }
  console.error(
    'The browser tests need a browser. Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to the program file of one.',
  );
  return undefined;
}

function find() {
  return NAMES.map(onPath).find(Boolean) ?? ELSEWHERE.find((path) => existsSync(path));
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
