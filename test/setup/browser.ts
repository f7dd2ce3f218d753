import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a real Chromium, unpacked once for all tests: `inject('chromium')`. Start it with `args: ['--no-sandbox']`. */
    readonly chromium: string;
  }
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await chromium.executablePath());
}
