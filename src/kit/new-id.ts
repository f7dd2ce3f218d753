import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Id } from './id.ts';

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
