import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../finding.ts';

/** Has SQLite check a database on a thread of its own. Rejects where that thread fails. */
export function checkBeside(file: string): Promise<readonly Finding[]> {
  const program = new URL(`./database-worker${extname(import.meta.filename)}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: file });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The check of the database ended with code ${code}.`)));
  });
}
