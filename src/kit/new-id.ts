import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** An id says what it names: `story_01k4…`. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

/** Makes an id that has never been made before; ids of one process sort by the time they were made. */
export type NewId = <Prefix extends string>(prefix: Prefix) => Id<Prefix>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of 16 characters: 48 bits of time, then 32 bits of chance, in Crockford's base 32. */
export function idMaker(clock: Clock, chance: () => number = randomBits): NewId {
  let last = 0n;
  return (prefix) => {
    const made = (BigInt(clock()) << 32n) | BigInt(chance());
    last = made > last ? made : last + 1n;
    return `${prefix}_${base32(last)}`;
  };
}

function randomBits(): number {
  return randomBytes(4).readUInt32BE();
}

function base32(value: bigint): string {
  let text = '';
  for (let rest = value; text.length < 16; rest >>= 5n) text = alphabet[Number(rest & 31n)] + text;
  return text;
}

/** Whether a text is an id with this prefix. */
export function isId<Prefix extends string>(prefix: Prefix, text: string): text is Id<Prefix> {
  return text.startsWith(`${prefix}_`) && /^[0-9a-hjkmnp-tv-z]{16}$/.test(text.slice(prefix.length + 1));
}
