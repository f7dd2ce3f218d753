import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../../../kit/fault.ts';
import { Connection } from '../connection.ts';
import { searchIndexOn } from '../search-index.ts';
import type { Indexed, Indexing, IndexWork } from './index-work.ts';

/**
 * What was written is put together once, at the end, and not again and again on the way: nothing is searched before. FTS5 holds 2,000 parts at most, each
 * of some four thousand stories.
 */
const mergeLast = `
  INSERT INTO search (search, rank) VALUES ('automerge', 0);
  INSERT INTO search (search, rank) VALUES ('crisismerge', 1000);
`;

/** Indexes what it is sent, in order, in a database of its own, and says after each batch how many it has done. */
const { file, layout } = workerData as IndexWork;
orTell(() => {
  const connection = new Connection(file, { purpose: 'make', cacheKiB: 64 * 1024 });
  connection.exec(layout);
  connection.exec(mergeLast);
  connection.exec('BEGIN');
  const index = searchIndexOn(connection);
  parentPort?.on('message', (batch: readonly Indexing[] | 'end') =>
    orTell(() => {
      if (batch === 'end') {
        // In one piece it is found in faster, and what is published later is not merged with parts of it.
        connection.exec("INSERT INTO search (search) VALUES ('optimize')");
        connection.exec('COMMIT');
        connection[Symbol.dispose]();
        parentPort?.close();
      } else {
        for (const { key, release } of batch) {
          if (release) index.add(key, JSON.parse(release.fields), JSON.parse(release.document));
          else index.remove(key);
        }
        tell(batch.length);
      }
    }),
  );
});

/** A fault's code would not survive the way to the other thread as an error. */
function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    tell({ code: error.code, detail: error.cause instanceof Error ? error.cause.message : error.message });
    parentPort?.close();
  }
}

function tell(answer: Indexed): void {
  parentPort?.postMessage(answer);
}
