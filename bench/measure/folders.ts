import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The top of the checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** An empty folder that is gone when it is disposed of. */
export function passingFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
