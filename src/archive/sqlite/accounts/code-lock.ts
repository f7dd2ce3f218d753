import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../../kit/fault.ts';
import { fileFault } from '../../../kit/file-fault.ts';

/** The key by which secrets of authenticators are kept, beside the archive and never in a backup: 32 bytes in base64, readable by its owner alone. */
export const codeKeyFile = 'codes.key';

/** Locks somebody's secret (AES-256-GCM, NIST SP 800-38D), for them alone: put into another's place, it does not open. Makes the key where there is none. */
export function lockCode(archive: string, staff: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(kind, readKey(archive) ?? makeKey(archive), nonce).setAAD(Buffer.from(staff));
  const locked = [nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(locked).toString('base64');
}

/** What was locked; null where the key is not there any more, or is another one. */
export function unlockCode(archive: string, staff: string, locked: string): string | null {
  const key = readKey(archive);
  const bytes = Buffer.from(locked, 'base64');
  if (!key || bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv(kind, key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(staff)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const kind = 'aes-256-gcm';

/** Read anew each time: an operator may put it back while the newspaper is served. */
function readKey(archive: string): Buffer | null {
  const file = keyFileOf(archive);
  if (!existsSync(file)) return null;
  const key = asFault(() => Buffer.from(readFileSync(file, 'utf8'), 'base64'));
  if (key.length === 32) return key;
  throw new Fault(
    'data-folder-unwritable',
    `${file} is damaged. Put back a copy, or move it away: then a new one is made.`,
  );
}

/** Whole or not at all. Asked within a transaction for writing, so that no other process makes one meanwhile. */
function makeKey(archive: string): Buffer {
  const key = randomBytes(32);
  const [file, draft] = [keyFileOf(archive), `${keyFileOf(archive)}.new`];
  asFault(() => {
    writeFileSync(draft, `${key.toString('base64')}\n`, { mode: 0o600, flush: true });
    renameSync(draft, file);
    flushFolder(dirname(file));
  });
  return key;
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keyFileOf(archive: string): string {
  return join(dirname(archive), codeKeyFile);
}

function asFault<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileFault(error);
  }
}
