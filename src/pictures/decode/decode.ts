import type { Picture, PictureRights, RenditionFormat, RenditionWidth } from '../../story/picture.ts';
import { turns } from '../turns.ts';
import { Decoder, type Ended } from './decoder.ts';
import type { Inspected, Task, Undecodable } from './decoding.ts';

const limits = { memory: 1024 ** 3, time: 30_000, patience: 10_000 } as const;

/** So many pictures are decoded at once, by each thread that asks. */
const atOnce = 2;

const inTurn = turns(atOnce);
const idle: Decoder[] = [];

/**
 * Looks at a file from outside: what it is, and what it says of itself. `too-costly` is one that takes more than a gigabyte of memory or half a minute
 * to be decoded, or that the decoder does not survive.
 */
export async function inspectPicture(
  bytes: Uint8Array,
  mime: Picture['mime'],
): Promise<Inspected | Undecodable | 'too-costly'> {
  const ended = await decode<Inspected | Undecodable>({ kind: 'inspect', bytes, mime });
  if (ended.kind === 'done') return ended.value;
  return ended.kind === 'failed' ? 'damaged' : 'too-costly';
}

/**
 * A picture at a width (never wider than its original), upright, in sRGB. Of the original's own metadata nothing is left, places
 * least of all; credit and rights are those given. Throws where the original cannot be decoded.
 */
export async function decodeAndResize(
  original: Uint8Array,
  width: RenditionWidth,
  format: RenditionFormat,
  named: { readonly credit: string; readonly rights: PictureRights },
): Promise<Uint8Array> {
  const { credit, rights } = named;
  const ended = await decode<Uint8Array>({ kind: 'render', original, width, format, named: { credit, rights } });
  if (ended.kind === 'done') return ended.value;
  throw new Error(ended.kind === 'failed' ? ended.why : 'It takes more memory or time to decode than it may.');
}

function decode<T>(task: Task): Promise<Ended<T>> {
  return inTurn(async () => {
    const decoder = idle.pop() ?? new Decoder(limits);
    try {
      return await decoder.run<T>(task);
    } finally {
      idle.push(decoder);
    }
  });
}
