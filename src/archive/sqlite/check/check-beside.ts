import { Worker } from 'node:worker_threads';
import { programFile } from '../../../kit/program-file.ts';
import type { Finding } from '../../finding.ts';

/** Has SQLite check a database on a thread of its own. Rejects where that thread fails. */
export function checkBeside(file: string): Promise<readonly Finding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(programFile('archive/sqlite/check/database-worker'), { workerData: file });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The check of the database ended with code ${code}.`)));
  });
}
