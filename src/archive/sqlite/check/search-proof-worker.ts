import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../../../kit/fault.ts';
import type { StoryId } from '../../../story/ids.ts';
import type { Finding } from '../../finding.ts';
import { Connection } from '../connection.ts';
import { newestEntry } from '../newest-entry.ts';
import { SearchProof } from './search-proof.ts';
import type { ProvedRelease, SearchProofAnswer, SearchProofAsked } from './search-proof-work.ts';

/** Proves the search index of the database that it is started with, on a thread of its own, for what it is told of each release. */
const connection = new Connection(workerData as string, { purpose: 'read', cacheKiB: 32 * 1024 });
const findings: Finding[] = [];
let proof: SearchProof | null = null;

parentPort?.on('message', async (asked: SearchProofAsked) => {
  try {
    if (asked === 'begin') begin();
    else if (asked === 'end') await end();
    else prove(asked);
  } catch (error) {
    // A fault's code would not survive the way to the other thread as an error.
    if (!(error instanceof Fault)) throw error;
    tell({ kind: 'failed', code: error.code, detail: error.message });
  }
});

function begin(): void {
  connection.endReading();
  connection.begin();
  tell({ kind: 'begun', seq: newestEntry(connection) });
}

function prove(releases: readonly ProvedRelease[]): void {
  proof ??= new SearchProof(connection);
  for (const { story, key, fields, document } of releases)
    proof.expect(story as StoryId, key, JSON.parse(fields), JSON.parse(document));
  findings.push(...proof.proveBatch());
  tell({ kind: 'looked-at', releases: releases.length });
}

async function end(): Promise<void> {
  proof ??= new SearchProof(connection);
  const words = await proof.findings((done, total) => tell({ kind: 'words', done, total }));
  proof[Symbol.dispose]();
  tell({ kind: 'found', findings: [...findings, ...words] });
}

function tell(answer: SearchProofAnswer): void {
  parentPort?.postMessage(answer);
}
