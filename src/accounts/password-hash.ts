import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Argon2id (RFC 9106) with 46 MiB, one pass, one lane: the first of the equally strong choices of OWASP's Password Storage Cheat Sheet. */
const cost = { memory: 47_104, passes: 1, parallelism: 1 } as const;

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** What is kept of a password: `$argon2id$v=19$m=47104,t=1,p=1$salt$hash`. */
export async function hashPassword(
  password: string,
  chance: (bytes: number) => Uint8Array = randomBytes,
): Promise<string> {
  const salt = chance(16);
  const hash = await inTurn(() =>
    derive('argon2id', { ...cost, message: bytesOf(password), nonce: salt, tagLength: 32 }),
  );
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(hash)}`;
}

/** Whether a password is the one that was hashed. With null in the place of a hash it does the same work, and says no. */
export async function verifyPassword(password: string, kept: string | null): Promise<boolean> {
  const { memory, passes, parallelism, salt, hash } = parse(kept ?? nobodys) ?? (parse(nobodys) as Parsed);
  const found = await inTurn(() =>
    derive('argon2id', {
      memory,
      passes,
      parallelism,
      message: bytesOf(password),
      nonce: salt,
      tagLength: hash.length,
    }),
  );
  return timingSafeEqual(found, hash) && kept !== null;
}

/** How a password is written does not count: composed letters and their parts are the same (RFC 8265, section 4). */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'), 'utf8');
}

interface Parsed {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

function parse(kept: string): Parsed | null {
  const [, memory, passes, parallelism, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept) ?? [];
  if (!salt || !hash) return null;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** Stands in where there is no password: no text has this hash. */
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: however many try to sign in at once, the memory is that of one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
