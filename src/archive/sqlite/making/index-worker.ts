import { parentPort, workerData } from 'node:worker_threads';
import { Connection } from '../connection.ts';
import { searchIndexOn } from '../search-index.ts';
import type { IndexedRelease, Indexing, IndexWork } from './index-work.ts';

/** Indexes what it is sent, in order, in a database of its own, and says after each batch that it is done. */
const { file, layout } = workerData as IndexWork;
const connection = new Connection(file, { purpose: 'make', cacheKiB: 64 * 1024 });
connection.exec(layout);
connection.exec('BEGIN');
const index = searchIndexOn(connection);

parentPort?.on('message', (batch: readonly Indexing[] | 'end') => {
  if (batch === 'end') {
    end();
    return;
  }
  for (const { key, text } of batch) take(key, text);
  parentPort?.postMessage(batch.length);
});

function take(key: number, text: string | null): void {
  if (text === null) index.remove(key);
  else {
    const { fields, document } = JSON.parse(text) as IndexedRelease;
    index.add(key, fields, document);
  }
}

function end(): void {
  connection.exec('COMMIT');
  connection[Symbol.dispose]();
  parentPort?.close();
}
