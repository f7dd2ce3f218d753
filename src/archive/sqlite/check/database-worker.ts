import { parentPort, workerData } from 'node:worker_threads';
import { Connection } from '../connection.ts';
import { checkDatabase } from './check-database.ts';

/** SQLite's own checks, on a thread of their own: of a large database they take minutes, and tell nothing on the way. */
using connection = new Connection(workerData as string, { purpose: 'read', cacheKiB: 16 * 1024 });
parentPort?.postMessage(checkDatabase(connection));
