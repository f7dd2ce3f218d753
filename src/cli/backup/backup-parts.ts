import { archiveFile } from '../../archive/sqlite/open-archive.ts';

/** The name of the file that makes a folder or a tar a backup; written last, so that half a backup has none. */
export const manifestFile = 'backup.json';

/** What a backup says of itself. */
export interface Manifest {
  readonly format: 'dateline-backup';
  readonly version: 1;
  /** When it was made, RFC 3339. */
  readonly at: string;
  /** The newspaper's name. */
  readonly name: string;
  /** How many originals it holds. */
  readonly pictures: number;
  /** SHA-256 of the archive's file, in lower-case hexadecimal; an original's is its name. */
  readonly archive: string;
}

export function parseManifest(text: string): Manifest | null {
  try {
    const manifest: unknown = JSON.parse(text);
    return isManifest(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'dateline-backup' &&
    'version' in value &&
    value.version === 1 &&
    'archive' in value &&
    typeof value.archive === 'string'
  );
}

/** Whether a backup may hold a file of this name: nothing else is ever written by a restore. */
export function isBackupPart(name: string): boolean {
  return name === manifestFile || name === archiveFile || /^pictures\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name);
}
