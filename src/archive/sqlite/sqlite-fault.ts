import { Fault, type FaultCode } from '../../kit/fault.ts';

/** Runs something on SQLite; what fails for reasons of the machine is thrown as a Fault. */
export function asFault<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toFault(error);
  }
}

/** The Fault for an error of SQLite or the file system; any other error as it is. */
function toFault(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof Fault || typeof code !== 'string') return error;
  const fault = faults.find(([pattern]) => pattern.test(code));
  return fault ? new Fault(fault[1], (error as Error).message, error) : error;
}

const faults: readonly (readonly [RegExp, FaultCode])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'archive-damaged'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|SQLITE_IOERR)/, 'data-folder-unwritable'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ENOENT)$/, 'data-folder-unwritable'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'data-folder-in-use'],
];
