import { Fault } from './fault.ts';

/** What an error of the file system is to an operator: a Fault where it is the disk's or the folder's, else the error itself. */
export function fileFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Fault('disk-full', undefined, error);
  if (unwritable.has(code)) return new Fault('data-folder-unwritable', (error as Error).message, error);
  return error;
}

const unwritable = new Set(['EACCES', 'EBUSY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS', 'EXDEV']);

/** Does some work with files; the errors of the file system come out as Faults. */
export async function withFileFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFault(error);
  }
}
