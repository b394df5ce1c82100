import { type Browser, chromium } from 'playwright-core';
import { findOrInstallChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine. @throws {Error} when there is none */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findOrInstallChromium();
  if (!executablePath) throw new Error('No browser: set CHROME_PATH to one.');
  return chromium.launch({ executablePath, args: flags });
}
