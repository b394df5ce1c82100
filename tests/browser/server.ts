import type { TestProject } from 'vitest/node';
import { buildIfStale, type Host, host } from '../../tools/built-app';

declare module 'vitest' {
  interface ProvidedContext {
    /** Home page of the course at the root of a host. */
    readonly home: string;
    /** Home page of the course under a path, beside other things. */
    readonly homeUnderPath: string;
  }
}

let hosts: readonly Host[] = [];

export async function setup(project: TestProject): Promise<void> {
  buildIfStale();
  const atRoot = await host();
  const underPath = await host('/training/collection/');
  hosts = [atRoot, underPath];
  project.provide('home', atRoot.home);
  project.provide('homeUnderPath', underPath.home);
}

export async function teardown(): Promise<void> {
  await Promise.all(hosts.map(({ close }) => close()));
}
